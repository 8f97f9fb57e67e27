import type { JobView } from '../../jobs/engine';
import { isWorking } from '../../jobs/job';
import { groupOf } from './jobGroups';

/**
 * The jobs that the user is to be told of once: those that ended, and those that wait for the user now and did
 * not before. What another tab works on is told there; what the user paused is known to the user.
 *
 * @param before the jobs when this was last asked
 * @param since when this page began to look, in milliseconds since 1970: what was over by then is no news
 */
export function newsOf(before: readonly JobView[], views: readonly JobView[], since: number): JobView[] {
  const known = new Map(before.map((view) => [view.job.id, view]));
  return views.filter((view) => isNews(known.get(view.job.id), view, since));
}

/**
 * The jobs that stand still while the user may not know it: those that waited when this page was opened, and
 * those whose tab is gone. A job is in nobody's hands for a moment also while it changes hands: to be told
 * after a while only.
 */
export function leftBehind(views: readonly JobView[], since: number): JobView[] {
  return views.filter((view) => groupOf(view) === 'yours' && (view.job.createdAt < since || isOrphan(view)));
}

/**
 * Of the jobs that the user was told of because they wait, those that still do: a notice of others is out of date, for
 * they were resumed or have ended meanwhile, perhaps in another tab.
 */
export function stillWaiting(ids: readonly string[], views: readonly JobView[]): string[] {
  const waiting = new Set(views.filter((view) => groupOf(view) === 'yours').map(({ job }) => job.id));
  return ids.filter((id) => waiting.has(id));
}

const isOrphan = ({ job, runs }: JobView) => isWorking(job) && runs === 'nowhere';

function isNews(before: JobView | undefined, view: JobView, since: number): boolean {
  const { job } = view;
  const group = groupOf(view);
  if (group === 'working' || isOrphan(view)) return false;
  if (before && !isOrphan(before) && groupOf(before) === group) return false;
  if (!before && job.createdAt < since) return group === 'ended' && (job.endedAt ?? 0) >= since;
  if (group === 'yours' && job.state === 'paused' && job.why.by === 'user') return false;
  return before?.runs !== 'elsewhere';
}
