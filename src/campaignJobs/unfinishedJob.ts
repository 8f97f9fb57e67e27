import type { JobView } from '../jobs/engine';
import { hasEnded, type Job } from '../jobs/job';
import { isOfCampaign } from './campaignJob';

/**
 * A job of this device that changes a campaign's numbers and has not ended; undefined when there is none. Beside it no
 * import, restore or undo begins: each tells what it did from what others did by what the campaign held when it looked.
 * A removal of chosen numbers may begin at any time, for it goes by their IDs alone.
 */
export function unfinishedJob(views: readonly JobView[], campaignId: string): Job | undefined {
  return views.find(({ job }) => !hasEnded(job) && isOfCampaign(job, campaignId))?.job;
}
