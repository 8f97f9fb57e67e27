import type { JobView } from '../../jobs/engine';
import { hasEnded, isWorking } from '../../jobs/job';
import { shareOf } from './jobMeasure';

/**
 * What of a job is worth an announcement, as a text that changes with it: its state, and each tenth of its way.
 * Null for what is not this tab's to tell.
 */
export function pulseOf({ job, runs, outage }: JobView, before: JobView | undefined): string | null {
  if (runs === 'elsewhere' || before?.runs === 'elsewhere') return null;
  // What was over or stood still when the page came to know it is in the list, not in the air.
  if (!before && (hasEnded(job) || runs === 'nowhere')) return null;
  // It passes that state by: the next one is worth a word.
  if (job.state === 'ready' && runs !== 'nowhere') return null;
  const wait = isWorking(job) ? (outage?.kind ?? (job.state === 'waiting' ? job.wait.for : '')) : '';
  const tenth = Math.floor((shareOf(job)?.whole ?? 0) / 10);
  return [job.state, wait, runs, job.stopping, tenth].join(' ');
}
