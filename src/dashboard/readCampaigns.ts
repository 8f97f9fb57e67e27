import type { SipCaller } from '../sipcaller/client';
import { readRange } from '../sipcaller/readRange';
import type { Campaign, CampaignSort, SortOrder } from '../sipcaller/types';

/** The most campaigns that the dashboard reads: enough for nearly every account, and few enough to wait for. */
export const MOST_CAMPAIGNS = 2_000;
const ROWS_PER_READ = 500;
/** What starts latest first: past the bound, what is left out is what began longest ago. */
const SORT: [CampaignSort, SortOrder] = ['startDate', 'DESC'];

/** The campaigns that are not archived, up to the bound, and what is known of those beyond. */
export interface CampaignsRead {
  campaigns: Campaign[];
  /** How many there are in all; null where the API does not tell. */
  total: number | null;
  /** Whether there are more than the bound. */
  hasMore: boolean;
}

export interface ReadProgress {
  read: number;
  total: number | null;
}

interface ReadOptions {
  signal?: AbortSignal;
  onProgress?: (progress: ReadProgress) => void;
  /** Campaigns at most. */
  most?: number;
}

/**
 * Reads the campaigns in pages until they or the bound end. One that comes twice, because the list moved
 * while it was read, counts once.
 *
 * @throws {SipCallerError} or the signal's reason; nothing is kept of a read that fails
 */
export async function readCampaigns(
  client: Pick<SipCaller, 'listCampaigns' | 'lists'>,
  { signal, onProgress, most = MOST_CAMPAIGNS }: ReadOptions = {},
): Promise<CampaignsRead> {
  const found = new Map<string, Campaign>();
  let total: number | null = null;
  let hasMore = true;
  for (let start = 0; hasMore && start < most; start += ROWS_PER_READ) {
    const end = Math.min(start + ROWS_PER_READ, most) - 1;
    const page = await readRange(
      (query) => client.listCampaigns(query, { signal }),
      { filter: { isArchived: false }, sort: SORT },
      [start, end],
      client.lists.campaigns,
    );
    for (const campaign of page.rows) found.set(campaign.id, campaign);
    total = page.total;
    hasMore = page.hasMore;
    onProgress?.({ read: found.size, total });
  }
  return { campaigns: [...found.values()], total, hasMore };
}

/** Which sentence says what a read covers, `dashboard.coverage.<kind>`. */
type Coverage = 'all' | 'some' | 'someOfUnknown' | 'moved';

/** What a read covers of the campaigns that are not archived; `moved` where it is whole, and has fewer than the API told. */
export function coverageOf({ campaigns, total, hasMore }: CampaignsRead): Coverage {
  if (hasMore) return total === null ? 'someOfUnknown' : 'some';
  return total !== null && campaigns.length < total ? 'moved' : 'all';
}
