import type { JobView } from '../../jobs/engine';
import { hasEnded, isWorking } from '../../jobs/job';

/** Where the job centre shows a job: a tab is at work on it, it waits for the user, or it has ended. */
export type JobGroup = 'working' | 'yours' | 'ended';

/** The groups in the order of the job centre. */
export const JOB_GROUPS: readonly JobGroup[] = ['working', 'yours', 'ended'];

/** The group that the job is in now. */
export function groupOf(view: Pick<JobView, 'job' | 'runs'>): JobGroup {
  if (hasEnded(view.job)) return 'ended';
  return isAttended(view) ? 'working' : 'yours';
}

/** Whether a tab is at work on the job. One that is `ready` in a tab's hands passes that state by: nobody is asked. */
export function isAttended({ job, runs }: Pick<JobView, 'job' | 'runs'>): boolean {
  return runs !== 'nowhere' && (isWorking(job) || job.state === 'ready');
}

/** The jobs that have not ended. */
export function unfinished(views: readonly JobView[]): JobView[] {
  return views.filter(({ job }) => !hasEnded(job));
}

/** Whether a request of the job may be under way from this tab, so that closing it would cut one off. */
export function runsHere({ job, runs }: JobView): boolean {
  return runs === 'here' && isWorking(job) && job.state !== 'waiting';
}

/** The jobs that ended last, the latest first, but those hidden by the user. */
export function latestEnded(views: readonly JobView[], hidden: readonly string[], most: number): JobView[] {
  return views
    .filter(({ job }) => hasEnded(job) && !hidden.includes(job.id))
    .sort((one, other) => (other.job.endedAt ?? 0) - (one.job.endedAt ?? 0))
    .slice(0, most);
}
