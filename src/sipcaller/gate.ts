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
  /** The server asked for a pause of so many milliseconds. */
  refused(pauseMs: number): void;
  succeeded(): void;
  /** Milliseconds until it opens again after a refusal; 0 while it is open. */
  closedForMs(): number;
  /** How many refusals there were so far: who asks regularly asks less often after one. */
  refusals(): number;
}

/** What other tabs of the account are told of a refusal, and tell this one. */
export interface GatePeers {
  tell(pauseMs: number): void;
  listen(onRefused: (pauseMs: number) => void): void;
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
  let refusals = 0;

  const close = (pauseMs: number) => {
    refusals += 1;
    closedUntil = Math.max(closedUntil, now() + pauseMs);
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
    refused(pauseMs) {
      close(pauseMs);
      // Only here: a tab that sends nothing would hear of refusals, and never of successes.
      spacingMs = Math.min(LARGEST_SPACING_MS, Math.max(FIRST_SPACING_MS, spacingMs * 2));
      peers?.tell(pauseMs);
    },
    succeeded() {
      spacingMs = spacingMs < 1 ? 0 : spacingMs * SPACING_KEPT_ON_SUCCESS;
    },
    closedForMs: () => Math.max(0, closedUntil - now()),
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
