import { Box, Typography } from '@mui/material';
import { useEffect, useState } from 'react';
import { useTranslate } from 'react-admin';
import { ApiDate } from '../layout/ApiDate';
import { type Now, nowAt } from '../layout/clock';
import { KEEPS_COLOR } from '../layout/forcedColors';
import { zonesStated } from '../sipcaller/dates';
import type { Campaign } from '../sipcaller/types';
import { type CampaignWindow, campaignWindow, plannedPhase, type Span } from './campaignWindow';

const REFRESH_MS = 60_000;

/** When a campaign is planned and when it ran, in words and as a bar with today on this device's clock. */
export function CampaignWindowBar({ campaign }: { campaign: Campaign }) {
  const translate = useTranslate();
  const now = usePresent();
  const window = campaignWindow(campaign, now.clock);
  return (
    <Box component="section" aria-label={translate('page.window.title')} sx={{ mb: 1.5, maxWidth: 900 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 3 }}>
        <Dates name="planned" from={campaign.startDate} to={campaign.endDate} />
        <Dates name="actual" from={campaign.startedAt} to={campaign.endedAt} />
        <Today campaign={campaign} now={now} />
      </Box>
      {window && <Bars window={window} />}
    </Box>
  );
}

interface DatesProps {
  name: 'planned' | 'actual';
  from: string | null | undefined;
  to: string | null | undefined;
}

function Dates({ name, from, to }: DatesProps) {
  const translate = useTranslate();
  return (
    <Typography variant="body2">
      <Box component="span" sx={{ color: 'text.secondary', mr: 0.75 }}>
        <Box component="span" aria-hidden sx={{ ...SWATCH, ...LOOKS[name] }} />
        {translate(`page.window.${name}`)}
      </Box>
      {from || to ? (
        <>
          {from ? <ApiDate value={from} /> : translate('page.window.noStart')}
          {' – '}
          {to ? <ApiDate value={to} /> : translate(`page.window.noEnd.${name}`)}
        </>
      ) : (
        translate(`page.window.none.${name}`)
      )}
    </Typography>
  );
}

function Today({ campaign, now }: { campaign: Campaign; now: Now }) {
  const translate = useTranslate();
  const phase = plannedPhase(campaign, now);
  if (!phase) return null;
  const words = translate(`page.window.phases.${phase.name}`, { ...phase, smart_count: phase.days });
  const zones = zonesStated([campaign.startDate, campaign.endDate]);
  const isOverdue = phase.name === 'overdue';
  return (
    <Typography
      variant="body2"
      title={translate(zones === 'none' || zones === 'some' ? 'page.window.clock' : 'page.window.clockOnly')}
      sx={{ color: isOverdue ? 'warning.main' : 'text.secondary', fontWeight: isOverdue ? 600 : 400 }}
    >
      {words}
    </Typography>
  );
}

/** All of it is said in words above. */
function Bars({ window: { planned, actual, today } }: { window: CampaignWindow }) {
  const translate = useTranslate();
  const arrow = { before: '← ', after: '', none: '' }[today.beyond ?? 'none'];
  return (
    <Box aria-hidden sx={{ position: 'relative', pt: 0.75, pb: 2 }}>
      <Track span={planned} look="planned" />
      <Track span={actual} look="actual" />
      <Box sx={{ ...TODAY_LINE, left: `${today.at}%` }} />
      <Typography
        variant="caption"
        sx={{
          position: 'absolute',
          bottom: 0,
          left: `${today.at}%`,
          // Its text stays inside of the bar, wherever the line is.
          transform: `translateX(-${today.at}%)`,
          whiteSpace: 'nowrap',
          lineHeight: '14px',
          fontWeight: 600,
        }}
      >
        {arrow}
        {translate('page.window.today')}
        {today.beyond === 'after' && ' →'}
      </Typography>
    </Box>
  );
}

function Track({ span, look }: { span: Span | null; look: 'planned' | 'actual' }) {
  return (
    <Box sx={{ position: 'relative', height: 8, mb: '2px', borderRadius: 1, bgcolor: 'action.hover' }}>
      {span && (
        <Box
          sx={{
            ...LOOKS[look],
            position: 'absolute',
            insetBlock: 0,
            left: `${span.left}%`,
            width: `max(4px, ${span.width}%)`,
            borderRadius: 1,
            ...(span.openStart && { borderLeftStyle: 'dashed', borderTopLeftRadius: 0 }),
            ...(span.openEnd && { borderRightStyle: 'dashed', borderTopRightRadius: 0 }),
          }}
        />
      )}
    </Box>
  );
}

/** The present, read again every minute: a page may stay open over midnight. */
function usePresent(): Now {
  const [now, setNow] = useState(() => nowAt(new Date()));
  useEffect(() => {
    const timer = setInterval(() => setNow(nowAt(new Date())), REFRESH_MS);
    return () => clearInterval(timer);
  }, []);
  return now;
}

/** On paper backgrounds are white unless they are asked for. */
const INK = { printColorAdjust: 'exact', '@media print': { bgcolor: '#555 !important' }, ...KEEPS_COLOR };
const LOOKS = {
  planned: { bgcolor: 'primary.light', border: 1, borderColor: 'primary.main', ...KEEPS_COLOR },
  actual: { bgcolor: 'primary.main', border: 1, borderColor: 'primary.main', ...INK },
};
const SWATCH = { display: 'inline-block', width: 10, height: 10, borderRadius: '2px', mr: 0.5 };
const TODAY_LINE = {
  position: 'absolute',
  top: 2,
  bottom: 14,
  width: '2px',
  ml: '-1px',
  bgcolor: 'text.primary',
  ...INK,
};
