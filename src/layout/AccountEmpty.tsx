import { Button } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { useSipCaller } from '../providers/SipCallerContext';
import { ListEmpty } from './ListEmpty';

const ARCHIVED = `/campaigns?${new URLSearchParams({ filter: JSON.stringify({ isArchived: true }) })}`;

/** An account without campaigns, and where they are made; or with none but archived ones, and the way to them. */
export function AccountEmpty() {
  const translate = useTranslate();
  const client = useSipCaller();
  const { data: hasArchived, isPending } = useQuery({
    queryKey: ['campaigns', 'hasArchived', client.account],
    queryFn: async ({ signal }) => {
      const query = { filter: { isArchived: true }, range: [0, 0] as [number, number] };
      const { rows, total } = await client.listCampaigns(query, { signal });
      return rows.length > 0 || (total ?? 0) > 0;
    },
    retry: false,
  });
  if (isPending) return null;
  if (hasArchived === false) {
    return <ListEmpty title={translate('campaigns.none')} hint={translate('campaigns.noneHint')} />;
  }
  return (
    <ListEmpty title={translate('campaigns.noneCurrent')} hint={translate('campaigns.noneHint')}>
      <Button component={Link} to={ARCHIVED} variant="outlined" sx={{ mt: 1.5 }}>
        {translate('campaigns.showArchived')}
      </Button>
    </ListEmpty>
  );
}
