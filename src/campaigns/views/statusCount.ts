import type { SipCaller } from '../../sipcaller/client';
import type { CampaignFilter } from '../../sipcaller/types';
import { type FilterValues, writeFilter } from '../filters/filterEdits';

/** The query key of every count that the tabs show. */
export const STATUS_COUNTS = ['campaigns', 'statusCount'] as const;

/** The filter of the list behind a tab: the present one, with this status or any. */
export function tabFilter(filter: FilterValues, status: string | undefined): FilterValues {
  return writeFilter(filter, 'status', status);
}

/**
 * How many campaigns a filter matches, by a request for one row. Null where the API tells no total: then
 * only "none" can be known.
 * @throws {SipCallerError} when the API refuses or fails
 */
export async function countCampaigns(
  client: Pick<SipCaller, 'listCampaigns'>,
  filter: FilterValues,
  signal?: AbortSignal,
): Promise<number | null> {
  const query = { filter: filter as CampaignFilter, range: [0, 0] as [number, number] };
  const { rows, total } = await client.listCampaigns(query, { signal });
  return total ?? (rows.length === 0 ? 0 : null);
}
