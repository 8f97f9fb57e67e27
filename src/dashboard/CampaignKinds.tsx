import { useMemo } from 'react';
import { useTranslate } from 'react-admin';
import { useCampaignWords } from '../layout/useCampaignWords';
import { useNumberFormat } from '../layout/useNumberFormat';
import { CAMPAIGN_TYPES, type Campaign } from '../sipcaller/types';
import { BarRows } from './BarRows';
import { ChartCard } from './ChartCard';
import { ChartLegend } from './ChartLegend';
import { ChartTable } from './ChartTable';
import { HorizontalBars } from './HorizontalBars';
import { ListLink } from './ListLink';
import { wordsLink } from './listLink';
import { StatusName } from './StatusName';
import { type KindTally, tallyKinds } from './tallies';
import { useChartColors } from './useChartColors';

/** How many campaigns there are of each status and type. */
export function CampaignKinds({ campaigns }: { campaigns: Campaign[] }) {
  const translate = useTranslate();
  const formatNumber = useNumberFormat();
  const tally = useMemo(() => tallyKinds(campaigns), [campaigns]);
  return (
    <ChartCard
      title={translate('dashboard.kinds.title')}
      figure={translate('dashboard.campaigns', {
        smart_count: campaigns.length,
        count: formatNumber(campaigns.length),
      })}
      chart={<KindsChart tally={tally} />}
      table={<KindsTable tally={tally} />}
    />
  );
}

function KindsChart({ tally }: { tally: KindTally }) {
  const { types, statuses } = tally;
  const words = useWords();
  const { typeColor } = useChartColors();
  return (
    <>
      <BarRows
        columns="max-content minmax(0, 1fr)"
        rows={statuses.map(({ status, count }) => ({
          key: status,
          name: <KindLink status={status} label={words.link(words.status(status), count)} />,
          figure: words.count(count),
        }))}
        bars={<KindsBars tally={tally} />}
      />
      <ChartLegend
        items={types.map(({ type, count }) => ({
          key: type,
          color: typeColor(type),
          label: words.type(type),
          value: words.count(count),
          to: wordsLink({ type }),
          linkLabel: words.link(words.type(type), count),
        }))}
      />
    </>
  );
}

function KindsBars({ tally: { types, statuses } }: { tally: KindTally }) {
  const words = useWords();
  const { typeColor } = useChartColors();
  return (
    <HorizontalBars
      label={statuses.map(({ status, count }) => `${words.status(status)} ${words.count(count)}`).join(', ')}
      categories={statuses.map(({ status }) => words.status(status))}
      series={types.map(({ type }, index) => ({
        // An unknown one by its place: a chart keeps its series by their names, and a type may be called `__proto__`.
        id: CAMPAIGN_TYPES.some((known) => known === type) ? type : `type-${index}`,
        label: words.type(type),
        color: typeColor(type),
        data: statuses.map(({ byType }) => byType[index] ?? 0),
      }))}
      linkOf={(series, row) => {
        const [type, status] = [types[series]?.type, statuses[row]?.status];
        return type !== undefined && status !== undefined ? wordsLink({ status, type }) : undefined;
      }}
    />
  );
}

function KindLink({ status, label }: { status: string; label: string }) {
  return (
    <ListLink to={wordsLink({ status })} label={label} sx={{ display: 'flex' }}>
      <StatusName status={status} />
    </ListLink>
  );
}

function KindsTable({ tally: { types, statuses } }: { tally: KindTally }) {
  const translate = useTranslate();
  const words = useWords();
  const all = translate('dashboard.all');
  return (
    <ChartTable
      label={translate('dashboard.kinds.title')}
      columns={[
        { key: 'status', head: translate('campaigns.fields.status') },
        ...types.map(({ type }) => ({ key: type, head: words.type(type), align: 'right' as const })),
        { key: 'all', head: all, align: 'right' },
      ]}
      rows={statuses.map(({ status, count, byType }) => ({
        key: status,
        cells: [
          <StatusName key="status" status={status} />,
          ...types.map(({ type }, index) => (
            <ListLink
              key={type}
              to={wordsLink({ status, type })}
              label={words.link(`${words.status(status)}, ${words.type(type)}`, byType[index] ?? 0)}
            >
              {words.count(byType[index] ?? 0)}
            </ListLink>
          )),
          <ListLink key="all" to={wordsLink({ status })} label={words.link(words.status(status), count)}>
            {words.count(count)}
          </ListLink>,
        ],
      }))}
    />
  );
}

function useWords() {
  const translate = useTranslate();
  const formatNumber = useNumberFormat();
  const words = useCampaignWords();
  return {
    status: (status: string) => (status ? words.status(status) : translate('campaigns.notStated')),
    type: (type: string) => (type ? words.type(type) : translate('campaigns.notStated')),
    count: formatNumber,
    /** A link that is a mark or a count, in words. */
    link: (what: string, count: number) =>
      translate('dashboard.inList', { what, smart_count: count, count: formatNumber(count) }),
  };
}
