/** Seconds between refreshes that a user can choose; 0 is off. */
export const INTERVALS = [5, 15, 60, 0] as const;
export type Interval = (typeof INTERVALS)[number];

/** A refresh is seven small requests, and SIP Caller's rate limits are not documented: unhurried until the user says otherwise. */
export const FIRST_INTERVAL: Interval = 60;

/** The interval that was stored, if it is one of ours. */
export function readInterval(stored: number | undefined): Interval {
  return INTERVALS.find((interval) => interval === stored) ?? FIRST_INTERVAL;
}

/** How much slower than chosen the list refreshes, after what came before. */
export interface Pace {
  /** Each step doubles the time between refreshes. */
  steps: number;
  /** The server's own wish, from the last refusal. */
  retryAfterMs: number;
}

/** What became of a refresh. `busy`: it came through, but the API asked for fewer calls (429, 503) on the way. */
export type Outcome = { kind: 'done' } | { kind: 'busy' } | { kind: 'failed'; retryAfterMs: number | null };

export const STEADY: Pace = { steps: 0, retryAfterMs: 0 };

const MOST_STEPS = 6;
/** Slower than this, a list would be called live that is not. */
const SLOWEST_MS = 5 * 60_000;

/** The pace after a refresh: slower at once, faster again step by step. */
export function nextPace({ steps }: Pace, outcome: Outcome): Pace {
  if (outcome.kind === 'done') return { steps: Math.max(0, steps - 1), retryAfterMs: 0 };
  const retryAfterMs = outcome.kind === 'failed' ? (outcome.retryAfterMs ?? 0) : 0;
  return { steps: Math.min(MOST_STEPS, steps + 1), retryAfterMs };
}

/** Milliseconds from one refresh to the next. */
export function delayMs(interval: Exclude<Interval, 0>, { steps, retryAfterMs }: Pace): number {
  return Math.max(Math.min(interval * 1_000 * 2 ** steps, SLOWEST_MS), retryAfterMs);
}
