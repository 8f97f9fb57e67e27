import { Box, Typography } from '@mui/material';
import { PieChart } from '@mui/x-charts/PieChart';
import { useMemo } from 'react';
import { useLocale, useTranslate } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { StatusMark } from '../layout/StatusMark';
import { useNumberFormat } from '../layout/useNumberFormat';
import type { Campaign } from '../sipcaller/types';
import { ChartCard } from './ChartCard';
import { ChartTable } from './ChartTable';
import { ListLink } from './ListLink';
import { listLink } from './listLink';
import { type NumbersTally, tallyNumbers } from './tallies';
import { useChartColors } from './useChartColors';

const SIZE = 132;

/** How the account's numbers lie over the statuses of their campaigns. */
export function NumbersByStatus({ campaigns }: { campaigns: Campaign[] }) {
  const translate = useTranslate();
  const formatNumber = useNumberFormat();
  const tally = useMemo(() => tallyNumbers(campaigns), [campaigns]);
  return (
    <ChartCard
      title={translate('dashboard.numbers.title')}
      figure={translate('dashboard.numbers.count', {
        smart_count: tally.total,
        count: formatNumber(tally.total),
      })}
      chart={<NumbersChart tally={tally} />}
      table={<NumbersTable tally={tally} />}
    >
      {tally.unknown > 0 && (
        <Typography variant="body2" color="textSecondary" sx={{ mt: 1 }}>
          {translate('dashboard.numbers.unknown', {
            smart_count: tally.unknown,
            count: formatNumber(tally.unknown),
          })}
        </Typography>
      )}
    </ChartCard>
  );
}

function NumbersChart({ tally }: { tally: NumbersTally }) {
  const rows = useRows(tally);
  const text = rows.map(({ name, count }) => `${name} ${count}`).join(', ');
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 2.5 }}>
      {tally.total > 0 && <Donut tally={tally} label={text} />}
      <Box component="ul" sx={{ flex: '1 1 180px', p: 0, m: 0 }}>
        {rows.map(({ status, count, share, to, linkLabel }) => (
          <Box component="li" key={status} sx={{ display: 'flex', alignItems: 'center', gap: 1, py: 0.6 }}>
            <ListLink to={to} label={linkLabel} sx={{ display: 'flex', flexGrow: 1 }}>
              <StatusMark status={status} />
            </ListLink>
            <Box component="span" aria-hidden>
              {count}
            </Box>
            <Box
              component="span"
              aria-hidden
              sx={{ color: 'text.secondary', minWidth: 42, textAlign: 'right' }}
            >
              {share}
            </Box>
          </Box>
        ))}
      </Box>
    </Box>
  );
}

function Donut({ tally, label }: { tally: NumbersTally; label: string }) {
  const navigate = useNavigate();
  const formatNumber = useNumberFormat();
  const { statusTone } = useChartColors();
  const rows = useRows(tally);
  const data = rows.map(({ status, name, numbers }) => ({
    id: status,
    label: name,
    value: numbers,
    color: statusTone(status).color,
  }));
  return (
    <Box role="img" aria-label={label} sx={{ width: SIZE, height: SIZE, mx: 'auto' }}>
      <PieChart
        width={SIZE}
        height={SIZE}
        margin={NO_MARGIN}
        skipAnimation
        hideLegend
        disableKeyboardNavigation
        series={[
          {
            data,
            innerRadius: '64%',
            paddingAngle: 1.5,
            cornerRadius: 2,
            valueFormatter: ({ value }) => formatNumber(value),
          },
        ]}
        onItemClick={(_, { dataIndex }) => {
          const row = rows[dataIndex];
          if (row) navigate(row.to);
        }}
      />
    </Box>
  );
}

function NumbersTable({ tally }: { tally: NumbersTally }) {
  const translate = useTranslate();
  return (
    <ChartTable
      label={translate('dashboard.numbers.title')}
      columns={[
        { key: 'status', head: translate('campaigns.fields.status') },
        { key: 'numbers', head: translate('campaigns.fields.numbersCount'), align: 'right' },
        { key: 'share', head: translate('dashboard.numbers.share'), align: 'right' },
      ]}
      rows={useRows(tally).map(({ status, count, share, to, linkLabel }) => ({
        key: status,
        cells: [
          <StatusMark key="status" status={status} />,
          <ListLink key="numbers" to={to} label={linkLabel}>
            {count}
          </ListLink>,
          share,
        ],
      }))}
    />
  );
}

function useRows({ byStatus, total }: NumbersTally) {
  const translate = useTranslate();
  const locale = useLocale() ?? 'en';
  const formatNumber = useNumberFormat();
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
  return byStatus.map(({ status, numbers }) => {
    const name = translate(`campaigns.statuses.${status}`, { _: status });
    const count = formatNumber(numbers);
    return {
      status,
      numbers,
      name,
      count,
      share: total > 0 ? percent.format(numbers / total) : '–',
      to: listLink({ status }, ['numbersCount', 'DESC']),
      linkLabel: translate('dashboard.numbers.inList', { what: name, smart_count: numbers, count }),
    };
  });
}

const NO_MARGIN = { top: 0, bottom: 0, left: 0, right: 0 };
