import type { JobView } from '../../jobs/engine';
import { isAttended } from './jobGroups';
import { isHeldUp } from './jobPhrases';

type JobTone = 'primary' | 'success' | 'warning' | 'error';

/** The colour of a job, beside the words that say the same: all well, mind this, or nothing was done. */
export function toneOf(view: JobView): JobTone {
  const { job } = view;
  if (job.state === 'failed') return 'error';
  const { done, already, total } = job.counts;
  if (job.state === 'done') return done + already === total ? 'success' : 'warning';
  return isAttended(view) && !isHeldUp(view) ? 'primary' : 'warning';
}
