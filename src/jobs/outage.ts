import { type Failure, failureOf } from './failure';

/**
 * Why nothing goes on at this moment, as far as the last answers tell. It passes by itself, so the journal does not keep it.
 *
 * | kind     |                                                                                          |
 * |----------|------------------------------------------------------------------------------------------|
 * | `failed` | the last request got no answer, or one that tells of trouble; the user may try at once   |
 * | `asked`  | the server asked for a pause (429, or a Retry-After): nobody tries before it is over      |
 * | `silent` | a request has been waiting for its answer for longer than any did so far                 |
 *
 * `until`: when it is tried again, in milliseconds since 1970; null while that is being done.
 */
export type Outage =
  | { kind: 'failed'; failure: Failure; until: number | null }
  | { kind: 'asked'; until: number | null }
  | { kind: 'silent'; since: number };

/** How a pause between two tries begins: for how many milliseconds, and after what. */
interface Pause {
  /** What the last request met with; left out where this caller has sent none, but finds the account waiting (503). */
  error?: unknown;
  ms: number;
  /** The server asked for it. */
  isAsked: boolean;
}

/** Follows the requests of somebody, such as a job's, and tells when nobody answers. */
export interface OutageWatch {
  current(): Outage | null;
  /** A request leaves. @returns what to call when it got on (bytes went), and at its end */
  began(): { gotOn(): void; ended(isAnswered: boolean): void };
  /** An answer came: whatever failed before, the server is there. */
  answered(): void;
  /** Nobody tries any more: what failed is the caller's to tell. */
  gaveUp(): void;
  /**
   * Waits before the next try, and says so meanwhile; without a pause somebody else says what is waited for.
   * @param sleep sleeps until the signal aborts, and throws its reason then
   * @returns whether the user cut it short. @throws what `sleep` throws for another reason
   */
  rest(pause: Pause | null, sleep: (wake: AbortSignal) => Promise<void>): Promise<boolean>;
  /** The user wants it tried now: every pause ends, but those that the server asked for. */
  tryNow(): void;
  subscribe(listener: () => void): () => void;
}

/** So long every server may take for an answer, and so many times as long as it took for any so far. */
const SILENT_MS = 5_000;
const SILENT_TIMES = 3;

interface OutageClock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Milliseconds on a clock that nobody sets. */
  elapsed(): number;
}

export function createOutageWatch({ now, elapsed }: OutageClock): OutageWatch {
  const listeners = new Set<() => void>();
  const pauses = new Set<{ outage: Outage | null; wake: AbortController }>();
  const pending = new Set<{ since: number; begunAt: number; lifeAt: number }>();
  let last: Outage | null = null;
  let slowestMs = 0;

  const changed = () => {
    for (const listener of listeners) listener();
  };
  const forget = () => {
    if (!last) return;
    last = null;
    changed();
  };
  const silent = (): Outage | null => {
    const limit = Math.max(SILENT_MS, SILENT_TIMES * slowestMs);
    const late = [...pending].filter(({ lifeAt }) => elapsed() - lifeAt > limit);
    // While others are answered, the server is there, and this one takes long.
    const isAlone = late.length > 0 && late.length === pending.size;
    return isAlone ? { kind: 'silent', since: Math.min(...late.map(({ since }) => since)) } : null;
  };

  return {
    current() {
      if (!last) return silent();
      const resting = [...pauses].map(({ outage }) => outage);
      return mostTelling(resting) ?? (last.kind === 'silent' ? last : { ...last, until: null });
    },
    began() {
      const request = { since: now(), begunAt: elapsed(), lifeAt: elapsed() };
      pending.add(request);
      return {
        gotOn() {
          request.lifeAt = elapsed();
        },
        ended(isAnswered) {
          const wasSilent = silent() !== null;
          pending.delete(request);
          if (isAnswered) slowestMs = Math.max(slowestMs, elapsed() - request.begunAt);
          if (wasSilent) changed();
        },
      };
    },
    answered: forget,
    gaveUp() {
      if (pauses.size === 0) forget();
    },
    async rest(given, sleep) {
      const outage = given && outageOf(given, now());
      const pause = { outage, wake: new AbortController() };
      pauses.add(pause);
      last = outage ?? last;
      changed();
      try {
        await sleep(pause.wake.signal);
        return false;
      } catch (cause) {
        if (cause !== WOKEN) throw cause;
        return true;
      } finally {
        pauses.delete(pause);
        changed();
      }
    },
    tryNow() {
      for (const { outage, wake } of pauses) if (outage?.kind !== 'asked') wake.abort(WOKEN);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function outageOf({ error, ms, isAsked }: Pause, now: number): Outage {
  const until = now + ms;
  if (isAsked) return { kind: 'asked', until };
  return { kind: 'failed', failure: failureOf(error ?? UNAVAILABLE), until };
}

/** What closes the account's gate, where nobody asked for it. */
const UNAVAILABLE = { status: 503, serverMessage: '' };

const WOKEN = new DOMException('The user tries at once', 'AbortError');

/** Of several, what is to be said: a pause that was asked for, else the next try, else that it is being tried. */
export function mostTelling(outages: readonly (Outage | null)[]): Outage | null {
  const present = outages.filter((outage) => outage !== null);
  const rank = (outage: Outage) => {
    if (outage.kind === 'asked') return outage.until === null ? 2 : 0;
    if (outage.kind === 'silent') return 4;
    return outage.until === null ? 3 : 1;
  };
  const untilOf = (outage: Outage) => (outage.kind === 'silent' ? 0 : (outage.until ?? 0));
  return present.sort((a, b) => rank(a) - rank(b) || untilOf(a) - untilOf(b))[0] ?? null;
}
