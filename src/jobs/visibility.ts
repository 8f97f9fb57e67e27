import { type Chunk, itemsMarked } from './chunk';
import { isThere, type JobKind, type Sighting, standingIn } from './kind';
import { mayGo, type Run } from './run';

/**
 * How soon what the server has accepted shows in what it lists: an API may carry out a change minutes after its answer,
 * or list from a copy that lags. What a look does not find may therefore yet come; how long that is waited for depends
 * on what was seen so far.
 */
export interface Visibility {
  /** The longest that something accepted took to show, in milliseconds; null as long as nothing was seen to show. */
  slowestMs: number | null;
  /** Something accepted did not show when it was looked for, or the server said that it carries it out later. */
  isLate: boolean;
  /** Looks spent so far to find out. */
  probes: number;
  /** How often, by status, nothing showed of a refused request for as long as one waits where nothing is known. */
  honest: ReadonlyMap<number, number>;
}

export const UNSEEN: Visibility = { slowestMs: null, isLate: false, probes: 0, honest: new Map() };

/** An accepted change is looked for so long before the job ends without having seen it; a person may end that sooner. */
export const VISIBILITY_WAIT_MS = 60 * 60_000;
/** Where nothing is known of the API: so long after a request that was answered with a refusal it may still show. */
const REFUSED_UNKNOWN_MS = 4_000;
/** The same after one without an answer. */
const UNANSWERED_UNKNOWN_MS = 120_000;
const ANSWERED_SETTLE_MS = 1_000;
const LONGEST_PAUSE_MS = 5 * 60_000;
const SHORTEST_PAUSE_MS = 1_000;

/** How long to wait before the next look, in milliseconds: half as long as it was waited so far, within limits. */
export function pauseBeforeLook(sinceMs: number): number {
  return Math.min(LONGEST_PAUSE_MS, Math.max(SHORTEST_PAUSE_MS, sinceMs / 2));
}

/**
 * How long after a request has ended, in milliseconds, what a look does not find of it may yet come. Infinite where the
 * API is late and nobody knows by how much.
 */
export function mayShowForMs(run: Pick<Run, 'kind' | 'visibility'>, chunk: Pick<Chunk, 'status'>): number {
  const { slowestMs, isLate, honest } = run.visibility;
  const { status = 0 } = chunk;
  const settleMs = settleMsAfter(run.kind, chunk);
  if (slowestMs !== null) return settleMs + 2 * slowestMs;
  if (isLate) return Number.POSITIVE_INFINITY;
  if ((honest.get(status) ?? 0) >= HONEST_AFTER) return settleMs;
  // Halves of what is too large are sent a few in a row: none of them is waited for as long.
  if (status === TOO_LARGE) return settleMs;
  return Math.max(settleMs, status > 0 ? REFUSED_UNKNOWN_MS : UNANSWERED_UNKNOWN_MS);
}

/** How long a request may still be at work, in milliseconds: a server that has answered is through with it. */
export function settleMsAfter(
  { settleMs }: Pick<JobKind, 'settleMs'>,
  { status = 0 }: Pick<Chunk, 'status'>,
): number {
  return status > 0 ? Math.min(ANSWERED_SETTLE_MS, settleMs) : settleMs;
}

/** So many refusals of a kind that were none of them carried out: the next one is believed sooner. */
const HONEST_AFTER = 3;
/** Halves of a request that was truly too large are another matter than the request: there are few of them. */
const TOO_LARGE = 413;

/** Of a refused request nothing showed for as long as it is waited for. */
export function noteHonest(run: Run, { status = 0 }: Pick<Chunk, 'status'>): void {
  if (status === 0 || status === TOO_LARGE) return;
  const { honest } = run.visibility;
  run.visibility = {
    ...run.visibility,
    honest: new Map([...honest, [status, (honest.get(status) ?? 0) + 1]]),
  };
}

/** Something that was accepted shows so long after it was. */
export function noteVisible(run: Run, afterMs: number): void {
  const { visibility } = run;
  run.visibility = { ...visibility, slowestMs: Math.max(visibility.slowestMs ?? 0, afterMs) };
}

export function noteLate(run: Run): void {
  run.visibility = { ...run.visibility, isLate: true };
}

const MOST_PROBES = 8;
/** Items of a request that are looked for to see whether it shows. */
const SAMPLES = 3;

/**
 * Looks, after a request was accepted, whether some of it shows: then a later request without an answer need not be
 * waited for as long. Costs a look at some items, as long as nothing is known.
 * @param chunk as it is accepted
 * @throws Halted when the run comes to rest
 */
export async function probeVisibility(run: Run, chunk: Chunk, items: readonly unknown[]): Promise<void> {
  const { visibility } = run;
  if (visibility.slowestMs !== null || visibility.probes >= MOST_PROBES) return;
  run.visibility = { ...visibility, probes: visibility.probes + 1 };
  if (chunk.queued) noteLate(run);
  const sample = sampleOf(run, chunk, items);
  if (sample.length === 0) return;
  run.awaited ??= { items: sample, acceptedAt: run.world.clock.now() };
  await lookFor(run, { items: sample, acceptedAt: run.world.clock.now() });
}

/** Looks again for what was accepted first and did not show, so that it is known how long that takes. Throws as above. */
export async function lookForAwaited(run: Run): Promise<void> {
  if (run.awaited && run.visibility.slowestMs === null) await lookFor(run, run.awaited);
}

async function lookFor(run: Run, { items, acceptedAt }: NonNullable<Run['awaited']>): Promise<void> {
  const { kind, hand, world } = run;
  await mayGo(run);
  let seen: Sighting[];
  try {
    seen = await kind.reconcile(items, hand.job.data, AbortSignal.any([run.dead, run.halt.signal]));
  } catch {
    run.dead.throwIfAborted();
    run.halt.signal.throwIfAborted();
    // It is not needed for the job itself: the next one may tell.
    return;
  }
  if (seen.some(isThere)) noteVisible(run, world.clock.now() - acceptedAt);
  else if (seen.some((sighting) => standingIn(sighting) === 'todo')) noteLate(run);
}

/** Some accepted items from all over the chunk, each with those that can only be looked at together with it. */
function sampleOf({ kind }: Run, chunk: Chunk, items: readonly unknown[]): unknown[] {
  const sent = itemsMarked(chunk, 'sent').filter((index) => !chunk.failures[index]);
  const step = Math.max(1, Math.floor((sent.length - 1) / (SAMPLES - 1)));
  const wanted = new Set<number>();
  for (let at = 0; at < sent.length; at += step) {
    const index = (sent[at] ?? chunk.from) - chunk.from;
    let from = index;
    while (from > 0 && kind.joins?.(items[from - 1], items[from])) from -= 1;
    let to = index;
    while (to + 1 < items.length && kind.joins?.(items[to], items[to + 1])) to += 1;
    for (let each = from; each <= to; each += 1) wanted.add(each);
  }
  return [...wanted].sort((one, other) => one - other).map((at) => items[at]);
}
