import type { SipCaller } from '../sipcaller/client';
import { countNumbers } from '../sipcaller/countNumbers';
import { type RemovalOutcome, removeNumbers } from '../sipcaller/removeNumbers';
import type { CampaignNumber } from '../sipcaller/types';

/** A removal as read back, with the campaign's count before and after (null: not known). */
export interface CountedRemoval extends RemovalOutcome<CampaignNumber> {
  before: number | null;
  after: number | null;
}

type Client = Pick<SipCaller, 'deleteNumbers' | 'listNumbers' | 'listCampaigns' | 'lists'>;

/** Removes numbers, reads back which are gone, and counts the campaign before and after. Never throws. */
export async function removeAndCount(
  client: Client,
  campaignId: string,
  numbers: CampaignNumber[],
): Promise<CountedRemoval> {
  // A count that fails must not stop a removal, nor hide what it did.
  const count = () => countNumbers(client, campaignId).catch(() => null);
  const before = await count();
  const outcome = await removeNumbers(client, campaignId, numbers);
  return { ...outcome, before, after: await count() };
}
