import { useEffect } from 'react';
import { useRefresh } from 'react-admin';
import { isOfCampaign } from '../campaignJobs/campaignJob';
import type { JobView } from '../jobs/engine';
import { hasEnded } from '../jobs/job';
import { useJobEngine } from '../providers/JobsContext';

/** While a job works; each refresh costs two calls of the API. */
const REFRESH_EVERY_MS = 4_000;

/** Reads the grid and its campaign again when a job has changed its numbers: now and then, and at its end. */
export function RefreshByJobs({ campaignId }: { campaignId: string }) {
  const engine = useJobEngine();
  const refresh = useRefresh();
  useEffect(() => {
    if (!engine) return;
    let seen = progressOf(engine.jobs(), campaignId);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const refreshNow = () => {
      clearTimeout(timer);
      timer = undefined;
      refresh();
    };
    const stop = engine.subscribe(() => {
      const now = progressOf(engine.jobs(), campaignId);
      if (now.ended > seen.ended) refreshNow();
      else if (now.changes > seen.changes) timer ??= setTimeout(refreshNow, REFRESH_EVERY_MS);
      seen = now;
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [engine, refresh, campaignId]);
  return null;
}

/** How many changes the jobs of a campaign have made so far, and how many of them have ended. */
function progressOf(views: readonly JobView[], campaignId: string) {
  const jobs = views.map(({ job }) => job).filter((job) => isOfCampaign(job, campaignId));
  return {
    changes: jobs.reduce((sum, { counts }) => sum + counts.sent + counts.done, 0),
    ended: jobs.filter(hasEnded).length,
  };
}
