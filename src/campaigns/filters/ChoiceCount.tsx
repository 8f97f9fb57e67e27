import { Box } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useNumberFormat } from '../../layout/useNumberFormat';
import { useSipCaller } from '../../providers/SipCallerContext';
import { countCampaigns, STATUS_COUNTS } from '../views/statusCount';
import type { FilterValues } from './filterEdits';

/**
 * How many campaigns a filter matches. It asks when it is shown, which is when its menu opens; what a tab
 * of the list shows at that time is not asked again. Where the API tells no total, or refuses, it shows nothing.
 */
export function ChoiceCount({ filter }: { filter: FilterValues }) {
  const formatNumber = useNumberFormat();
  const client = useSipCaller();
  const { data: count, isError } = useQuery({
    queryKey: [...STATUS_COUNTS, filter],
    queryFn: ({ signal }) => countCampaigns(client, filter, signal),
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
  return (
    <Box component="span" sx={{ color: 'text.secondary', minWidth: '3ch', textAlign: 'right' }}>
      {!isError && count != null && formatNumber(count)}
    </Box>
  );
}
