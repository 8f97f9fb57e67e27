import { type ErrorKind, SipCallerError } from './errors';
import { abortableSleep, createGate, type Gate, type Sleep } from './gate';
import { type Answer, type Call, type SendOptions, sendCall } from './sendCall';

/** The outside world of the client; everything but `base` and `token` has a default. */
export interface ExchangeOptions extends SendOptions {
  gate?: Gate;
  now?: () => number;
  sleep?: Sleep | undefined;
  random?: () => number;
  /** For work that nobody waits for in front of a screen: a GET is tried so often, for a minute and more. */
  patientTries?: number;
  /** Is told of every request and every pause before a further try. */
  watch?: CallWatch | undefined;
}

/** Follows calls as they go, for whoever is to say meanwhile what they wait for. */
export interface CallWatch {
  /** A request leaves. @returns what is called when bytes of it went, and at its end */
  began(): { gotOn(): void; ended(isAnswered: boolean): void };
  /** A call has its answer. */
  answered(): void;
  /** A call is not made again. */
  gaveUp(): void;
  /**
   * Sleeps before the next try. @returns whether that was cut short, because somebody wants it tried now
   * @param pause of how many milliseconds, and after which error; without one the account was found waiting
   */
  rest(
    pause: { error?: unknown; ms: number; isAsked: boolean },
    sleep: (wake: AbortSignal) => Promise<void>,
  ): Promise<boolean>;
}

/**
 * Makes a call.
 * @param read what is wanted of the answer; where it throws a SipCallerError, that is the call's failure
 */
export interface Exchange {
  (call: Call): Promise<Answer>;
  <T>(call: Call, read: (answer: Answer) => T): Promise<T>;
}

/** A pause that a person in front of a screen would still wait for; a longer one is reported instead. */
const LONGEST_PAUSE_MS = 20_000;
/** So long a patient read waits in all for a server that is busy, before its caller hears of it and says so. */
const LONGEST_PATIENCE_MS = 60_000;
/** The account waits for no longer, whatever the server asks. */
const LONGEST_CLOSED_MS = 5 * 60_000;
/**
 * When a call is made once more. No answer proves that a change was not carried out, a 429 neither: only what changes
 * nothing twice is repeated. `tries` counts the first one.
 */
const RETRIES: Partial<Record<ErrorKind, RetryRule>> = {
  rateLimited: { methods: ['GET', 'DELETE'], tries: 4, pauseMs: 1_000 },
  unavailable: { methods: ['GET', 'DELETE'], tries: 4, pauseMs: 1_000 },
  network: { methods: ['GET'], tries: 3, pauseMs: 300 },
  server: { methods: ['GET'], tries: 3, pauseMs: 300 },
  // Nobody in front of a screen waits for a time limit twice.
  timeout: { methods: ['GET'], tries: 1, patientTries: 5, pauseMs: 300 },
  notAList: { methods: ['GET'], tries: 3, pauseMs: 300 },
  contradiction: { methods: ['GET'], tries: 3, pauseMs: 300 },
  notSipCaller: { methods: ['GET'], tries: 3, pauseMs: 300 },
};

interface RetryRule {
  methods: Call['method'][];
  tries: number;
  /** In place of the patient reader's own. */
  patientTries?: number;
  pauseMs: number;
}

/** These concern every call of the account, so all wait. */
const BUSY: ErrorKind[] = ['rateLimited', 'unavailable'];

/**
 * The one way to the API: headers, pause and pace after 429 and 503, retries, time limits, and errors.
 * @throws {SipCallerError} for every failure; the signal's reason when the caller aborts
 */
export function createExchange(options: ExchangeOptions): Exchange {
  const { gate = createGate(), now = Date.now, random = Math.random, sleep = abortableSleep } = options;
  const { patientTries = 0, watch } = options;
  const send = (call: Call) => watched(watch, call, (seen) => sendCall(options, seen, now));
  /** @returns whether it was cut short */
  const rest = async (pause: { error?: unknown; ms: number; isAsked: boolean }, call: Call, wait: Sleep) => {
    const sleepUntil = (wake?: AbortSignal) => wait(pause.ms, anyOf(call.signal, wake));
    if (watch) return watch.rest(pause, sleepUntil);
    await sleepUntil();
    return false;
  };
  const passGate = async (call: Call, error: unknown) => {
    const pass: Sleep = (_ms, signal) => gate.pass(signal, options.sleep);
    let ms = gate.closedForMs();
    if (!watch || ms === 0) return pass(ms, call.signal);
    // Cut short, it has to be passed anew: who wants it tried has opened it.
    while (await rest({ error, ms, isAsked: gate.isAsked() }, call, pass)) ms = gate.closedForMs();
  };

  return async <T>(
    call: Call,
    read: (answer: Answer) => T | Answer = (answer) => answer,
  ): Promise<T | Answer> => {
    if (call.once) return read(await send(call));
    const isPatient = patientTries > 0 && call.method === 'GET';
    let waitedMs = 0;
    let failed: unknown;
    for (let attempt = 1; ; attempt += 1) {
      const closedForMs = gate.closedForMs();
      if (closedForMs > LONGEST_PAUSE_MS && !isPatient) throw closedError(closedForMs, options, call);
      await passGate(call, failed);
      try {
        const answer = await send(call);
        gate.succeeded();
        const wanted = read(answer);
        watch?.answered();
        return wanted;
      } catch (error) {
        failed = error;
        if (!(error instanceof SipCallerError)) throw error;
        const rule = RETRIES[error.kind];
        const backoffMs = (rule?.pauseMs ?? 0) * 2 ** (attempt - 1) * (0.5 + random() / 2);
        const pauseMs = error.retryAfterMs ?? Math.min(backoffMs, LONGEST_PAUSE_MS);
        const isBusy = BUSY.includes(error.kind);
        if (isBusy) gate.refused(Math.min(pauseMs, LONGEST_CLOSED_MS), asksForPause(error));
        const tries = isPatient
          ? Math.min(patientTries, rule?.patientTries ?? patientTries)
          : (rule?.tries ?? 1);
        if (isBusy) waitedMs += pauseMs;
        const isTooLong = isPatient ? waitedMs > LONGEST_PATIENCE_MS : pauseMs > LONGEST_PAUSE_MS;
        // Without a connection, who is patient waits for that, and not for us.
        const isLast = attempt >= tries || isTooLong || (isPatient && isOffline());
        if (isLast || !rule?.methods.includes(call.method)) {
          watch?.gaveUp();
          throw error;
        }
        // What somebody wants tried now uses up no try.
        if (!isBusy && (await rest({ error, ms: pauseMs, isAsked: false }, call, sleep))) attempt -= 1;
      }
    }
  };
}

/** A 429 always does; a 503 may be of a balancer that knows nothing of when. */
const asksForPause = ({ kind, retryAfterMs }: SipCallerError) =>
  kind === 'rateLimited' || retryAfterMs !== null;

const anyOf = (...signals: (AbortSignal | undefined)[]) =>
  AbortSignal.any(signals.filter((signal) => !!signal));

async function watched<T>(
  watch: CallWatch | undefined,
  call: Call,
  send: (call: Call) => Promise<T>,
): Promise<T> {
  if (!watch) return send(call);
  const request = watch.began();
  let isAnswered = false;
  const onProgress: Call['onProgress'] = (...bytes) => {
    request.gotOn();
    call.onProgress?.(...bytes);
  };
  try {
    const answer = await send({ ...call, onProgress });
    isAnswered = true;
    return answer;
  } catch (error) {
    isAnswered = error instanceof SipCallerError && error.status > 0;
    throw error;
  } finally {
    request.ended(isAnswered);
  }
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
