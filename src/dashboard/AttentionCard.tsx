import ClearIcon from '@mui/icons-material/CheckCircleOutlined';
import UnknownIcon from '@mui/icons-material/HelpOutlineOutlined';
import WarningIcon from '@mui/icons-material/WarningAmberOutlined';
import { Box, List, ListItem, Paper, Typography } from '@mui/material';
import { useMemo } from 'react';
import { useTranslate } from 'react-admin';
import { ApiDate } from '../layout/ApiDate';
import type { Now } from '../layout/clock';
import { UnsentLists, useUnsentLists } from '../layout/UnsentLists';
import { useNumberFormat } from '../layout/useNumberFormat';
import type { Campaign } from '../sipcaller/types';
import { type Attention, type AttentionKind, needsAttention } from './attention';
import { CampaignLink } from './CampaignLink';
import { ListLink } from './ListLink';
import { ReadScope } from './ReadScope';

/** How many campaigns of a kind are named; the list shows them all. */
const NAMED = 3;

interface AttentionCardProps {
  campaigns: Campaign[];
  now: Now;
  /** Whether these campaigns are all that there are. */
  isWhole: boolean;
}

/** The campaigns that someone should look at, by reason. */
export function AttentionCard({ campaigns, now, isWhole }: AttentionCardProps) {
  const translate = useTranslate();
  const kinds = useMemo(() => needsAttention(campaigns, now, isWhole), [campaigns, now, isWhole]);
  return (
    <Paper variant="outlined" component="section" aria-labelledby="attention" sx={{ p: 2 }}>
      <Box sx={{ mb: 1.5 }}>
        <Typography variant="h3" component="h2" id="attention">
          {translate('dashboard.attention.title')}
        </Typography>
        <ReadScope />
      </Box>
      <UnsentGroup heading="h3" />
      {kinds.map((attention) =>
        attention.campaigns.length === 0 ? (
          <NoneFound key={attention.kind} attention={attention} isWhole={isWhole} />
        ) : (
          <AttentionGroup key={attention.kind} attention={attention} />
        ),
      )}
    </Paper>
  );
}

/** The same lists by themselves, where there are no campaigns to look at, or they are not read. */
export function UnsentCard() {
  const lists = useUnsentLists();
  return lists.length === 0 ? null : (
    <Paper variant="outlined" sx={{ p: 2, pb: 0, mb: 2 }}>
      <UnsentGroup heading="h2" />
    </Paper>
  );
}

/** Lists that were chosen on the upload page and not sent: they wait for the user of this device. */
function UnsentGroup({ heading }: { heading: 'h2' | 'h3' }) {
  const translate = useTranslate();
  const lists = useUnsentLists();
  if (lists.length === 0) return null;
  return (
    <Box sx={{ mb: 2 }}>
      <Box sx={LINE}>
        <WarningIcon fontSize="small" sx={{ color: 'warning.main' }} />
        <Typography component={heading} sx={{ fontWeight: 600 }}>
          {translate('upload.inHand.heading', { smart_count: lists.length })}
        </Typography>
      </Box>
      <Box sx={{ pl: 3.5 }}>
        <UnsentLists lists={lists} />
      </Box>
    </Box>
  );
}

/** That it was looked for, and that there is none; ticked only where that is known of every campaign. */
function NoneFound({ attention, isWhole }: { attention: Attention; isWhole: boolean }) {
  const translate = useTranslate();
  const { kind, unknown } = attention;
  const isClear = isWhole && unknown === 0;
  return (
    <Box sx={{ ...LINE, mb: 1 }}>
      {isClear ? (
        <ClearIcon fontSize="small" sx={{ color: 'success.main' }} />
      ) : (
        <UnknownIcon fontSize="small" sx={{ color: 'text.secondary' }} />
      )}
      <div>
        <Typography color="textSecondary">
          {translate(`dashboard.attention.${isClear ? 'clear' : 'noneKnown'}.${kind}`)}
        </Typography>
        <Unknown attention={attention} />
      </div>
    </Box>
  );
}

/** How many campaigns do not state what would tell. */
function Unknown({ attention: { kind, unknown } }: { attention: Attention }) {
  const translate = useTranslate();
  const formatNumber = useNumberFormat();
  if (unknown === 0) return null;
  const count = { smart_count: unknown, count: formatNumber(unknown) };
  return (
    <Typography variant="body2" color="textSecondary">
      {translate(`dashboard.attention.unknown.${kind}`, count)}
    </Typography>
  );
}

const SHOW: Record<Attention['shows'], string> = {
  these: 'show',
  theseFirst: 'showFirst',
  unreadToo: 'showAny',
};

function AttentionGroup({ attention }: { attention: Attention }) {
  const { kind, campaigns, link, shows } = attention;
  const translate = useTranslate();
  const formatNumber = useNumberFormat();
  const count = { smart_count: campaigns.length, count: formatNumber(campaigns.length) };
  const heading = translate(`dashboard.attention.${kind}`, count);
  const show = translate(`dashboard.attention.${SHOW[shows]}`, count);
  return (
    <Box sx={{ mb: 2 }}>
      <Box sx={LINE}>
        <WarningIcon fontSize="small" sx={{ color: 'warning.main' }} />
        <Typography component="h3" sx={{ fontWeight: 600 }}>
          {heading}
        </Typography>
      </Box>
      <Box sx={{ pl: 3.5 }}>
        <List dense disablePadding>
          {campaigns.slice(0, NAMED).map((campaign) => (
            <NamedCampaign key={campaign.id} campaign={campaign} kind={kind} />
          ))}
        </List>
        <Typography variant="body2">
          <ListLink to={link} label={`${show}: ${heading}`} color="primary">
            {show}
          </ListLink>
        </Typography>
        <Unknown attention={attention} />
      </Box>
    </Box>
  );
}

function NamedCampaign({ campaign, kind }: { campaign: Campaign; kind: AttentionKind }) {
  return (
    <ListItem disableGutters sx={{ py: 0.25, gap: 1 }}>
      <Box sx={{ flexGrow: 1, minWidth: 0 }}>
        <CampaignLink campaign={campaign} />
      </Box>
      <Typography variant="body2" color="textSecondary" noWrap sx={{ flexShrink: 0 }}>
        {kind === 'overdue' && <ApiDate value={campaign.endDate} dayOnly />}
        {kind === 'draftDue' && <ApiDate value={campaign.startDate} />}
      </Typography>
    </ListItem>
  );
}

const LINE = { display: 'flex', gap: 1, alignItems: 'flex-start' };
