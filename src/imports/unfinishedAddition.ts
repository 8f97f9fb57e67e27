import type { JobView } from '../jobs/engine';
import { hasEnded, type Job } from '../jobs/job';
import { isOfCampaign } from '../numbers/useCampaignJob';
import { RESTORE } from '../removal/removalJob';
import { IMPORT } from './importJob';

/**
 * A job of this device that adds numbers to a campaign and has not ended: with another one beside it, neither could
 * tell its own numbers from the other's. Undefined when there is none.
 */
export function unfinishedAddition(views: readonly JobView[], campaignId: string): Job | undefined {
  const adds = ({ job }: JobView) =>
    (job.kind === IMPORT || job.kind === RESTORE) && !hasEnded(job) && isOfCampaign(job, campaignId);
  return views.find(adds)?.job;
}
