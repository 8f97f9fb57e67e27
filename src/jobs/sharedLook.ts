import { type Chunk, itemsMarked } from './chunk';
import type { ReadBack } from './kind';
import { type Run, readPatiently } from './run';

/** One reading of the whole target, for all chunks that are looked for before they are sent. */
export interface SharedLook {
  /** Null where a look at each chunk is as good. */
  reading: ReadBack<unknown> | null;
  /** In milliseconds since 1970: what came to be later it does not show. */
  endedAt: number;
}

/** So long it serves for what is not sent twice without harm, in milliseconds: others may do the same meanwhile. */
const SERVES_MS = 60_000;

/**
 * The look at a chunk that was never sent, where one reading of everything serves all of them.
 * @param holdsMs how long a look tells of the present
 * @returns null where it is to have a look of its own
 * @throws Halted when the run comes to rest
 */
export async function sharedLook(run: Run, chunk: Chunk, holdsMs: number): Promise<SharedLook | null> {
  // What was in a request, or could not be told, is looked at by itself, and now.
  if (
    !run.kind.beginReadBack ||
    chunk.attempted ||
    chunk.tries > 0 ||
    itemsMarked(chunk, 'left').length === 0
  )
    return null;
  for (let pending = run.sharedLook; pending; ) {
    const known = await pending;
    if (known && serves(run, known, holdsMs)) return known;
    // Another chunk may have begun to read meanwhile.
    pending = run.sharedLook === pending ? null : run.sharedLook;
  }
  run.sharedLook = readAll(run, chunk);
  return run.sharedLook;
}

function serves({ kind, looksSince, world }: Run, { endedAt }: SharedLook, holdsMs: number): boolean {
  const ageMs = world.clock.now() - endedAt;
  return endedAt >= (looksSince ?? 0) && ageMs >= 0 && ageMs <= (kind.repeatable ? holdsMs : SERVES_MS);
}

async function readAll(run: Run, { from }: Chunk): Promise<SharedLook | null> {
  const { kind, hand, world } = run;
  try {
    const begin = async (signal: AbortSignal) =>
      (await kind.beginReadBack?.(hand.job.counts.left, hand.job.data, signal)) ?? null;
    const reading = await readPatiently(run, from, begin);
    return { reading, endedAt: world.clock.now() };
  } catch (error) {
    run.sharedLook = null;
    throw error;
  }
}
