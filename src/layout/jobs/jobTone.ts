import type { JobView } from '../../jobs/engine';
import { isWorking } from '../../jobs/job';

export type JobTone = 'primary' | 'success' | 'warning' | 'error';

/** The colour of a job, beside the words that say the same: all well, mind this, or nothing was done. */
export function toneOf({ job, runs }: JobView): JobTone {
  if (job.state === 'failed') return 'error';
  const { done, already, total } = job.counts;
  if (job.state === 'done') return done + already === total ? 'success' : 'warning';
  const isMoving = isWorking(job) && job.state !== 'waiting' && runs !== 'nowhere';
  return isMoving ? 'primary' : 'warning';
}
