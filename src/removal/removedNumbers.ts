import type { ItemOutcome } from '../jobs/kind';
import type { ReadOutcomes } from '../jobs/walkOutcomes';
import type { CallOptions } from '../sipcaller/client';
import { pickedIndexes } from './picks';
import type { FrozenNumber, RestoreData } from './removalJob';

/** One item of a removal, and whether it is to be put back. */
export interface RemovalItem extends ItemOutcome<FrozenNumber> {
  isWanted: boolean;
}

const BLOCK = 1_000;
/** Equal numbers are neighbours: so many before a picked one are read with it. */
const MARGIN = 100;

/**
 * A removal's items in blocks, in their order; where some are picked, little more than the blocks with
 * these. Wanted are all that the removal itself took out, or those of the picked ones that can be put back.
 * @throws {Error} when it is not known any more which were picked
 */
export async function* readRemoval(
  outcomes: ReadOutcomes<FrozenNumber>,
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
      const isWanted = wanted ? wanted.has(start + at) && canPutBack(outcome) : isRemoved(outcome);
      return { ...outcome, isWanted };
    });
    from = block.length < BLOCK ? null : nextBlock(start + BLOCK);
  }
}

type Removed = Pick<ItemOutcome<Pick<FrozenNumber, 'gone'>>, 'mark' | 'item'>;

/**
 * Whether the removal itself took the number out, or may have since it was looked for last: the server has accepted that.
 * Whether such a one is still there is read before it is put back.
 */
function isRemoved({ mark, item }: Removed): boolean {
  return (mark === 'done' || mark === 'notVisible') && !item.gone;
}

/**
 * Whether the number was there when the set was frozen, and gone before the removal deleted it, by what the server's
 * answer says: somebody else may have removed it meanwhile, or the answer does not tell all. So it is put back only
 * where the user picks it.
 */
export function isGoneMeanwhile({ mark, item }: Removed): boolean {
  return mark === 'already' && !item.gone;
}

/** Whether a number can be put back, at least by itself. */
export function canPutBack(outcome: Removed): boolean {
  return isRemoved(outcome) || isGoneMeanwhile(outcome);
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
