import { hasEnded, type Job } from '../jobs/job';

/** How an ended or unfinished job's claims were checked; each has its sentence in `jobs.checked.<way>`. */
export type CheckedWay = 'lookup' | 'readThrough' | 'both' | 'nothing' | 'notYet' | 'notSent' | 'notRecorded';

/** By which way it was checked what a job claims of its numbers. */
export function checkedWay(job: Job): CheckedWay {
  const { checkedBy, startedAt } = job;
  if (!checkedBy) return 'notRecorded';
  if (checkedBy.length > 1) return 'both';
  if (checkedBy.length === 1) return checkedBy[0] === 'lookup' ? 'lookup' : 'readThrough';
  if (!hasEnded(job)) return 'notYet';
  return startedAt === null ? 'notSent' : 'nothing';
}

/** The key of the sentence about it. */
export const checkedKey = (job: Job): string => `jobs.checked.${checkedWay(job)}`;
