import type { JobView } from '../jobs/engine';
import type { Job } from '../jobs/job';
import type { RemovalData } from '../removal/removalJob';
import { isReceipt, isRemoval, undoneBy } from './receipt';

/** The removals that take an import back, in the order of the jobs; those that have not ended are among them. */
export function undosOf(views: readonly JobView[], importId: string): Job<RemovalData>[] {
  return views
    .filter(isReceipt)
    .map(({ job }) => job)
    .filter(isRemoval)
    .filter((job) => undoneBy(job) === importId);
}

/** How many numbers of an import its undos have taken out by now. */
export function countUndone(views: readonly JobView[], importId: string): number {
  return undosOf(views, importId).reduce((sum, { counts }) => sum + counts.done, 0);
}
