import type { JobView } from '../jobs/engine';
import { hasEnded, type Job } from '../jobs/job';
import type { ItemOutcome } from '../jobs/kind';
import {
  type FrozenNumber,
  REMOVAL,
  RESTORE,
  type RemovalData,
  type RestoreData,
} from '../removal/removalJob';

/** A job that leaves a receipt: the receipt is the job itself, as the journal keeps it. */
export type ReceiptJob = Job<RemovalData> | Job<RestoreData>;

/** One number of a receipt with what became of it. */
export type ReceiptItem = ItemOutcome<FrozenNumber>;

/**
 * What a receipt says of a number; each has its words in `receipts.outcomes.<kind>.<outcome>`. `refused`
 * is in the server's words, `undone` was seen not to be done; the others are the engine's (jobs/job.ts).
 */
export const OUTCOMES = ['done', 'already', 'refused', 'undone', 'unknown', 'underWay', 'left'] as const;
export type Outcome = (typeof OUTCOMES)[number];

export function outcomeOf({ mark, underWay, failure }: ReceiptItem): Outcome {
  if (underWay || mark === 'sent') return 'underWay';
  if (mark !== 'failed') return mark;
  return failure?.status ? 'refused' : 'undone';
}

export interface ReceiptView extends JobView {
  job: ReceiptJob;
}

/** The jobs that leave receipts, in their order: unfinished ones first. */
export function receiptsOf(views: readonly JobView[]): ReceiptView[] {
  const receipts = views.filter(isReceipt);
  return [...receipts.filter(({ job }) => !hasEnded(job)), ...receipts.filter(({ job }) => hasEnded(job))];
}

export function isReceipt(view: JobView): view is ReceiptView {
  return view.job.kind === REMOVAL || view.job.kind === RESTORE;
}

export function isRemoval(job: ReceiptJob): job is Job<RemovalData> {
  return job.kind === REMOVAL;
}

/** The text that the removed numbers were found by; empty when they were ticked. */
export function searchOf(job: ReceiptJob): string {
  return isRemoval(job) && job.data.chosen.how === 'search' ? job.data.chosen.search : '';
}

/** How many numbers a receipt holds: none where the set was never read whole. */
export const numbersIn = ({ frozen, counts }: ReceiptJob): number => (frozen ? counts.total : 0);

/** A job of this browser that puts numbers back into a campaign and has not ended: another one could double them. */
export function unfinishedRestore(views: readonly JobView[], campaignId: string): ReceiptJob | undefined {
  const isBusy = ({ job }: ReceiptView) =>
    !isRemoval(job) && !hasEnded(job) && job.data.campaign.id === campaignId;
  return views.filter(isReceipt).find(isBusy)?.job;
}
