import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useNumberFormat } from '../layout/useNumberFormat';
import { type CampaignsRead, coverageOf } from './readCampaigns';

/** Which campaigns the dashboard speaks of: never more than were read. */
export function CoverageNote({ data }: { data: CampaignsRead }) {
  const translate = useTranslate();
  const formatNumber = useNumberFormat();
  const { campaigns, total } = data;
  const words = {
    smart_count: campaigns.length,
    covered: formatNumber(campaigns.length),
    total: formatNumber(total ?? 0),
  };
  return (
    <Typography variant="body2" color="textSecondary">
      {translate(`dashboard.coverage.${coverageOf(data)}`, words)}
    </Typography>
  );
}
