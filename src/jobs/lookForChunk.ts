import { type Chunk, type ItemFailure, itemsMarked, withMarks, withRecords } from './chunk';
import { isThere, type Mark, type Sighting, standingIn } from './kind';
import { LIMITS } from './retryTable';
import { gotOn, type Run, readPatiently, settleAfter } from './run';

/**
 * Reads what is true of a chunk's items that are left to send. What is done needs no request any more: it was
 * done by one of ours if there was one, else it was so already. What cannot be told stays in doubt, and after
 * some tries counts as unknown.
 * @param items the chunk's items
 * @returns the chunk as it is journalled now; while still in doubt `inflight`, or not `looked` where it was never sent
 * @throws Halted when the run comes to rest
 */
export async function lookForChunk(run: Run, journalled: Chunk, items: readonly unknown[]): Promise<Chunk> {
  // A tab that died over a request has left no word whether it was sent: it may have been, and may still arrive.
  const isUnderWay = journalled.state === 'inflight';
  const chunk = { ...journalled, attempted: journalled.attempted || isUnderWay };
  if (isUnderWay) await settle(run, run.kind.repeatable ? 0 : (chunk.ranMs ?? 0));
  const seen = await (isUnderWay && !run.kind.repeatable ? lookUntilSteady : look)(run, chunk, items);
  const judged = judge(chunk, seen ?? new Map(), run.hand.job.stopping && seen === null);
  const next = { ...judged, lookedAt: run.world.clock.now() };
  await run.hand.rechunk([journalled], [next]);
  // What needs no request is done with: the job gets on, though nothing is accepted.
  if (itemsMarked(next, 'done', 'already').length > itemsMarked(journalled, 'done', 'already').length)
    gotOn(run);
  return next;
}

/** Waits until a request that may be under way has come to its end: as long again as it was waited for. */
function settle(run: Run, ranMs: number): Promise<void> {
  return settleAfter(run, Math.max(run.kind.settleMs, ranMs));
}

type Seen = Map<number, Sighting>;

/** @returns null when the job is being stopped and nothing could be read */
async function look(run: Run, chunk: Chunk, items: readonly unknown[]): Promise<Seen | null> {
  const asked = itemsMarked(chunk, 'left', 'sent', 'done', 'already', 'unknown');
  const standings = await readPatiently(run, chunk.from, (signal) =>
    run.kind.reconcile(
      asked.map((index) => items[index - chunk.from]),
      run.hand.job.data,
      signal,
    ),
  );
  return standings && new Map(asked.map((index, at) => [index, standings[at] ?? 'unknown']));
}

const MOST_LOOKS = 6;

/** Where a request that must not be repeated was done in part, it may still be at work: looks until no more is done. */
async function lookUntilSteady(run: Run, chunk: Chunk, items: readonly unknown[]): Promise<Seen | null> {
  const left = itemsMarked(chunk, 'left');
  const doneIn = (seen: Seen) => left.filter((index) => isThere(seen.get(index))).length;
  let seen = await look(run, chunk, items);
  const restMs = mayStillComeMs(run, chunk);
  if (seen && restMs > 0 && doneIn(seen) < left.length) {
    await settle(run, restMs);
    seen = await look(run, chunk, items);
  }
  for (let looks = 1; seen && looks < MOST_LOOKS; looks += 1) {
    const done = doneIn(seen);
    if (done === 0 || done === left.length) break;
    await settle(run, 0);
    const again: Seen | null = await look(run, chunk, items);
    if (!again || doneIn(again) === done) return again ?? seen;
    seen = again;
  }
  return seen;
}

/**
 * How much longer, in milliseconds, a request may yet be carried out whose tab is gone: nobody waited for its end, and
 * a server at work shows nothing of it before it has done all.
 */
function mayStillComeMs({ kind, world }: Run, { ranMs, sentAt }: Chunk): number {
  const longestMs = kind.longestMs ?? 0;
  if (ranMs !== undefined || sentAt === undefined) return 0;
  // A clock that was put back must not make it wait for ever.
  return Math.min(longestMs, sentAt + longestMs - world.clock.now());
}

function judge(chunk: Chunk, seen: Seen, isLastLook: boolean): Chunk {
  const tries = chunk.tries + 1;
  const left = itemsMarked(chunk, 'left');
  const isDoubtful = (index: number) => standingIn(seen.get(index)) === 'unknown';
  const doubtful = left.filter(isDoubtful);
  const givenUp = isLastLook || tries >= LIMITS.tries;
  const marks = left.flatMap((index): [number, Mark][] => {
    const standing = standingIn(seen.get(index));
    if (standing === 'done') return [[index, chunk.attempted ? 'done' : 'already']];
    if (standing === 'perhaps') return [[index, chunk.attempted ? 'unknown' : 'already']];
    return isDoubtful(index) && givenUp ? [[index, 'unknown']] : [];
  });
  const next = withMarks(withRecords(chunk, seen), marks);
  // What was never sent is in no doubt: it is looked for again before it is.
  if (doubtful.length > 0 && !givenUp) {
    return { ...next, state: chunk.attempted ? 'inflight' : 'open', looked: false, tries };
  }
  const futile = marks.length > 0 ? 0 : chunk.futile;
  return { ...next, looked: true, tries: 0, futile };
}

/** The chunk with everything that is left in it failed, for the reason given. */
export function failLeft(chunk: Chunk, failure: ItemFailure): Chunk {
  const left = itemsMarked(chunk, 'left');
  return withMarks(
    chunk,
    left.map((index) => [index, 'failed'] as const),
    Object.fromEntries(left.map((index) => [index, failure])),
  );
}
