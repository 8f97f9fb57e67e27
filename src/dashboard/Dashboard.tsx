import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { ErrorNotice } from '../layout/ErrorNotice';
import { PartBoundary } from '../layout/lazyPart';
import { PageFrame } from '../layout/PageFrame';
import { AttentionCard, UnsentCard } from './AttentionCard';
import { CampaignKinds } from './CampaignKinds';
import { CampaignTimeline } from './CampaignTimeline';
import { CoverageNote } from './CoverageNote';
import { DashboardEmpty } from './DashboardEmpty';
import { DashboardLoading } from './DashboardLoading';
import { LargestCampaigns } from './LargestCampaigns';
import { NumbersByStatus } from './NumbersByStatus';
import { ReadScopeProvider } from './ReadScope';
import { RefreshButton } from './RefreshButton';
import { coverageOf } from './readCampaigns';
import { type DashboardData, useDashboard } from './useDashboard';

/** The account at a glance: what needs someone, what there is, and when it runs. */
export function Dashboard() {
  const translate = useTranslate();
  const { data, error, progress, refresh } = useDashboard();
  return (
    <PageFrame
      title={translate('dashboard.title')}
      actions={<RefreshButton readAt={data?.readAt} isReading={progress !== null} onRefresh={refresh} />}
    >
      {Boolean(error) && !progress && (
        <Box sx={{ mb: 2 }}>
          <ErrorNotice error={error} title={translate('dashboard.readFailed')} onRetry={refresh}>
            {data && <div>{translate('errors.whatWasShown')}</div>}
          </ErrorNotice>
        </Box>
      )}
      {(!data || isEmpty(data)) && <UnsentCard />}
      {!data && progress && <DashboardLoading progress={progress} />}
      {data && (isEmpty(data) ? <DashboardEmpty /> : <Pictures data={data} />)}
    </PageFrame>
  );
}

function Pictures({ data }: { data: DashboardData }) {
  const { campaigns, readAt } = data;
  const isWhole = coverageOf(data) === 'all';
  return (
    <ReadScopeProvider value={data}>
      <Box sx={{ mt: -1, mb: 1.5 }}>
        <CoverageNote data={data} />
      </Box>
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'repeat(2, minmax(0, 1fr))', lg: THIRDS },
        }}
      >
        <PartBoundary>
          <AttentionCard campaigns={campaigns} now={readAt} isWhole={isWhole} />
        </PartBoundary>
        <PartBoundary>
          <CampaignKinds campaigns={campaigns} />
        </PartBoundary>
        <PartBoundary>
          <NumbersByStatus campaigns={campaigns} />
        </PartBoundary>
        <Box sx={{ gridColumn: { md: '1 / -1', lg: 'span 2' } }}>
          <PartBoundary>
            <CampaignTimeline campaigns={campaigns} now={readAt} />
          </PartBoundary>
        </Box>
        <Box sx={{ gridColumn: { md: '1 / -1', lg: 'auto' } }}>
          <PartBoundary>
            <LargestCampaigns campaigns={campaigns} />
          </PartBoundary>
        </Box>
      </Box>
    </ReadScopeProvider>
  );
}

/** Whether there is none; not where some were told of and did not come. */
const isEmpty = (data: DashboardData) => data.campaigns.length === 0 && coverageOf(data) === 'all';

const THIRDS = 'repeat(3, minmax(0, 1fr))';
