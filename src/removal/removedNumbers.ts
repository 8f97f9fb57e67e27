import type { ItemOutcome } from '../jobs/kind';
import type { CallOptions } from '../sipcaller/client';
import { pickedIndexes } from './picks';
import type { FrozenNumber, RestoreData } from './removalJob';

/** Reads the items `from` (included) to `to` (excluded) of a job with their outcomes: fewer at its end. */
export type ReadOutcomes = (jobId: string, from: number, to: number) => Promise<ItemOutcome<FrozenNumber>[]>;

/** One item of a removal, and whether it is to be put back. */
export interface RemovalItem extends ItemOutcome<FrozenNumber> {
  isWanted: boolean;
}

const BLOCK = 1_000;
/** Equal numbers are neighbours: so many before a picked one are read with it. */
const MARGIN = 100;

/**
 * A removal's items in blocks, in their order; where some are picked, little more than the blocks with
 * these. Wanted are those that the removal itself took out, and of them the picked ones.
 * @throws {Error} when it is not known any more which were picked
 */
export async function* readRemoval(
  outcomes: ReadOutcomes,
  { removalId, picked }: Pick<RestoreData, 'removalId' | 'picked'>,
  { signal }: CallOptions = {},
): AsyncGenerator<RemovalItem[]> {
  const indexes = picked && pickedIndexes(picked);
  const wanted = indexes && new Set(indexes);
  const nextBlock = blockStarts(indexes);
  for (let from = nextBlock(0); from !== null; ) {
    signal?.throwIfAborted();
    const start = from;
    const block = await outcomes(removalId, start, start + BLOCK);
    yield block.map((outcome, at) => {
      const isRemoved = outcome.mark === 'done' && !outcome.item.gone;
      return { ...outcome, isWanted: isRemoved && (wanted?.has(start + at) ?? true) };
    });
    from = block.length < BLOCK ? null : nextBlock(start + BLOCK);
  }
}

/**
 * Says where the next block begins, at an index or behind it; null when nothing picked is left.
 * @param indexes the picked ones in their order; null for all
 */
function blockStarts(indexes: readonly number[] | null): (at: number) => number | null {
  if (!indexes) return (at) => at;
  let next = 0;
  return (at) => {
    while ((indexes[next] ?? at) < at) next += 1;
    const index = indexes[next];
    return index === undefined ? null : Math.max(at, index - MARGIN);
  };
}
