import { Box, Paper, Skeleton, Typography } from '@mui/material';
import { type ReactNode, useEffect, useId, useReducer, useRef, useState } from 'react';
import { useTranslate } from 'react-admin';
import { useParams } from 'react-router-dom';
import { ErrorNotice } from '../layout/ErrorNotice';
import { LeaveGuard } from '../layout/LeaveGuard';
import { NotFound } from '../layout/NotFound';
import { PageFrame } from '../layout/PageFrame';
import type { Campaign } from '../sipcaller/types';
import { CampaignChoice } from './CampaignChoice';
import { FileDrop } from './FileDrop';
import { FileReview } from './FileReview';
import { OutcomePanel } from './OutcomePanel';
import { PhaseStatus } from './PhaseStatus';
import { SendPanel } from './SendPanel';
import { type UploadState, uploadReducer } from './uploadState';
import { useCampaign } from './useCampaign';
import { useReading } from './useReading';
import { useSending } from './useSending';
import { useUploadText } from './useUploadText';

/** Uploads a CSV of numbers to a campaign: the one in the address, or one that is chosen here. */
export function UploadPage() {
  const { campaignId } = useParams();
  // Another address is another upload: nothing of the last one stays.
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
      {read.kind === 'none' && <Upload initialCampaign={null} />}
      {read.kind === 'found' && <Upload initialCampaign={read.campaign} />}
    </PageFrame>
  );
}

function Upload({ initialCampaign }: { initialCampaign: Campaign | null }) {
  const text = useUploadText();
  const [campaign, setCampaign] = useState(initialCampaign);
  const [state, dispatch] = useReducer(uploadReducer, { step: 'choosing' } satisfies UploadState);
  const [hasWrongSetting, setWrongSetting] = useState(false);
  useReading(state, dispatch, text);
  const { send, stop, count } = useSending(state, dispatch);
  const isSending = state.step === 'sending';
  const counted = state.step === 'sent' && 'counted' in state.outcome ? state.outcome.counted.after : null;
  useEffect(() => {
    if (counted !== null) setCampaign((before) => before && { ...before, numbersCount: counted });
  }, [counted]);
  const result = useRef<HTMLElement>(null);
  useEffect(() => {
    // What was pressed is gone: go on where the result is read.
    if (state.step === 'sent') result.current?.focus();
  }, [state.step]);

  return (
    <Box
      sx={{
        display: 'grid',
        // As narrow as the window: a long name must not widen the page.
        gridTemplateColumns: 'minmax(0, 1fr)',
        gap: 1.5,
        maxWidth: 1100,
        pb: 3,
        '& .MuiAlert-message, & .MuiButton-root': { overflowWrap: 'anywhere', minWidth: 0 },
      }}
    >
      <Section title={text.say('campaign.title')}>
        <CampaignChoice
          campaign={campaign}
          disabled={isSending || state.step === 'sent'}
          onChange={setCampaign}
        />
      </Section>
      <Section title={text.say('file.title')}>
        <Typography variant="body2" color="textSecondary" sx={{ mb: 1 }}>
          {text.say('file.what')}
        </Typography>
        <FileDrop
          hasFile={state.step !== 'choosing'}
          disabled={isSending}
          onFile={(file) => dispatch({ type: 'fileChosen', file })}
        />
        {state.step !== 'choosing' && (
          <FileReview state={state} dispatch={dispatch} onWrong={setWrongSetting} />
        )}
      </Section>
      {state.step === 'sent' ? (
        <Section title={text.say('outcome.title')} ref={result}>
          <OutcomePanel
            outcome={state.outcome}
            campaign={state.campaign}
            rows={state.reading.counts.ready}
            onCount={count}
            onBack={() => dispatch({ type: 'wentBack' })}
            onReset={() => dispatch({ type: 'reset' })}
          />
        </Section>
      ) : (
        <Section title={text.say('send.title')}>
          <SendPanel
            state={state}
            campaign={campaign}
            hasWrongSetting={hasWrongSetting}
            onSend={send}
            onStop={stop}
          />
        </Section>
      )}
      <PhaseStatus state={state} />
      <LeaveGuard isWorking={isSending} />
    </Box>
  );
}

interface SectionProps {
  title: string;
  children: ReactNode;
  ref?: React.Ref<HTMLElement>;
}

function Section({ title, children, ref }: SectionProps) {
  const titleId = useId();
  return (
    <Paper
      component="section"
      variant="outlined"
      aria-labelledby={titleId}
      tabIndex={-1}
      ref={ref}
      sx={{ p: 2, minWidth: 0 }}
    >
      <Typography variant="h2" id={titleId} sx={{ mb: 1 }}>
        {title}
      </Typography>
      {children}
    </Paper>
  );
}
