import type { CallOptions, SipCaller } from './client';

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
  const { rows } = await client.listCampaigns({ filter: { ids: [campaignId] }, range: [0, 0] }, options);
  return rows[0]?.numbersCount ?? null;
}
