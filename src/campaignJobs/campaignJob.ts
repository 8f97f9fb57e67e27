import type { Job } from '../jobs/job';
import type { CampaignStatus, CampaignType } from '../sipcaller/types';

/** Who did it: as far as this browser knows. */
export interface Actor {
  /** As typed at sign-in; empty when nothing was. */
  userName: string;
  account: string;
  /** The API key's last four characters. */
  keyEnd: string;
}

/** The campaign of a job, as it was when the job was made. */
export interface JobCampaign {
  id: string;
  name: string;
  type: CampaignType;
  status: CampaignStatus;
}

/** Whether a job changes this campaign's numbers: what kinds keep in `data` beyond that is their own. */
export function isOfCampaign({ data }: Pick<Job, 'data'>, campaignId: string): boolean {
  const { campaign } = Object(data) as { campaign?: { id?: unknown } };
  return campaign?.id === campaignId;
}
