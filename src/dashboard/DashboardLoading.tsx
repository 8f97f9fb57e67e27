import { Box, LinearProgress, Skeleton, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useNumberFormat } from '../layout/useNumberFormat';
import { MOST_CAMPAIGNS, type ReadProgress } from './readCampaigns';

/** The first read: how far it is, over the places of what is to come. */
export function DashboardLoading({ progress: { read, total } }: { progress: ReadProgress }) {
  const translate = useTranslate();
  const formatNumber = useNumberFormat();
  const wanted = total === null ? null : Math.min(total, MOST_CAMPAIGNS);
  const words = { read: formatNumber(read), wanted: formatNumber(wanted ?? 0) };
  return (
    <>
      <Box sx={{ mb: 2, maxWidth: 420 }}>
        <Typography variant="body2" color="textSecondary" sx={{ mb: 0.5 }}>
          {translate(wanted === null ? 'dashboard.progressUnknown' : 'dashboard.progress', words)}
        </Typography>
        <LinearProgress
          aria-label={translate('dashboard.reading')}
          {...(wanted ? { variant: 'determinate', value: (read / wanted) * 100 } : {})}
        />
      </Box>
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          gridTemplateColumns: { xs: '1fr', md: 'repeat(2, 1fr)', lg: 'repeat(3, 1fr)' },
        }}
      >
        {['attention', 'kinds', 'numbers'].map((card) => (
          <Skeleton key={card} variant="rounded" height={320} animation={false} />
        ))}
      </Box>
    </>
  );
}
