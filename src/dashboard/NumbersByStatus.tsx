import { Box, Typography } from '@mui/material';
import { useMemo } from 'react';
import { useTranslate } from 'react-admin';
import { useNumberFormat } from '../layout/useNumberFormat';
import type { Campaign } from '../sipcaller/types';
import { ChartCard } from './ChartCard';
import { ChartTable } from './ChartTable';
import { ListLink } from './ListLink';
import { NumbersDonut } from './NumbersDonut';
import { StatusName } from './StatusName';
import { type NumbersTally, tallyNumbers } from './tallies';
import { useNumberRows } from './useNumberRows';

/** How the account's numbers lie over the statuses of their campaigns. */
export function NumbersByStatus({ campaigns }: { campaigns: Campaign[] }) {
  const translate = useTranslate();
  const formatNumber = useNumberFormat();
  const tally = useMemo(() => tallyNumbers(campaigns), [campaigns]);
  return (
    <ChartCard
      title={translate('dashboard.numbers.title')}
      figure={
        tally.total === null
          ? translate('dashboard.numbers.noneStated')
          : translate('dashboard.numbers.count', {
              smart_count: tally.total,
              count: formatNumber(tally.total),
            })
      }
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
  const rows = useNumberRows(tally);
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 2.5 }}>
      {tally.total !== null && tally.total > 0 && <NumbersDonut tally={tally} />}
      <Box component="ul" sx={{ flex: '1 1 180px', p: 0, m: 0 }}>
        {rows.map(({ status, count, share, to, linkLabel }) => (
          <Box component="li" key={status} sx={{ display: 'flex', alignItems: 'center', gap: 1, py: 0.6 }}>
            <ListLink to={to} label={linkLabel} sx={{ display: 'flex', flexGrow: 1 }}>
              <StatusName status={status} />
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
      rows={useNumberRows(tally).map(({ status, count, share, to, linkLabel }) => ({
        key: status,
        cells: [
          <StatusName key="status" status={status} />,
          <ListLink key="numbers" to={to} label={linkLabel}>
            {count}
          </ListLink>,
          share,
        ],
      }))}
    />
  );
}
