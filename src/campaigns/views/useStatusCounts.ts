import { useQueries } from '@tanstack/react-query';
import { useSipCaller } from '../../providers/SipCallerContext';
import type { FilterValues } from '../filters/filterEdits';
import { countCampaigns, STATUS_COUNTS, tabFilter } from './statusCount';

/**
 * How many campaigns each status has beside the other filters; undefined where that is not known. The list
 * goes first: a browser has few connections. After that they change only when somebody refreshes the list.
 */
export function useStatusCounts(
  filter: FilterValues,
  statuses: readonly (string | undefined)[],
  isListRead: boolean,
): (number | undefined)[] {
  const client = useSipCaller();
  return useQueries({
    queries: statuses.map((status) => {
      const filterOfTab = tabFilter(filter, status);
      return {
        queryKey: [...STATUS_COUNTS, filterOfTab],
        queryFn: ({ signal }: { signal: AbortSignal }) => countCampaigns(client, filterOfTab, signal),
        enabled: isListRead,
        retry: false,
        // Fresh while it is shown and forgotten when it is not: a page turn asks nothing, another filter all.
        staleTime: Number.POSITIVE_INFINITY,
        gcTime: 0,
      };
    }),
    // A count that could not be read again is not shown as if it were of now.
    combine: (results) => results.map(({ data, isError }) => (isError ? undefined : (data ?? undefined))),
  });
}
