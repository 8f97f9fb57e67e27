import type { CampaignFilter, CampaignSort, SortOrder } from '../sipcaller/types';
import { NOT_STATED } from './tallies';

const ROWS = 25;

/** The list of the campaigns of a status, a type, or both; undefined where one is not stated, for the API has no filter for that. */
export function wordsLink(
  words: { status?: string; type?: string },
  sort?: [CampaignSort, SortOrder],
): string | undefined {
  if (Object.values(words).includes(NOT_STATED)) return undefined;
  // What came from the API is asked of it again, also a word that is not documented.
  return listLink(words as CampaignFilter, sort);
}

/**
 * The address of the campaign list with a filter and a sort, as react-admin's list reads it. `isArchived` is
 * always said: which campaigns the API means without it is not documented.
 */
export function listLink(filter: CampaignFilter, sort: [CampaignSort, SortOrder] = ['name', 'ASC']): string {
  const query = new URLSearchParams({
    filter: JSON.stringify({ isArchived: false, ...filter }),
    sort: sort[0],
    order: sort[1],
    page: '1',
    perPage: String(ROWS),
  });
  return `/campaigns?${query}`;
}

/** The same by status and type; undefined where one of them was not told: no filter asks for that. */
export function listOf(
  { status, type }: { status?: CampaignFilter['status'] | ''; type?: CampaignFilter['type'] | '' },
  sort?: [CampaignSort, SortOrder],
): string | undefined {
  if (status === '' || type === '') return undefined;
  return listLink({ ...(status && { status }), ...(type && { type }) }, sort);
}
