import { Box } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useNumberFormat } from '../../layout/useNumberFormat';
import { useSipCaller } from '../../providers/SipCallerContext';
import type { FilterValues } from './filterEdits';

/** A menu that is opened twice in a row asks once. */
const FRESH_MS = 5_000;

/**
 * How many campaigns a filter matches, by a request for one row. It asks when it is shown, which is when
 * its menu opens; where the API tells no total, or refuses, it shows nothing.
 */
export function ChoiceCount({ filter }: { filter: FilterValues }) {
  const formatNumber = useNumberFormat();
  const client = useSipCaller();
  const { data: count } = useQuery({
    queryKey: ['campaigns', 'choiceCount', filter],
    queryFn: async ({ signal }) => (await client.listCampaigns({ filter, range: [0, 0] }, { signal })).total,
    staleTime: FRESH_MS,
    retry: false,
  });
  return (
    <Box component="span" sx={{ color: 'text.secondary', minWidth: '3ch', textAlign: 'right' }}>
      {count != null && formatNumber(count)}
    </Box>
  );
}
