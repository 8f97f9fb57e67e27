import { hasEnded, type Job } from '../jobs/job';
import { useJobs } from '../providers/JobsContext';

/** Whether a job changes this campaign's numbers: what kinds keep in `data` beyond that is their own. */
export function isOfCampaign({ data }: Job, campaignId: string): boolean {
  const { campaign } = Object(data) as { campaign?: { id?: unknown } };
  return campaign?.id === campaignId;
}

/** A job of this campaign that has not ended, if there is one. */
export function useCampaignJob(campaignId: string): Job | undefined {
  return useJobs().find(({ job }) => !hasEnded(job) && isOfCampaign(job, campaignId))?.job;
}
