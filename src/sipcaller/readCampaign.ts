import type { CallOptions, SipCaller } from './client';
import { isUsableId } from './ids';
import type { Campaign } from './types';

/**
 * Reads one campaign through the list call, the only one there is; null when the account has none with
 * this id. Whether an unfiltered list holds archived campaigns is not documented, so a miss is asked for
 * once more among those.
 * @throws {SipCallerError} when a read fails
 */
export async function readCampaign(
  client: Pick<SipCaller, 'listCampaigns'>,
  id: string,
  options?: CallOptions,
): Promise<Campaign | null> {
  if (!isUsableId(id)) return null;
  for (const more of [{}, { isArchived: true }]) {
    const query = { filter: { ids: [id], ...more }, range: [0, 0] as [number, number] };
    const { rows } = await client.listCampaigns(query, options);
    const campaign = rows.find((row) => row.id === id);
    if (campaign) return campaign;
  }
  return null;
}
