import { type ErrorKind, isAbort, kindOfStatus, SipCallerError } from './errors';
import { abortableSleep, createGate, type Gate, type Sleep } from './gate';
import { isObject, parseJson } from './json';
import { randomId } from './randomId';
import { parseRetryAfter } from './retryAfter';
import { serverMessage } from './serverMessage';
import { type UploadTransport, xhrTransport } from './uploadTransport';

/** The outside world of the client; everything but `token` has a default. */
export interface ExchangeOptions {
  /** The API's base without a slash at its end, for instance `/v1`. */
  base: string;
  /** The API key of this moment; asked for at every call, so that a renewed key counts at once. */
  token: () => string | null;
  fetch?: typeof globalThis.fetch;
  uploadTransport?: UploadTransport;
  gate?: Gate;
  now?: () => number;
  sleep?: Sleep | undefined;
  random?: () => number;
  /** For work that nobody waits for in front of a screen: a GET is tried so often, for a minute and more. */
  patientTries?: number;
  /** A signal that aborts with a TimeoutError after so many milliseconds. */
  timeoutSignal?: (ms: number) => AbortSignal;
  /** Called with the time that each answer bears (its `Date`), in milliseconds since 1970. */
  onServerTime?: (time: number) => void;
  /** Called with the key that the API refused (401), so that the console can ask for another. */
  onUnauthorized?: (key: string | null) => void;
}

export interface Call {
  method: 'GET' | 'POST' | 'DELETE';
  /** Path below the base, each segment encoded. */
  path: string;
  query?: Record<string, string>;
  /** JSON text, sent as it is. */
  json?: string;
  form?: FormData;
  onProgress?: (sentBytes: number, totalBytes: number) => void;
  signal?: AbortSignal;
  /** The caller has passed the gate and has retries of its own: it is sent once, and the gate learns nothing. */
  once?: boolean;
  /** How long to wait for the answer, in milliseconds; as long as its kind of call usually takes by default. */
  timeoutMs?: number;
}

/** A successful answer: its status, headers and body, as text and, where it is JSON, parsed. */
export interface Answer {
  status: number;
  headers: Headers;
  text: string;
  /** undefined when there was no body or it is not JSON. */
  json: unknown;
}

export type Exchange = (call: Call) => Promise<Answer>;

/** A pause that a person in front of a screen would still wait for; a longer one is reported instead. */
const LONGEST_PAUSE_MS = 20_000;
/** So long a patient read waits in all for a server that is busy, before its caller hears of it and says so. */
const LONGEST_PATIENCE_MS = 60_000;
/** The account waits for no longer, whatever the server asks. */
const LONGEST_CLOSED_MS = 5 * 60_000;
const TIMEOUT_MS = { GET: 30_000, POST: 60_000, DELETE: 60_000 };
/** A whole list in one call may take the server long. */
const UPLOAD_TIMEOUT_MS = 30 * 60_000;

/**
 * When a call is made once more. A 429 says that the call was not carried out; a 503 may come from
 * anything between here and there, and after a broken connection or another 5xx nobody knows: then only
 * what changes nothing twice is repeated. `tries` counts the first one.
 */
const RETRIES: Partial<Record<ErrorKind, { methods: Call['method'][]; tries: number; pauseMs: number }>> = {
  rateLimited: { methods: ['GET', 'POST', 'DELETE'], tries: 4, pauseMs: 1_000 },
  unavailable: { methods: ['GET', 'DELETE'], tries: 4, pauseMs: 1_000 },
  network: { methods: ['GET'], tries: 3, pauseMs: 300 },
  server: { methods: ['GET'], tries: 3, pauseMs: 300 },
};
/** These concern every call of the account, so all wait. */
const BUSY: ErrorKind[] = ['rateLimited', 'unavailable'];

/**
 * The one way to the API: headers, pause and pace after 429 and 503, retries, time limits, and errors.
 * @throws {SipCallerError} for every failure; the signal's reason when the caller aborts
 */
export function createExchange(options: ExchangeOptions): Exchange {
  const { gate = createGate(), now = Date.now, random = Math.random, sleep = abortableSleep } = options;
  const { patientTries = 0 } = options;

  return async (call) => {
    if (call.once) return send(options, call, now);
    const isPatient = patientTries > 0 && call.method === 'GET';
    let waitedMs = 0;
    for (let attempt = 1; ; attempt += 1) {
      const closedForMs = gate.closedForMs();
      if (closedForMs > LONGEST_PAUSE_MS && !isPatient) throw closedError(closedForMs, options, call);
      await gate.pass(call.signal, options.sleep);
      try {
        const answer = await send(options, call, now);
        gate.succeeded();
        return answer;
      } catch (error) {
        if (!(error instanceof SipCallerError)) throw error;
        const rule = RETRIES[error.kind];
        const backoffMs = (rule?.pauseMs ?? 0) * 2 ** (attempt - 1) * (0.5 + random() / 2);
        const pauseMs = error.retryAfterMs ?? Math.min(backoffMs, LONGEST_PAUSE_MS);
        const isBusy = BUSY.includes(error.kind);
        if (isBusy) gate.refused(Math.min(pauseMs, LONGEST_CLOSED_MS));
        const tries = isPatient ? patientTries : (rule?.tries ?? 1);
        if (isBusy) waitedMs += pauseMs;
        const isTooLong = isPatient ? waitedMs > LONGEST_PATIENCE_MS : pauseMs > LONGEST_PAUSE_MS;
        // Without a connection, who is patient waits for that, and not for us.
        const isLast = attempt >= tries || isTooLong || (isPatient && isOffline());
        if (isLast || !rule?.methods.includes(call.method)) throw error;
        if (!isBusy) await sleep(pauseMs, call.signal);
      }
    }
  };
}

const isOffline = () => globalThis.navigator?.onLine === false;

/** The account waits for longer than a person would: the call is not made. */
function closedError(closedForMs: number, { base }: ExchangeOptions, { method, path }: Call): SipCallerError {
  return new SipCallerError('rateLimited', {
    status: TOO_MANY,
    neverArrived: true,
    retryAfterMs: closedForMs,
    call: `${method} ${base}${path}`,
  });
}

const TOO_MANY = 429;

async function send(options: ExchangeOptions, call: Call, now: () => number): Promise<Answer> {
  const where = `${call.method} ${options.base}${call.path}`;
  const token = options.token();
  const response = await transmit(options, call, token).catch((cause: unknown) => {
    throw transportError(cause, call.signal, where);
  });
  const { status, headers, text } = response;
  const serverTime = Date.parse(headers.get('Date') ?? '');
  if (serverTime) options.onServerTime?.(serverTime);
  if (status < 200 || status > 299) {
    if (status === 401) options.onUnauthorized?.(token);
    throw new SipCallerError(kindOfStatus(status), {
      status,
      serverMessage: serverMessage(text),
      body: text,
      neverArrived: saysNeverArrived(text),
      // A date is meant by the server's clock, which its answer tells.
      retryAfterMs: parseRetryAfter(headers.get('Retry-After'), serverTime || now()),
      call: where,
    });
  }
  return { status, headers, text, json: jsonOrUndefined(text) };
}

async function transmit(options: ExchangeOptions, call: Call, token: string | null) {
  const url = `${options.base}${call.path}${call.query ? `?${new URLSearchParams(call.query)}` : ''}`;
  const headers = new Headers({ Accept: 'application/json' });
  if (token) headers.set('Authorization', `Bearer ${token}`);
  // A browser may send a request again by itself; our server knows the copy by this (server/repeatGuard.ts).
  if (call.method !== 'GET') headers.set('X-Request-Id', randomId());
  if (call.json !== undefined) headers.set('Content-Type', 'application/json');
  const { timeoutSignal = (ms) => AbortSignal.timeout(ms) } = options;
  const limit = timeoutSignal(call.timeoutMs ?? (call.form ? UPLOAD_TIMEOUT_MS : TIMEOUT_MS[call.method]));
  const signal = call.signal ? AbortSignal.any([call.signal, limit]) : limit;
  if (call.form) {
    const transport = options.uploadTransport ?? xhrTransport;
    return transport({ url, headers, form: call.form, onProgress: call.onProgress, signal });
  }
  const fetch = options.fetch ?? globalThis.fetch;
  const response = await fetch(url, {
    method: call.method,
    headers,
    body: call.json,
    signal,
    // The key goes to the configured origin and nowhere else, and nothing of the answer is kept.
    redirect: 'error',
    credentials: 'omit',
    cache: 'no-store',
    referrerPolicy: 'no-referrer',
  });
  return { status: response.status, headers: response.headers, text: await response.text() };
}

function transportError(cause: unknown, signal: AbortSignal | undefined, call: string): unknown {
  if (signal?.aborted) return signal.reason;
  if (isAbort(cause)) return cause;
  const timedOut = cause instanceof Error && cause.name === 'TimeoutError';
  return new SipCallerError(timedOut ? 'timeout' : 'network', { call, cause });
}

/** Our own server says so when it could not reach the API at all (server/apiProxy.ts). */
function saysNeverArrived(text: string): boolean {
  const json = jsonOrUndefined(text);
  return isObject(json) && json.arrived === 'no';
}

function jsonOrUndefined(text: string): unknown {
  try {
    return text.trim() ? parseJson(text) : undefined;
  } catch {
    return undefined;
  }
}

/** One path segment. @throws {RangeError} for an id that would change the path (`.`, `..`, empty) */
export function segment(id: string): string {
  if (['', '.', '..'].includes(id)) throw new RangeError(`"${id}" cannot be an id in a path`);
  return encodeURIComponent(id);
}
