import { Typography } from '@mui/material';
import { useMemo } from 'react';
import { useTranslate } from 'react-admin';
import { useCampaignWords } from '../layout/useCampaignWords';
import { useNumberFormat } from '../layout/useNumberFormat';
import { isAddressable } from '../sipcaller/campaignRow';
import type { Campaign } from '../sipcaller/types';
import { BarRows } from './BarRows';
import { CampaignLink } from './CampaignLink';
import { ChartCard } from './ChartCard';
import { ChartTable } from './ChartTable';
import { HorizontalBars } from './HorizontalBars';
import { ListLink } from './ListLink';
import { listLink } from './listLink';
import { NothingHere } from './NothingHere';
import { StatusName } from './StatusName';
import { type Largest, largestCampaigns } from './tallies';
import { useChartColors } from './useChartColors';

const SHOWN = 12;

/** The campaigns with the most numbers. */
export function LargestCampaigns({ campaigns }: { campaigns: Campaign[] }) {
  const translate = useTranslate();
  const largest = useMemo(() => largestCampaigns(campaigns, SHOWN), [campaigns]);
  const isEmpty = largest.campaigns.length === 0;
  const none = largest.unknown > 0 ? 'dashboard.largest.noneStated' : 'dashboard.largest.none';
  const empty = <NothingHere title={translate(none)} />;
  return (
    <ChartCard
      title={translate('dashboard.largest.title')}
      figure={translate('dashboard.largest.order')}
      chart={isEmpty ? empty : <LargestChart largest={largest} />}
      table={isEmpty ? empty : <LargestTable largest={largest} />}
    >
      <Rest largest={largest} />
    </ChartCard>
  );
}

function LargestChart({ largest: { campaigns } }: { largest: Largest }) {
  const translate = useTranslate();
  const formatNumber = useNumberFormat();
  const words = useCampaignWords();
  const { accent } = useChartColors();
  const text = campaigns
    .map(({ campaign, numbers }) => `${words.name(campaign)} ${formatNumber(numbers)}`)
    .join(', ');
  const rows = campaigns.map(({ campaign, numbers }) => ({
    key: campaign.id,
    name: <LargestLink campaign={campaign} numbers={numbers} />,
    figure: formatNumber(numbers),
  }));
  const series = {
    id: 'numbers',
    label: translate('campaigns.fields.numbersCount'),
    color: accent,
    data: campaigns.map(({ numbers }) => numbers),
  };
  return (
    <BarRows
      rows={rows}
      columns="minmax(0, 2fr) minmax(40px, 1fr)"
      bars={
        <HorizontalBars
          label={text}
          // By ID: two campaigns may have one name.
          categories={campaigns.map(({ campaign }) => campaign.id)}
          categoryLabels={campaigns.map(({ campaign }) => words.name(campaign))}
          series={[series]}
          linkOf={(_, row) => campaigns[row] && listOfOne(campaigns[row].campaign)}
        />
      }
    />
  );
}

/** The list with one campaign; undefined for one that came without an ID. */
const listOfOne = (campaign: Campaign) =>
  isAddressable(campaign) ? listLink({ ids: [campaign.id] }) : undefined;

function LargestLink({ campaign, numbers }: Largest['campaigns'][number]) {
  const translate = useTranslate();
  const name = useCampaignWords().name(campaign);
  const formatNumber = useNumberFormat();
  const words = { what: name, smart_count: numbers, count: formatNumber(numbers) };
  return (
    <ListLink
      to={listOfOne(campaign)}
      label={translate('dashboard.numbers.inList', words)}
      sx={{ overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' }}
    >
      {name}
    </ListLink>
  );
}

function LargestTable({ largest: { campaigns } }: { largest: Largest }) {
  const translate = useTranslate();
  const formatNumber = useNumberFormat();
  return (
    <ChartTable
      isOfNames
      label={translate('dashboard.largest.title')}
      columns={[
        { key: 'name', head: translate('campaigns.one') },
        { key: 'status', head: translate('campaigns.fields.status') },
        { key: 'numbers', head: translate('campaigns.fields.numbersCount'), align: 'right' },
      ]}
      rows={campaigns.map(({ campaign, numbers }) => ({
        key: campaign.id,
        cells: [
          <CampaignLink key="name" campaign={campaign} />,
          <StatusName key="status" status={campaign.status} />,
          formatNumber(numbers),
        ],
      }))}
    />
  );
}

function Rest({ largest: { rest, unknown } }: { largest: Largest }) {
  const translate = useTranslate();
  const formatNumber = useNumberFormat();
  return (
    <Typography variant="body2" color="textSecondary" sx={{ mt: 1.5 }}>
      {rest.campaigns > 0 &&
        translate('dashboard.largest.rest', {
          smart_count: rest.campaigns,
          campaigns: formatNumber(rest.campaigns),
          numbers: formatNumber(rest.numbers),
        })}{' '}
      {unknown > 0 &&
        translate('dashboard.largest.unknown', { smart_count: unknown, count: formatNumber(unknown) })}{' '}
      <ListLink to={listLink({}, ['numbersCount', 'DESC'])} color="primary">
        {translate('dashboard.largest.all')}
      </ListLink>
    </Typography>
  );
}
