import { Skeleton } from '@mui/material';
import { useEffect, useMemo } from 'react';
import { useTranslate } from 'react-admin';
import { useParams } from 'react-router-dom';
import { ErrorNotice } from '../layout/ErrorNotice';
import { NotFound } from '../layout/NotFound';
import { PageFrame } from '../layout/PageFrame';
import { useSipCaller } from '../providers/SipCallerContext';
import type { Campaign } from '../sipcaller/types';
import { Upload } from './Upload';
import { uploadAt } from './uploadStore';
import { useCampaign } from './useCampaign';
import { useUploadText } from './useUploadText';

/** Uploads lists of numbers to a campaign: the one in the address, or one that is chosen here. */
export function UploadPage() {
  const { campaignId } = useParams();
  // Another address is another upload; coming back to this one finds it as it was.
  return <UploadTo key={campaignId} campaignId={campaignId} />;
}

function UploadTo({ campaignId }: { campaignId: string | undefined }) {
  const translate = useTranslate();
  const { say } = useUploadText();
  const [read, retry] = useCampaign(campaignId);
  if (read.kind === 'unknown') {
    return (
      <NotFound heading={translate('campaigns.notFound.title')} text={translate('campaigns.notFound.text')} />
    );
  }
  return (
    <PageFrame title={translate('common.upload')}>
      {read.kind === 'loading' && <Skeleton variant="rounded" height={240} />}
      {read.kind === 'failed' && (
        <ErrorNotice error={read.error} title={say('campaign.readFailed')} onRetry={retry} />
      )}
      {read.kind === 'none' && <KeptUpload address="" campaign={null} />}
      {read.kind === 'found' && <KeptUpload address={read.campaign.id} campaign={read.campaign} />}
    </PageFrame>
  );
}

function KeptUpload({ address, campaign }: { address: string; campaign: Campaign | null }) {
  const client = useSipCaller();
  const store = useMemo(() => uploadAt(client, address), [client, address]);
  useEffect(() => {
    if (campaign) store.dispatch({ type: 'cameFor', campaign });
  }, [store, campaign]);
  return <Upload store={store} />;
}
