import type { Actor } from '../campaignJobs/campaignJob';
import { IMPORT, type ImportData, type ImportItem, isImport } from '../imports/importJob';
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
import { OTHER_VALUES } from '../removal/restoreCopies';

/** A job that leaves a receipt: the receipt is the job itself, as the journal keeps it. */
export type ReceiptJob = Job<RemovalData> | Job<RestoreData> | Job<ImportData>;

/** One number of a receipt. Those of an import have no ID: the server gives it, and does not say which. */
export type ReceiptNumber = Pick<FrozenNumber, 'number' | 'varValues'> &
  Partial<Pick<FrozenNumber, 'id' | 'kept' | 'gone'>> &
  Pick<ImportItem, 'held' | 'spared'>;

/** One number of a receipt with what became of it. */
export type ReceiptItem = ItemOutcome<ReceiptNumber>;

/**
 * What a receipt says of a number; each has its words in `receipts.outcomes.<kind>.<outcome>`. `refused`
 * is in the server's words, `undone` was seen not to be done; the others are the engine's (jobs/job.ts).
 */
export const OUTCOMES = [
  'done',
  'already',
  'notVisible',
  'refused',
  'undone',
  'unknown',
  'underWay',
  'left',
] as const;
export type Outcome = (typeof OUTCOMES)[number];

export function outcomeOf({ mark, underWay, failure }: ReceiptItem): Outcome {
  if (underWay || mark === 'sent') return 'underWay';
  if (mark !== 'failed') return mark;
  return failure?.status ? 'refused' : 'undone';
}

/** Whether a number that was to be put back is there, but with other values than it had. */
export function hasOtherValues(kind: string, { record }: ReceiptItem): boolean {
  return kind === RESTORE && record === OTHER_VALUES;
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
  return [REMOVAL, RESTORE, IMPORT].includes(view.job.kind);
}

export function isRemoval(job: ReceiptJob): job is Job<RemovalData> {
  return job.kind === REMOVAL;
}

export function isRestore(job: ReceiptJob): job is Job<RestoreData> {
  return job.kind === RESTORE;
}

/** The import that a removal takes back; null when it is no undo. */
export function undoneBy(job: ReceiptJob): string | null {
  return isRemoval(job) && job.data.chosen.how === 'import' ? job.data.chosen.importId : null;
}

/** What the numbers came from: the text that removed ones were found by, or the file of added ones; else empty. */
export function searchOf(job: ReceiptJob): string {
  if (isImport(job)) return job.data.file.name;
  return isRemoval(job) && job.data.chosen.how === 'search' ? job.data.chosen.search : '';
}

/** Whether a number of an import was there before, was not sent for that, and was not there at the end. */
export function isSparedAndGone(item: ReceiptItem): boolean {
  return item.item.spared === true && outcomeOf(item) === 'undone';
}

/** Who had a hand in a job beside the one who began it, in their order. */
export function othersAtWork({ hands = [], data }: ReceiptJob): { at: number; by: Actor }[] {
  const first = JSON.stringify(inOrderOf(data.actor));
  return hands
    .map(({ at, by }) => ({ at, by: inOrderOf(by as Actor) }))
    .filter(({ by }) => JSON.stringify(by) !== first);
}

const inOrderOf = ({ userName, account, keyEnd }: Actor): Actor => ({ userName, account, keyEnd });

/** How many numbers a receipt holds: none where the set was never read whole. */
export const numbersIn = ({ frozen, counts }: ReceiptJob): number => (frozen ? counts.total : 0);
