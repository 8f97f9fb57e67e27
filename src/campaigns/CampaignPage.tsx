import { Box, Chip, GlobalStyles, Skeleton } from '@mui/material';
import { memo, type ReactNode, useDeferredValue, useState } from 'react';
import { type RaRecord, ShowBase, useShowContext, useTranslate } from 'react-admin';
import { ErrorNotice } from '../layout/ErrorNotice';
import { NotFound } from '../layout/NotFound';
import { PageFrame } from '../layout/PageFrame';
import { PAPER } from '../layout/printStyles';
import { StatusMark } from '../layout/StatusMark';
import { createNumberViewStore, NumberViewContext } from '../numbers/numberView';
import { SipCallerError } from '../sipcaller/errors';
import type { Campaign } from '../sipcaller/types';
import { CampaignApi } from './CampaignApi';
import { CampaignFacts } from './CampaignFacts';
import { CampaignTabs } from './CampaignTabs';
import { CampaignVerdicts } from './CampaignVerdicts';
import { CampaignWindowBar } from './CampaignWindowBar';
import { PrintButton } from './PrintButton';

/** One campaign: what it is, when it runs, and its numbers (given by App, from their own room). */
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
    <PageFrame
      title={campaign.name}
      badges={<CampaignBadges campaign={campaign} />}
      actions={<PrintButton />}
    >
      <GlobalStyles styles={[PAPER, PRINT_STYLES]} />
      {problem}
      <CampaignBody campaign={campaign} numbers={numbers} />
    </PageFrame>
  );
}

/** It stays as it is when only the address changes, as it does whenever the grid turns its page. */
const CampaignBody = memo(function CampaignBody({
  campaign,
  numbers,
}: {
  campaign: Campaign;
  numbers: ReactNode;
}) {
  const [view] = useState(createNumberViewStore);
  // Most of the page, and seldom in sight: it is drawn again when nothing else has to be.
  const before = useDeferredValue(campaign);
  const factsOf = before.id === campaign.id ? before : campaign;
  return (
    <>
      <CampaignWindowBar campaign={campaign} />
      <NumberViewContext.Provider value={view}>
        <CampaignTabs
          numbers={
            <>
              <CampaignVerdicts campaign={campaign} />
              {numbers}
            </>
          }
          details={<CampaignFacts campaign={factsOf} />}
          api={<CampaignApi campaign={campaign} />}
        />
      </NumberViewContext.Provider>
    </>
  );
});

function CampaignBadges({ campaign }: { campaign: Campaign }) {
  const translate = useTranslate();
  const { status, type, dialer, isArchived } = campaign;
  const words = [
    type != null && translate(`campaigns.types.${type}`, { _: type }),
    dialer?.mode && translate(`campaigns.modes.${dialer.mode}`, { _: dialer.mode }),
    isArchived && translate('campaigns.fields.isArchived'),
  ].filter((word) => typeof word === 'string');
  return (
    <>
      {status != null && <StatusMark status={status} />}
      {words.map((word) => (
        <Chip key={word} size="small" variant="outlined" label={word} />
      ))}
    </>
  );
}

/** Of the grid, what is on the screen only: its order, its progress, the size of its pages. */
const PRINT_STYLES = {
  '@media print': {
    '#content .MuiTableSortLabel-icon, #content [role="status"]': { display: 'none !important' },
    '#content nav .MuiTextField-root': { display: 'none !important' },
  },
};
