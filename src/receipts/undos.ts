import type { ImportJob } from '../imports/importJob';
import type { JobView } from '../jobs/engine';
import { hasEnded, type Job } from '../jobs/job';
import type { Chosen, RemovalData } from '../removal/removalJob';
import { isReceipt, isRemoval, isRestore, undoneBy } from './receipt';

/** The removals that take an import back, in the order of the jobs; those that have not ended are among them. */
function undosOf(views: readonly JobView[], importId: string): Job<RemovalData>[] {
  return views
    .filter(isReceipt)
    .map(({ job }) => job)
    .filter(isRemoval)
    .filter((job) => undoneBy(job) === importId);
}

/** How many of the numbers that these undos took out were put back from their receipts by now; of none more than all. */
function countPutBack(views: readonly JobView[], undos: readonly Job<RemovalData>[]): number {
  const restores = views
    .filter(isReceipt)
    .map(({ job }) => job)
    .filter(isRestore);
  return undos.reduce((sum, { id, counts }) => {
    const back = restores
      .filter(({ data }) => data.removalId === id)
      .reduce((all, { counts: { done } }) => all + done, 0);
    return sum + Math.min(counts.done, back);
  }, 0);
}

/** How many numbers of an import its undos have taken out by now, and nobody has put back from their receipts. */
export function countUndone(views: readonly JobView[], importId: string): number {
  const undos = undosOf(views, importId);
  return undos.reduce((sum, { counts }) => sum + counts.done, 0) - countPutBack(views, undos);
}

/** What an undo of an import can still take out. */
export interface UndoLeft {
  /** Of the numbers that the import added, those that no earlier undo has taken out. */
  count: number;
  /** The numbers that earlier undos have taken out, and their IDs. */
  removed: number;
  earlier: string[];
  /**
   * Those of them that were put back. They have new records, which are not the ones that the import added: an undo
   * does not take them out again.
   */
  putBack: number;
}

/** Counts what is left of an import by the undos that have ended. */
export function undoLeft(views: readonly JobView[], { id, counts }: ImportJob): UndoLeft {
  const earlier = undosOf(views, id).filter((job) => hasEnded(job) && job.counts.done > 0);
  const removed = earlier.reduce((sum, job) => sum + job.counts.done, 0);
  return {
    count: Math.max(0, counts.done - removed),
    removed,
    earlier: earlier.map((job) => job.id),
    putBack: countPutBack(views, earlier),
  };
}

/**
 * Of how many numbers of an import nobody knows whether they are there, such as when it was ended before they were read
 * back. An undo leaves them, for no record was seen to be theirs.
 */
export function countUncertain(job: Pick<ImportJob, 'state' | 'counts'>): number {
  return hasEnded(job) ? job.counts.unknown : 0;
}

/** What the removal takes out that undoes an import, or what is left of it. */
export function chosenByUndo({ id: importId }: ImportJob, { count, earlier }: UndoLeft): Chosen {
  return { how: 'import', importId, confirmed: count, ...(earlier.length > 0 && { earlier }) };
}
