import type { SipCaller } from '../sipcaller/client';
import { countNumbers } from '../sipcaller/countNumbers';
import {
  lookForNumbers,
  type RemovalOptions,
  type RemovalOutcome,
  removeNumbers,
} from '../sipcaller/removeNumbers';
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
  options?: RemovalOptions,
): Promise<CountedRemoval> {
  const before = await count(client, campaignId);
  const outcome = await removeNumbers(client, campaignId, numbers, options);
  return { ...outcome, before, after: await count(client, campaignId) };
}

/** Looks again for what a removal could not check. Never throws. */
export async function lookAgain(
  client: Client,
  campaignId: string,
  { removed, remaining, unknown, before }: CountedRemoval,
  options?: RemovalOptions,
): Promise<CountedRemoval> {
  const seen = await lookForNumbers(client, campaignId, unknown, options);
  return {
    removed: [...removed, ...seen.removed],
    remaining: [...remaining, ...seen.remaining],
    unknown: seen.unknown,
    error: seen.error,
    before,
    after: await count(client, campaignId),
  };
}

/** A count that fails must not stop a removal, nor hide what it did. */
function count(client: Client, campaignId: string): Promise<number | null> {
  return countNumbers(client, campaignId).catch(() => null);
}
