import type { Job } from './job';
import type { Outage } from './outage';

/** How many items were settled by when; kept for a short while, by the tab that works on the job. */
export interface ProgressSample {
  at: number;
  settled: number;
}

export interface Pulse {
  /** Items a second. */
  rate: number | null;
  /** Least and most milliseconds to go. */
  remainingMs: [number, number] | null;
  /** Why nothing goes on at this moment; null while it does. */
  outage: Outage | null;
}

export const NO_PULSE: Pulse = { rate: null, remainingMs: null, outage: null };

/** Samples are kept for so long, and not more often than that apart. */
const WINDOW_MS = 60_000;
const APART_MS = 1_000;
/** Fewer seconds than these tell nothing about the rest. */
const SHORTEST_SPAN_MS = 4_000;

/** The samples with one more, where it is time for one. */
export function sampled(samples: readonly ProgressSample[], job: Job, now: number): ProgressSample[] {
  const { left, underWay } = job.counts;
  const sample = { at: now, settled: job.counts.total - left - underWay };
  const kept = samples.filter(({ at }) => now - at <= WINDOW_MS);
  const last = kept.at(-1);
  return last && now - last.at < APART_MS ? kept : [...kept, sample];
}

/**
 * The pace of late, and the time to go as a range: at the fastest and at the slowest pace of late. Null before
 * that can be said honestly, and while nobody answers.
 */
export function pulseOf(
  samples: readonly ProgressSample[],
  { counts, state }: Job,
  outage: Outage | null = null,
): Pulse {
  if (outage) return { ...NO_PULSE, outage };
  // Reading back has a pace of its own, which these samples do not tell; and who waits has none.
  if (state === 'finishing' || state === 'waiting') return NO_PULSE;
  const [first, last] = [samples[0], samples.at(-1)];
  if (!first || !last || last.at - first.at < SHORTEST_SPAN_MS) return NO_PULSE;
  const rate = (from: ProgressSample, to: ProgressSample) =>
    ((to.settled - from.settled) * 1000) / (to.at - from.at);
  const overall = rate(first, last);
  if (overall <= 0) return NO_PULSE;
  const middle = samples[Math.floor(samples.length / 2)] ?? first;
  const rates = [overall, rate(first, middle), rate(middle, last)].filter(
    (value) => Number.isFinite(value) && value > 0,
  );
  const toGo = (counts.left + counts.underWay) * 1000;
  return { rate: overall, remainingMs: [toGo / Math.max(...rates), toGo / Math.min(...rates)], outage: null };
}
