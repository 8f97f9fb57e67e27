import { Box, Button, ToggleButton, ToggleButtonGroup, Typography } from '@mui/material';
import { useMemo, useState } from 'react';
import { useTranslate } from 'react-admin';
import { ApiDate } from '../layout/ApiDate';
import type { Now } from '../layout/clock';
import { useNumberFormat } from '../layout/useNumberFormat';
import { datesOf, type ZonesStated, zonesStated } from '../sipcaller/dates';
import type { Campaign } from '../sipcaller/types';
import { CampaignLink } from './CampaignLink';
import { ChartCard } from './ChartCard';
import { ChartTable } from './ChartTable';
import { NothingHere } from './NothingHere';
import { StatusName } from './StatusName';
import { TimelineChart } from './TimelineChart';
import { makeTimeline, TIMELINE_DAYS, type TimelineDays, type TimelineRow } from './timeline';

const ROWS_AT_ONCE = 10;
/** What has to be said of the zones of what is shown. */
const ZONE_NOTES: Record<ZonesStated, string> = {
  none: 'zone',
  some: 'zoneSome',
  all: 'zoneStated',
  nothing: 'zoneStated',
};

/** When campaigns were planned to run, and when they did. */
export function CampaignTimeline({ campaigns, now }: { campaigns: Campaign[]; now: Now }) {
  const translate = useTranslate();
  const [days, setDays] = useState<TimelineDays>(90);
  const [most, setMost] = useState(ROWS_AT_ONCE);
  const timeline = useMemo(() => makeTimeline(campaigns, now.clock, days), [campaigns, now, days]);
  const shown = { ...timeline, rows: timeline.rows.slice(0, most) };
  const zones = zonesStated(datesOf(shown.rows.map(({ campaign }) => campaign)));
  const choose = (chosen: TimelineDays) => {
    setDays(chosen);
    setMost(ROWS_AT_ONCE);
  };
  const empty = timeline.rows.length === 0 && <NothingHere title={translate('dashboard.timeline.none')} />;
  return (
    <ChartCard
      title={translate('dashboard.timeline.title')}
      figure={translate('dashboard.timeline.order')}
      chart={empty || <TimelineChart timeline={shown} />}
      table={empty || <TimelineTable rows={shown.rows} />}
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1.5, mt: 1.5 }}>
        <PeriodChoice days={days} onChoose={choose} />
        <Shown shown={shown.rows.length} of={timeline.rows.length} onShow={setMost} />
      </Box>
      <Typography component="p" variant="caption" color="textSecondary" sx={{ mt: 1 }}>
        {translate(`dashboard.timeline.${ZONE_NOTES[zones]}`)}
      </Typography>
    </ChartCard>
  );
}

interface PeriodChoiceProps {
  days: TimelineDays;
  onChoose: (days: TimelineDays) => void;
}

function PeriodChoice({ days, onChoose }: PeriodChoiceProps) {
  const translate = useTranslate();
  return (
    <ToggleButtonGroup
      size="small"
      exclusive
      value={days}
      onChange={(_, chosen: TimelineDays | null) => chosen && onChoose(chosen)}
      aria-label={translate('dashboard.timeline.period')}
    >
      {TIMELINE_DAYS.map((each) => (
        <ToggleButton key={each} value={each} sx={{ py: 0.25, textTransform: 'none' }}>
          {translate(`dashboard.timeline.days${each}`)}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}

interface ShownProps {
  shown: number;
  of: number;
  onShow: (most: number) => void;
}

function Shown({ shown, of, onShow }: ShownProps) {
  const translate = useTranslate();
  const formatNumber = useNumberFormat();
  if (of === 0) return null;
  const isAll = shown === of;
  const words = { smart_count: of, shown: formatNumber(shown), total: formatNumber(of) };
  return (
    <>
      <Typography variant="body2" color="textSecondary" role="status">
        {translate('dashboard.timeline.shown', words)}
      </Typography>
      {of > ROWS_AT_ONCE && (
        <Button size="small" onClick={() => onShow(isAll ? ROWS_AT_ONCE : shown + ROWS_AT_ONCE)}>
          {translate(isAll ? 'dashboard.timeline.fewer' : 'dashboard.timeline.more')}
        </Button>
      )}
    </>
  );
}

function TimelineTable({ rows }: { rows: TimelineRow[] }) {
  const translate = useTranslate();
  const dates = ['startDate', 'endDate', 'startedAt', 'endedAt'] as const;
  return (
    <ChartTable
      isOfNames
      label={translate('dashboard.timeline.title')}
      columns={[
        { key: 'name', head: translate('campaigns.one') },
        { key: 'status', head: translate('campaigns.fields.status') },
        ...dates.map((key) => ({ key, head: translate(`campaigns.fields.${key}`) })),
      ]}
      rows={rows.map(({ campaign }) => ({
        key: campaign.id,
        cells: [
          <Box key="name" sx={{ minWidth: '8rem' }}>
            <CampaignLink campaign={campaign} />
          </Box>,
          <StatusName key="status" status={campaign.status} />,
          ...dates.map((date) => <ApiDate key={date} value={campaign[date]} dayOnly />),
        ],
      }))}
    />
  );
}
