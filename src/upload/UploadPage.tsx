import { Skeleton } from '@mui/material';
import { useEffect, useMemo } from 'react';
import { useTranslate } from 'react-admin';
import { useCampaignNow } from '../campaigns/useCampaignNow';
import { ErrorNotice } from '../layout/ErrorNotice';
import { NotFound } from '../layout/NotFound';
import { PageFrame } from '../layout/PageFrame';
import { usePathPart } from '../layout/usePathPart';
import { useSipCaller } from '../providers/SipCallerContext';
import type { Campaign } from '../sipcaller/types';
import { Upload } from './Upload';
import { pathOf, uploadAt } from './uploadStore';
import { useUploadText } from './useUploadText';

/** Uploads lists of numbers to a campaign: the one in the address, or one that is chosen here. */
export function UploadPage() {
  const campaignId = usePathPart(1);
  // Another address is another upload; coming back to this one finds it as it was.
  return campaignId ? <UploadTo key={campaignId} campaignId={campaignId} /> : <UploadToAny />;
}

function UploadToAny() {
  const translate = useTranslate();
  return (
    <PageFrame title={translate('common.upload')}>
      <KeptUpload address="" campaign={null} />
    </PageFrame>
  );
}

function UploadTo({ campaignId }: { campaignId: string }) {
  const translate = useTranslate();
  const { say } = useUploadText();
  const [now, retry] = useCampaignNow(campaignId);
  if (now.step === 'read' && !now.campaign) {
    return (
      <NotFound heading={translate('campaigns.notFound.title')} text={translate('campaigns.notFound.text')} />
    );
  }
  return (
    <PageFrame title={translate('common.upload')}>
      {now.step === 'reading' && <Skeleton variant="rounded" height={240} />}
      {now.step === 'failed' && (
        <ErrorNotice error={now.error} title={say('campaign.readFailed')} onRetry={retry} />
      )}
      {now.step === 'read' && now.campaign && (
        <KeptUpload address={now.campaign.id} campaign={now.campaign} />
      )}
    </PageFrame>
  );
}

function KeptUpload({ address, campaign }: { address: string; campaign: Campaign | null }) {
  const client = useSipCaller();
  const store = useMemo(() => uploadAt(client, address), [client, address]);
  useEffect(() => {
    if (campaign) store.dispatch({ type: 'cameFor', campaign });
  }, [store, campaign]);
  return <Upload store={store} path={pathOf(address)} />;
}
