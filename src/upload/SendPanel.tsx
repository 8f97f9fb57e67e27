import { Button, LinearProgress, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { unfinishedJob } from '../campaignJobs/unfinishedJob';
import { acceptsNumbers } from '../campaigns/accepts';
import { OtherJob } from '../layout/jobs/OtherJob';
import { useJobEngine, useJobs } from '../providers/JobsContext';
import type { Campaign } from '../sipcaller/types';
import { asksForColumn } from './chosenSettings';
import { isBusy } from './fileState';
import type { ListReader } from './listReader';
import { ReadyToSend } from './ReadyToSend';
import { StartNotice } from './StartNotice';
import type { FileEntry } from './uploadState';
import type { UploadStore } from './uploadStore';
import { useStartSending } from './useStartSending';
import { useUploadText } from './useUploadText';

interface SendPanelProps {
  entry: FileEntry | undefined;
  campaign: Campaign | null;
  reader: ListReader | null;
  dispatch: UploadStore['dispatch'];
}

/** The button that sends, or what is missing for it; then what is done before the job is made. */
export function SendPanel({ entry, campaign, reader, dispatch }: SendPanelProps) {
  const { say } = useUploadText();
  const translate = useTranslate();
  const views = useJobs();
  const hasEngine = useJobEngine() !== null;
  const { start, cancel } = useStartSending(entry, reader, dispatch);
  const state = entry?.state;
  if (state?.step === 'starting') {
    return (
      <>
        <Typography variant="body2" sx={{ mb: 0.5 }}>
          {say(`send.phases.${state.phase}`)}
        </Typography>
        <LinearProgress aria-label={say('send.label')} />
        {/* Once the list is being kept here the job is as good as made: that can be cancelled itself. */}
        {state.phase !== 'job' && (
          <Button onClick={cancel} sx={{ mt: 0.5 }}>
            {translate('common.cancel')}
          </Button>
        )}
      </>
    );
  }
  const missing = whatIsMissing(entry, campaign) ?? (hasEngine && reader ? null : 'loading');
  const other = campaign && unfinishedJob(views, campaign.id);
  return (
    <>
      {entry && state?.step === 'review' && state.problem && (
        <StartNotice fileId={entry.id} problem={state.problem} />
      )}
      {missing || !entry || state?.step !== 'review' || !campaign ? (
        <Typography variant="body2" color="textSecondary">
          {say(`send.${missing}`)}
        </Typography>
      ) : (
        <ReadyToSend
          key={entry.id}
          entry={entry}
          list={state.reviewed.list}
          campaign={campaign}
          hindrance={other ? <OtherJob job={other} says="hinders" /> : null}
          onNote={(note) => dispatch({ type: 'noteWritten', id: entry.id, note })}
          onSend={() => start?.(campaign)}
        />
      )}
    </>
  );
}

function whatIsMissing(entry: FileEntry | undefined, campaign: Campaign | null): string | null {
  if (!entry) return 'needFile';
  const { state } = entry;
  if (isBusy(state)) return 'reading';
  if (state.step !== 'review') return 'needRead';
  if (state.reviewed.list.result.totals.ready === 0) return 'needReady';
  if (asksForColumn(state.opened)) return 'needColumn';
  if (!campaign) return 'needCampaign';
  return acceptsNumbers(campaign).accepts ? null : 'closed';
}
