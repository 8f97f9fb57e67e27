import type { Actor } from '../campaignJobs/campaignJob';
import type { NewJob } from '../jobs/engine';
import type { Job } from '../jobs/job';
import type { Campaign } from '../sipcaller/types';
import { packPicks } from './picks';
import { type Chosen, REMOVAL, RESTORE, type RemovalData, type RestoreData } from './removalJob';

/** Who orders a job, in which campaign, and what they wrote about it. */
export interface JobOrder {
  /** As it is now: the job keeps what it was. */
  campaign: Campaign;
  actor: Actor;
  note: string;
}

/** The job that removes what was chosen. */
export function newRemoval(order: JobOrder, chosen: Chosen): NewJob<RemovalData> {
  const data = { ...begin(order), chosen, moved: null, before: null, after: null, newMatches: null };
  return { kind: REMOVAL, title: order.campaign.name, data };
}

/**
 * The job that puts back what a removal took out.
 * @param picked the indexes of the removal's items that are put back; null for all that were removed
 */
export function newRestore(
  order: JobOrder,
  { id: removalId, counts }: Job<RemovalData>,
  picked: number[] | null,
): NewJob<RestoreData> {
  const data = {
    ...begin(order),
    removalId,
    picked: picked && packPicks(picked),
    confirmed: picked?.length ?? counts.done,
    before: null,
    after: null,
  };
  return { kind: RESTORE, title: order.campaign.name, data };
}

function begin({ campaign: { id, name, type, status }, actor, note }: JobOrder) {
  return { campaign: { id, name, type, status }, actor, note };
}
