import type { CallOptions, SipCaller } from './client';
import { readCampaign } from './readCampaign';

/**
 * How many numbers a campaign holds: the total of its number list, else the campaign's own
 * `numbersCount`; null when the API tells neither.
 * @throws {SipCallerError} when a read fails
 */
export async function countNumbers(
  client: Pick<SipCaller, 'listNumbers' | 'listCampaigns'>,
  campaignId: string,
  options?: CallOptions,
): Promise<number | null> {
  const { total } = await client.listNumbers(campaignId, { range: [0, 0] }, options);
  if (total !== null) return total;
  return (await readCampaign(client, campaignId, options))?.numbersCount ?? null;
}
