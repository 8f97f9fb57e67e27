import { useListContext } from 'react-admin';
import type { ListQuery } from '../sipcaller/client';
import { CAMPAIGN_SORTS, type CampaignFilter, type CampaignSort } from '../sipcaller/types';

/** The campaign list on the screen in the API's words: its filter, and its sort where the API knows the field. */
export function useCampaignListQuery(): ListQuery<CampaignFilter, CampaignSort> & {
  range: [number, number];
} {
  const { filter, filterValues, sort, page, perPage } = useListContext();
  const field = CAMPAIGN_SORTS.find((name) => name === sort.field);
  return {
    filter: { ...filter, ...filterValues },
    ...(field && { sort: [field, sort.order] as const }),
    range: [(page - 1) * perPage, page * perPage - 1],
  };
}
