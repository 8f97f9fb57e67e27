import { type Chunk, itemsMarked, split } from './chunk';
import type { Failure } from './failure';
import { failLeft, lookForChunk } from './lookForChunk';
import { paceTooLarge } from './pace';
import { actionAfter, LIMITS } from './retryTable';
import { bear, pauseJob, type Run, readPatiently } from './run';

/** Requests refused in a row for what is in them: so many are needed to find a hundred neighbours that are at fault. */
const MOST_REFUSED_IN_A_ROW = 300;
/** For their size: more are no matter of size. */
const MOST_TOO_LARGE_IN_A_ROW = 40;

/**
 * What becomes of a chunk whose request failed, by the retry table.
 * @param inflight as it is journalled
 * @param ranMs how long the request had been under way
 * @returns the chunks that need more, as journalled
 * @throws Halted when the job comes to stand
 */
export async function afterFailure(
  run: Run,
  inflight: Chunk,
  items: readonly unknown[],
  failure: Failure,
  ranMs: number,
): Promise<Chunk[]> {
  // No answer proves that a change was not carried out: it may come from a balancer in front, or after the work was done.
  // It is looked for before it is sent again, but where a second request does no harm and the server has answered.
  const isHarmless = run.kind.repeatable && failure.status > 0 && !failure.mayHaveArrived;
  const state = isHarmless ? 'open' : 'inflight';
  const unanswered = inflight.unanswered || (run.kind.repeatable && failure.mayHaveArrived);
  const chunk: Chunk = { ...inflight, state, attempted: true, ranMs, status: failure.status, unanswered };
  switch (actionAfter(failure)) {
    case 'halve':
      run.pace = paceTooLarge(run.pace, itemsMarked(chunk, 'left').length);
      return refused(run, inflight, chunk, items, failure);
    case 'bisect':
      return refused(run, inflight, chunk, items, failure);
    case 'again':
      return tryAgain(run, inflight, chunk, items, failure);
    default:
      await run.hand.rechunk([inflight], [chunk]);
      await bear(run, failure, chunk.from, chunk.tries + 1);
      return [chunk];
  }
}

/** Cuts a chunk in two, so that the reason is found in one of them; a single item has failed for that reason. */
async function cutOrFail(
  run: Run,
  chunk: Chunk,
  items: readonly unknown[],
  failure: Failure,
): Promise<Chunk[]> {
  const parts = await partsOf(run, chunk);
  if (parts) {
    await run.hand.rechunk([chunk], parts);
    return parts;
  }
  const { status, words } = failure;
  // What may be sent again was looked for but in passing: that it was not done is only said when it cannot come any more.
  const seen = run.kind.repeatable ? await lookForChunk(run, chunk, items, true) : chunk;
  if (seen.state !== 'open') return seen.state === 'settled' ? [] : [seen];
  await run.hand.rechunk([seen], [failLeft(seen, { status, words })]);
  return [];
}

async function partsOf(run: Run, chunk: Chunk): Promise<Chunk[] | null> {
  if (itemsMarked(chunk, 'left').length < 2) return null;
  const items = await run.world.journal.items(chunk.jobId, chunk.from, chunk.to);
  const joined = (at: number) =>
    run.kind.joins?.(items[at - 1 - chunk.from], items[at - chunk.from]) ?? false;
  return split(chunk, joined);
}

/**
 * The request is refused: it was too large, or something in it is at fault. It is looked for first, for a server may
 * have taken it, or a part of it, all the same; what is left is cut in two.
 */
async function refused(
  run: Run,
  was: Chunk,
  chunk: Chunk,
  items: readonly unknown[],
  failure: Failure,
): Promise<Chunk[]> {
  run.refusals += 1;
  await run.hand.rechunk([was], [chunk]);
  const most = actionAfter(failure) === 'halve' ? MOST_TOO_LARGE_IN_A_ROW : MOST_REFUSED_IN_A_ROW;
  if (run.refusals > most || (await isRefusedWhole(run, chunk, failure))) {
    return pauseJob(run, { by: 'refusals', failure });
  }
  if (chunk.state === 'open') return cutOrFail(run, chunk, items, failure);
  const before = itemsMarked(chunk, 'left').length;
  const seen = await lookForChunk(run, chunk, items);
  if (seen.state !== 'open') return seen.state === 'settled' ? [] : [seen];
  // What is left was not taken with the rest, or could not be told: it is sent by itself before it is cut.
  return itemsMarked(seen, 'left').length === before ? cutOrFail(run, seen, items, failure) : [seen];
}

async function isRefusedWhole(run: Run, { from }: Chunk, failure: Failure): Promise<boolean> {
  const { kind, hand } = run;
  if (!kind.refusesAll) return false;
  const ask = (signal: AbortSignal) =>
    kind.refusesAll?.(failure, hand.job.data, signal) ?? Promise.resolve(false);
  return (await readPatiently(run, from, ask)) === true;
}

/** A request that was given up after so long may be too much for the server: it is cut before it is sent again. */
const TOO_LONG_MS = 30_000;

async function tryAgain(
  run: Run,
  was: Chunk,
  chunk: Chunk,
  items: readonly unknown[],
  failure: Failure,
): Promise<Chunk[]> {
  const next = { ...chunk, tries: chunk.tries + 1, futile: (chunk.futile ?? 0) + 1 };
  await run.hand.rechunk([was], [next]);
  if (await bear(run, failure, chunk.from, next.tries)) {
    // The user has it tried at once: that uses up no try.
    const again = { ...next, tries: chunk.tries, futile: chunk.futile };
    await run.hand.rechunk([next], [again]);
    return [again];
  }
  const isTooLong = !run.kind.repeatable && (next.ranMs ?? 0) >= TOO_LONG_MS;
  const isFutile = next.futile >= LIMITS.tries;
  if (!isFutile && !isTooLong) return [next];
  // It fails by itself while others do not: the reason is in it. What may have been done is looked for first.
  const seen = next.state === 'inflight' ? await lookForChunk(run, next, items) : next;
  if (seen.state !== 'open') return seen.state === 'settled' ? [] : [seen];
  const parts = await partsOf(run, seen);
  if (parts) {
    await run.hand.rechunk([seen], parts);
    return parts;
  }
  if (!isFutile) return [seen];
  // It may be the item, or a server that is down: the user says whether to go on, and then it has its last try.
  if (next.futile === LIMITS.tries) return pauseJob(run, { by: 'trouble', failure });
  return cutOrFail(run, seen, items, failure);
}
