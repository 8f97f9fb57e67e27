import { isAbort, kindOfStatus, SipCallerError } from './errors';
import { isUsableId } from './ids';
import { isObject, parseJson } from './json';
import { randomId } from './randomId';
import { parseRetryAfter } from './retryAfter';
import { serverMessage } from './serverMessage';
import { type UploadTransport, xhrTransport } from './uploadTransport';

/** The outside world of one call; everything but `base` and `token` has a default. */
export interface SendOptions {
  /** The API's base without a slash at its end, for instance `/v1`. */
  base: string;
  /** The API key of this moment; asked for at every call, so that a renewed key counts at once. */
  token: () => string | null;
  fetch?: typeof globalThis.fetch;
  uploadTransport?: UploadTransport;
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

const TIMEOUT_MS = { GET: 30_000, POST: 60_000, DELETE: 60_000 };
/** A whole list in one call may take the server long. */
const UPLOAD_TIMEOUT_MS = 30 * 60_000;

/**
 * Sends one call once.
 * @param now milliseconds since 1970
 * @throws {SipCallerError} for every failure; the signal's reason when the caller aborts
 */
export async function sendCall(options: SendOptions, call: Call, now: () => number): Promise<Answer> {
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

async function transmit(options: SendOptions, call: Call, token: string | null) {
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

/** One path segment. @throws {RangeError} for an id that would change the path (`.`, `..`, empty), or is none */
export function segment(id: string): string {
  if (['.', '..'].includes(id) || !isUsableId(id)) throw new RangeError(`"${id}" cannot be an id in a path`);
  return encodeURIComponent(id);
}
