/**
 * The one gate that every call of an account passes, in all tabs. After a 429 or 503 all calls wait, then go on
 * slower: a spacing between calls that doubles with each refusal and shrinks with each success.
 */
export interface Gate {
  /**
   * Resolves when the caller may send. @throws the signal's reason when it aborts first
   * @param sleep in place of the gate's own, such as one that a hidden tab does not delay
   */
  pass(signal?: AbortSignal, sleep?: Sleep): Promise<void>;
  /**
   * A call was refused: all wait for so many milliseconds.
   * @param isAsked the server asked for the pause (true by default), and it is not the caller's own caution
   */
  refused(pauseMs: number, isAsked?: boolean): void;
  succeeded(): void;
  /** Milliseconds until it opens again after a refusal; 0 while it is open. */
  closedForMs(): number;
  /** Whether a pause that the server asked for is not over yet. */
  isAsked(): boolean;
  /** The user wants a try: it opens in this tab, unless the server asked for the pause. */
  reopen(): void;
  /** How many refusals there were so far: who asks regularly asks less often after one. */
  refusals(): number;
}

/** What other tabs of the account are told of a refusal, and tell this one. */
export interface GatePeers {
  tell(pauseMs: number, isAsked: boolean): void;
  listen(onRefused: (pauseMs: number, isAsked?: boolean) => void): void;
}

export interface GateOptions {
  /** Left out: there are no other tabs. */
  peers?: GatePeers | undefined;
  /** Milliseconds on a clock that never goes back: with the wall clock, a correction would stop every call. */
  now?: () => number;
  sleep?: Sleep;
}

/** Sleeps so many milliseconds. @throws the signal's reason as soon as it aborts */
export type Sleep = (ms: number, signal?: AbortSignal) => Promise<void>;

const FIRST_SPACING_MS = 50;
const LARGEST_SPACING_MS = 2_000;
const SPACING_KEPT_ON_SUCCESS = 0.9;

export function createGate({
  now = () => performance.now(),
  sleep = abortableSleep,
  peers,
}: GateOptions = {}): Gate {
  let spacingMs = 0;
  let nextSlot = 0;
  let closedUntil = 0;
  let askedUntil = 0;
  let refusals = 0;

  const close = (pauseMs: number, isAsked = true) => {
    refusals += 1;
    closedUntil = Math.max(closedUntil, now() + pauseMs);
    if (isAsked) askedUntil = Math.max(askedUntil, now() + pauseMs);
  };
  peers?.listen(close);

  return {
    async pass(signal, rest = sleep) {
      signal?.throwIfAborted();
      // Another refusal may close the gate again while this caller waits for its turn.
      for (let opensAt = slot(); opensAt > now(); opensAt = closedUntil) {
        await rest(opensAt - now(), signal);
      }
    },
    refused(pauseMs, isAsked = true) {
      close(pauseMs, isAsked);
      // Only here: a tab that sends nothing would hear of refusals, and never of successes.
      spacingMs = Math.min(LARGEST_SPACING_MS, Math.max(FIRST_SPACING_MS, spacingMs * 2));
      peers?.tell(pauseMs, isAsked);
    },
    succeeded() {
      spacingMs = spacingMs < 1 ? 0 : spacingMs * SPACING_KEPT_ON_SUCCESS;
    },
    closedForMs: () => Math.max(0, closedUntil - now()),
    isAsked: () => askedUntil > now(),
    reopen() {
      if (askedUntil > now()) return;
      closedUntil = 0;
      nextSlot = 0;
    },
    refusals: () => refusals,
  };

  function slot(): number {
    const mine = Math.max(now(), nextSlot, closedUntil);
    nextSlot = mine + spacingMs;
    return mine;
  }
}

/** Sleeps so many milliseconds. @throws the signal's reason as soon as it aborts */
export function abortableSleep(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop);
      resolve();
    }, ms);
    if (signal?.aborted) stop();
    else signal?.addEventListener('abort', stop, { once: true });
  });
}
