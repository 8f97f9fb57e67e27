import ClearIcon from '@mui/icons-material/CheckCircleOutlined';
import WarningIcon from '@mui/icons-material/WarningAmberOutlined';
import { Box, List, ListItem, Paper, Typography } from '@mui/material';
import { useMemo } from 'react';
import { useTranslate } from 'react-admin';
import { ApiDate } from '../layout/ApiDate';
import { useNumberFormat } from '../layout/useNumberFormat';
import type { Campaign } from '../sipcaller/types';
import { type Attention, needsAttention } from './attention';
import { CampaignLink } from './CampaignLink';
import type { Clock } from './clock';
import { ListLink } from './ListLink';

/** How many campaigns of a kind are named; the list shows them all. */
const NAMED = 3;

/** The campaigns that someone should look at, by reason. */
export function AttentionCard({ campaigns, now }: { campaigns: Campaign[]; now: Clock }) {
  const translate = useTranslate();
  const kinds = useMemo(() => needsAttention(campaigns, now), [campaigns, now]);
  return (
    <Paper variant="outlined" component="section" aria-labelledby="attention" sx={{ p: 2 }}>
      <Typography variant="h2" id="attention" sx={{ mb: 1.5 }}>
        {translate('dashboard.attention.title')}
      </Typography>
      {kinds.length === 0 && <AllClear />}
      {kinds.map((attention) => (
        <AttentionGroup key={attention.kind} attention={attention} />
      ))}
    </Paper>
  );
}

function AllClear() {
  const translate = useTranslate();
  return (
    <Box sx={{ display: 'flex', gap: 1, color: 'success.main' }}>
      <ClearIcon fontSize="small" />
      <Box>
        <Typography sx={{ fontWeight: 600 }}>{translate('dashboard.attention.none')}</Typography>
        <Typography variant="body2" color="textSecondary">
          {translate('dashboard.attention.noneHint')}
        </Typography>
      </Box>
    </Box>
  );
}

function AttentionGroup({ attention: { kind, campaigns, link, isExact } }: { attention: Attention }) {
  const translate = useTranslate();
  const formatNumber = useNumberFormat();
  const count = { smart_count: campaigns.length, count: formatNumber(campaigns.length) };
  return (
    <Box sx={{ mb: 2, '&:last-child': { mb: 0 } }}>
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'flex-start' }}>
        <WarningIcon fontSize="small" sx={{ color: 'warning.main' }} />
        <Typography variant="h3">
          <ListLink to={link}>{translate(`dashboard.attention.${kind}`, count)}</ListLink>
        </Typography>
      </Box>
      <List dense disablePadding sx={{ pl: 3.5 }}>
        {campaigns.slice(0, NAMED).map((campaign) => (
          <ListItem key={campaign.id} disableGutters sx={{ py: 0.25, gap: 1 }}>
            <Box sx={{ flexGrow: 1, minWidth: 0 }}>
              <CampaignLink campaign={campaign} />
            </Box>
            <Typography variant="body2" color="textSecondary" noWrap sx={{ flexShrink: 0 }}>
              {kind === 'overdue' && <ApiDate value={campaign.endDate} dayOnly />}
              {kind === 'draftDue' && <ApiDate value={campaign.startDate} />}
            </Typography>
          </ListItem>
        ))}
      </List>
      {(campaigns.length > NAMED || !isExact) && (
        <Typography variant="body2" color="textSecondary" sx={{ pl: 3.5 }}>
          {translate(isExact ? 'dashboard.attention.more' : 'dashboard.attention.moreFirst', {
            smart_count: campaigns.length - NAMED,
            count: formatNumber(campaigns.length - NAMED),
          })}
        </Typography>
      )}
    </Box>
  );
}
