import { type Chunk, type ItemFailure, itemsMarked, withMarks } from './chunk';
import type { Mark, Standing } from './kind';
import { LIMITS } from './retryTable';
import { type Run, readPatiently } from './run';

/**
 * Reads what is true of a chunk's items that are left to send. What is done needs no request any more: it was
 * done by one of ours if there was one, else it was so already. What cannot be told stays in doubt, and after
 * some tries counts as unknown.
 * @param items the chunk's items
 * @returns the chunk as it is journalled now; `inflight` while still in doubt
 * @throws Halted when the run comes to rest
 */
export async function lookForChunk(run: Run, journalled: Chunk, items: readonly unknown[]): Promise<Chunk> {
  const { clock } = run.world;
  // A tab that died over a request has left no word whether it was sent: it may have been, and may still arrive.
  const chunk = { ...journalled, attempted: journalled.attempted || journalled.state === 'inflight' };
  if (chunk.attempted) {
    await clock.sleep(run.kind.settleMs, AbortSignal.any([run.halt.signal, run.dead]));
  }
  const asked = itemsMarked(chunk, 'left', 'sent', 'done', 'already', 'unknown');
  const standings = await readPatiently(run, chunk.from, (signal) =>
    run.kind.reconcile(
      asked.map((index) => items[index - chunk.from]),
      run.hand.job.data,
      signal,
    ),
  );
  const seen = new Map(asked.map((index, at) => [index, standings?.[at] ?? 'unknown']));
  const next = judge(chunk, seen, run.hand.job.stopping && standings === null);
  await run.hand.rechunk([journalled], [next]);
  return next;
}

function judge(chunk: Chunk, seen: Map<number, Standing>, isLastLook: boolean): Chunk {
  const tries = chunk.tries + 1;
  const left = itemsMarked(chunk, 'left');
  const doubtful = left.filter((index) => seen.get(index) === 'unknown');
  const givenUp = isLastLook || tries >= LIMITS.tries;
  const marks = left.flatMap((index): [number, Mark][] => {
    const standing = seen.get(index);
    if (standing === 'done') return [[index, chunk.attempted ? 'done' : 'already']];
    return standing === 'unknown' && givenUp ? [[index, 'unknown']] : [];
  });
  const next = withMarks(chunk, marks);
  if (doubtful.length > 0 && !givenUp) return { ...next, state: 'inflight', tries };
  return { ...next, looked: true, tries: 0 };
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
