import { Box, List, ListItem, ListItemButton, ListItemText, Skeleton } from '@mui/material';
import { type RaRecord, useCreatePath, useListContext, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { ListEmpty } from '../layout/ListEmpty';
import { StatusMark } from '../layout/StatusMark';
import { useNumberFormat } from '../layout/useNumberFormat';
import type { Campaign } from '../sipcaller/types';

/** The campaigns of one page on a small screen. */
export function CampaignCards() {
  const translate = useTranslate();
  const { data, isPending } = useListContext<Campaign & RaRecord>();
  if (isPending) return <Skeleton variant="rectangular" height={480} />;
  if (data?.length === 0)
    return <ListEmpty title={translate('campaigns.empty')} hint={translate('campaigns.emptyHint')} />;
  return (
    <List dense disablePadding>
      {data?.map((campaign) => (
        <CampaignCard key={campaign.id} campaign={campaign} />
      ))}
    </List>
  );
}

function CampaignCard({ campaign }: { campaign: Campaign & RaRecord }) {
  const translate = useTranslate();
  const createPath = useCreatePath();
  const formatNumber = useNumberFormat();
  const { type, dialer, numbersCount } = campaign;
  const facts = [
    translate(`campaigns.types.${type}`, { _: type }),
    dialer && translate(`campaigns.modes.${dialer.mode}`, { _: dialer.mode }),
    numbersCount != null &&
      translate('campaigns.numbers', { smart_count: numbersCount, count: formatNumber(numbersCount) }),
  ];
  return (
    <ListItem disablePadding divider>
      <ListItemButton
        component={Link}
        to={createPath({ resource: 'campaigns', type: 'show', id: campaign.id })}
      >
        <ListItemText primary={campaign.name} secondary={facts.filter(Boolean).join(' · ')} />
        <Box sx={{ ml: 1 }}>
          <StatusMark status={campaign.status} />
        </Box>
      </ListItemButton>
    </ListItem>
  );
}
