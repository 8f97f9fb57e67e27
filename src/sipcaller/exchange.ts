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
  /** Told of each failure of a patient read that is tried again, and by null when an answer has come. */
  onTrouble?: ((trouble: ReadTrouble | null) => void) | undefined;
}

/** What a patient read waits for at this moment: a failure that may pass, and when it is tried again. */
export interface ReadTrouble {
  error: SipCallerError;
  nextTryInMs: number;
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
 * When a call is made once more. A 429 says that the call was not carried out; a 503 may come from
 * anything between here and there, and after a broken connection or another 5xx nobody knows: then only
 * what changes nothing twice is repeated. `tries` counts the first one.
 */
const RETRIES: Partial<Record<ErrorKind, RetryRule>> = {
  rateLimited: { methods: ['GET', 'POST', 'DELETE'], tries: 4, pauseMs: 1_000 },
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
  const { patientTries = 0, onTrouble } = options;

  return async <T>(
    call: Call,
    read: (answer: Answer) => T | Answer = (answer) => answer,
  ): Promise<T | Answer> => {
    if (call.once) return read(await sendCall(options, call, now));
    const isPatient = patientTries > 0 && call.method === 'GET';
    let waitedMs = 0;
    for (let attempt = 1; ; attempt += 1) {
      const closedForMs = gate.closedForMs();
      if (closedForMs > LONGEST_PAUSE_MS && !isPatient) throw closedError(closedForMs, options, call);
      await gate.pass(call.signal, options.sleep);
      try {
        const answer = await sendCall(options, call, now);
        gate.succeeded();
        const wanted = read(answer);
        if (isPatient && attempt > 1) onTrouble?.(null);
        return wanted;
      } catch (error) {
        if (!(error instanceof SipCallerError)) throw error;
        const rule = RETRIES[error.kind];
        const backoffMs = (rule?.pauseMs ?? 0) * 2 ** (attempt - 1) * (0.5 + random() / 2);
        const pauseMs = error.retryAfterMs ?? Math.min(backoffMs, LONGEST_PAUSE_MS);
        const isBusy = BUSY.includes(error.kind);
        if (isBusy) gate.refused(Math.min(pauseMs, LONGEST_CLOSED_MS));
        const tries = isPatient
          ? Math.min(patientTries, rule?.patientTries ?? patientTries)
          : (rule?.tries ?? 1);
        if (isBusy) waitedMs += pauseMs;
        const isTooLong = isPatient ? waitedMs > LONGEST_PATIENCE_MS : pauseMs > LONGEST_PAUSE_MS;
        // Without a connection, who is patient waits for that, and not for us.
        const isLast = attempt >= tries || isTooLong || (isPatient && isOffline());
        if (isLast || !rule?.methods.includes(call.method)) throw error;
        if (isPatient) onTrouble?.({ error, nextTryInMs: pauseMs });
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
