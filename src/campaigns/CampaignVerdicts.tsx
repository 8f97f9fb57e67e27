import { Alert, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { Campaign } from '../sipcaller/types';
import { acceptsNumbers, allowsRemoval, isVerdictSure } from './accepts';

/** What may be done with a campaign's numbers, and why not. */
export function CampaignVerdicts({ campaign }: { campaign: Campaign }) {
  const translate = useTranslate();
  const adding = acceptsNumbers(campaign);
  const removal = allowsRemoval(campaign);
  if (adding.accepts && removal.accepts) {
    return (
      <Typography variant="body2" color="textSecondary" sx={{ mb: 1.5 }}>
        {translate(`campaigns.accepts.${isVerdictSure(campaign) ? 'all' : 'notKnown'}`)}
      </Typography>
    );
  }
  return (
    <Alert severity="info" sx={{ mb: 1.5 }}>
      {!adding.accepts && <div>{translate(`campaigns.accepts.${adding.reason}`)}</div>}
      {!removal.accepts && <div>{translate(`campaigns.accepts.${removal.reason}`)}</div>}
      {removal.accepts && isVerdictSure(campaign) && <div>{translate('campaigns.accepts.removalOnly')}</div>}
    </Alert>
  );
}
