import { Box, Tooltip } from '@mui/material';
import { useLocale, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import type { Clock } from '../layout/clock';
import { KEEPS_COLOR } from '../layout/forcedColors';
import { dateFormat } from '../layout/intlFormats';
import { isAddressable } from '../sipcaller/campaignRow';
import { CampaignLink } from './CampaignLink';
import { listLink } from './listLink';
import { StatusName } from './StatusName';
import { TimelineLegend } from './TimelineLegend';
import { wordOf } from './tallies';
import type { Bar, Timeline, TimelineRow } from './timeline';
import { useChartColors } from './useChartColors';
import { useWindowWords } from './useWindowWords';

/** A row each campaign: its planned window as a rail, its actual one as a bar on it, and a line for today. */
export function TimelineChart({ timeline }: { timeline: Timeline }) {
  return (
    <>
      <TimelineLegend />
      <Box aria-hidden sx={{ ...COLUMNS, display: { xs: 'block', sm: 'grid' } }}>
        <Box sx={{ gridColumn: 3 }}>
          <TimeAxis timeline={timeline} />
        </Box>
      </Box>
      <Box component="ul" sx={{ p: 0, m: 0 }}>
        {timeline.rows.map((row) => (
          <Row key={row.campaign.id} row={row} timeline={timeline} />
        ))}
      </Box>
    </>
  );
}

function TimeAxis({ timeline: { ticks, now, period } }: { timeline: Timeline }) {
  const translate = useTranslate();
  const locale = useLocale() ?? 'en';
  const isLong = period.to - period.from > LONG_MS;
  const write = (clock: Clock) => {
    const isJanuary = new Date(clock).getUTCMonth() === 0;
    const parts = isLong
      ? { year: isJanuary ? ('numeric' as const) : undefined }
      : { day: 'numeric' as const };
    return dateFormat(locale, { month: 'short', timeZone: 'UTC', ...parts }).format(clock);
  };
  return (
    <Box sx={{ position: 'relative', height: 36, fontSize: '0.75rem', color: 'text.secondary' }}>
      <Box sx={{ ...AT, top: 0, color: 'error.main', fontWeight: 600 }} style={{ left: `${now}%` }}>
        {translate('dashboard.timeline.today')}
      </Box>
      {ticks.filter(hasRoom).map(({ clock, left }) => (
        <Box key={clock} sx={{ ...AT, top: 18 }} style={{ left: `${left}%` }}>
          {write(clock)}
        </Box>
      ))}
    </Box>
  );
}

function Row({ row, timeline }: { row: TimelineRow; timeline: Timeline }) {
  const { campaign } = row;
  return (
    <Box
      component="li"
      sx={{ ...COLUMNS, alignItems: 'center', borderTop: 1, borderColor: 'divider', pt: { xs: 0.75, sm: 0 } }}
    >
      <CampaignLink campaign={campaign} />
      <Box sx={{ justifySelf: 'end' }}>
        <StatusName status={campaign.status} />
      </Box>
      <Track row={row} timeline={timeline} />
    </Box>
  );
}

function Track({ row: { campaign, planned, actual }, timeline }: { row: TimelineRow; timeline: Timeline }) {
  const { statusTone, line } = useChartColors();
  const words = useWindowWords();
  const tone = statusTone(wordOf(campaign.status));
  return (
    <Tooltip title={words.windows(campaign)} followCursor>
      <Box
        {...(isAddressable(campaign)
          ? { component: Link, to: listLink({ ids: [campaign.id] }), 'aria-label': words.link(campaign) }
          : { role: 'img', 'aria-label': words.link(campaign) })}
        sx={{
          gridColumn: { xs: '1 / -1', sm: 'auto' },
          display: 'block',
          position: 'relative',
          height: TRACK,
        }}
      >
        {timeline.ticks.map(({ clock, left }) => (
          <Line key={clock} left={left} color={line} />
        ))}
        {planned && (
          <Box
            sx={{ ...BAR, top: 7, height: 16, bgcolor: tone.background, border: 1, borderColor: tone.color }}
            style={placed(planned)}
          />
        )}
        {actual && <Box sx={{ ...BAR, top: 11, height: 8, bgcolor: tone.color }} style={placed(actual)} />}
        <Line left={timeline.now} color="error.main" />
      </Box>
    </Tooltip>
  );
}

function Line({ left, color }: { left: number; color: string }) {
  return (
    <Box
      sx={{ position: 'absolute', top: 0, bottom: 0, borderLeft: 1, borderColor: color }}
      style={{ left: `${left}%` }}
    />
  );
}

const TRACK = 30;
const LONG_MS = 200 * 86_400_000;
const BAR = {
  position: 'absolute',
  borderRadius: 0.5,
  minWidth: 3,
  boxSizing: 'border-box',
  ...KEEPS_COLOR,
} as const;
const AT = { position: 'absolute', transform: 'translateX(-50%)', whiteSpace: 'nowrap' } as const;
const COLUMNS = {
  display: 'grid',
  columnGap: 1.5,
  gridTemplateColumns: { xs: 'minmax(0, 1fr) max-content', sm: 'minmax(0, 260px) 96px minmax(0, 1fr)' },
} as const;

const placed = ({ left, width }: Bar) => ({ left: `${left}%`, width: `${width}%` });
/** A label at the very edge would be cut. */
const hasRoom = ({ left }: { clock: Clock; left: number }) => left > 3 && left < 97;
