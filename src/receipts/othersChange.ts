import { isRemoval, type ReceiptJob } from './receipt';

/**
 * By how many numbers a campaign changed beyond what its job can have done, while that was at work: more than 0 when
 * others have added some, less when others have removed some. 0 also where the counts are not known.
 */
export function othersChange(job: ReceiptJob): number {
  const { before, after } = job.data;
  if (before === null || after === null) return 0;
  const { done, already } = job.counts;
  const unknown = job.counts.unknown + job.counts.notVisible;
  // What was gone already may have been counted before, or not; what is unknown, or does not show, may have been done.
  const [least, most] = isRemoval(job) ? [-(done + already + unknown), -done] : [done, done + unknown];
  const change = after - before;
  if (change > most) return change - most;
  return change < least ? change - least : 0;
}
