import { Box, Chip, Paper, Skeleton } from '@mui/material';
import type { ReactNode } from 'react';
import { type RaRecord, ShowBase, useShowContext, useTranslate } from 'react-admin';
import { ErrorNotice } from '../layout/ErrorNotice';
import { NotFound } from '../layout/NotFound';
import { PageFrame } from '../layout/PageFrame';
import { StatusMark } from '../layout/StatusMark';
import { SipCallerError } from '../sipcaller/errors';
import type { Campaign } from '../sipcaller/types';
import { CampaignFacts } from './CampaignFacts';
import { CampaignVerdicts } from './CampaignVerdicts';

/** One campaign: what it is, what may be done with it, and its numbers (given by App, from their own room). */
export function CampaignPage({ numbers }: { numbers: ReactNode }) {
  return (
    <ShowBase queryOptions={{ onError: () => undefined /* said in place */ }}>
      <CampaignContent numbers={numbers} />
    </ShowBase>
  );
}

function CampaignContent({ numbers }: { numbers: ReactNode }) {
  const translate = useTranslate();
  const { record: campaign, error, isPending, refetch } = useShowContext<Campaign & RaRecord>();

  if (error instanceof SipCallerError && error.kind === 'notFound') {
    return (
      <NotFound heading={translate('campaigns.notFound.title')} text={translate('campaigns.notFound.text')} />
    );
  }
  const problem = error && (
    <Box sx={{ my: 1.5 }}>
      <ErrorNotice error={error} title={translate('campaigns.readFailed')} onRetry={() => refetch()} />
    </Box>
  );
  if (!campaign) {
    return (
      <PageFrame title={translate('campaigns.one')}>
        {problem}
        {isPending && <Skeleton variant="rounded" height={320} />}
      </PageFrame>
    );
  }
  return (
    <PageFrame title={campaign.name} badges={<CampaignBadges campaign={campaign} />}>
      {problem}
      <CampaignVerdicts campaign={campaign} />
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          gridTemplateColumns: { xs: '1fr', lg: 'minmax(0, 1fr) 340px' },
          alignItems: 'start',
        }}
      >
        {numbers}
        <Paper variant="outlined" sx={{ p: 2 }}>
          <CampaignFacts campaign={campaign} />
        </Paper>
      </Box>
    </PageFrame>
  );
}

function CampaignBadges({ campaign }: { campaign: Campaign }) {
  const translate = useTranslate();
  const { status, type, isArchived } = campaign;
  return (
    <>
      <StatusMark status={status} />
      <Chip size="small" variant="outlined" label={translate(`campaigns.types.${type}`, { _: type })} />
      {isArchived && (
        <Chip size="small" variant="outlined" label={translate('campaigns.fields.isArchived')} />
      )}
    </>
  );
}
