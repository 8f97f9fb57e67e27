import { unfinishedJob } from '../campaignJobs/unfinishedJob';
import type { Job } from '../jobs/job';
import { useJobs } from '../providers/JobsContext';

/** A job of this campaign that has not ended, if there is one. */
export function useCampaignJob(campaignId: string): Job | undefined {
  return unfinishedJob(useJobs(), campaignId);
}
