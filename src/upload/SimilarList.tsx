import { Alert, Button } from '@mui/material';
import { useMemo } from 'react';
import { useJobs } from '../providers/JobsContext';
import type { Campaign } from '../sipcaller/types';
import { similarLists } from './similarLists';
import type { FileAction, FileState, Reviewed } from './uploadState';
import { useUploadText } from './useUploadText';

interface SimilarListProps {
  state: FileState;
  campaign: Campaign | null;
  reviewed: Reviewed;
  onAction: (action: FileAction) => void;
}

/** Says that a list looks like one that was sent before, and offers to leave out the numbers of that one. */
export function SimilarList({ state, campaign, reviewed, onAction }: SimilarListProps) {
  const { say, count, percent, time } = useUploadText();
  const views = useJobs();
  const { list } = reviewed;
  const found = useMemo(() => similarLists(views, list, campaign?.id)[0], [views, list, campaign?.id]);
  const asked = 'screens' in state ? state.screens.earlier : null;
  const isFree = state.step === 'review' || state.step === 'halted';
  const askedJob = asked && views.find(({ job }) => job.id === asked.jobId)?.job;
  const change = (jobId: string | null) =>
    onAction({ type: 'screensChanged', change: { earlier: jobId === null ? null : { jobId } } });

  if (asked) {
    const left = list.result.checked.includes('earlier') ? list.result.totals.earlier : 0;
    return (
      <Alert
        severity="info"
        action={
          <Button color="inherit" size="small" disabled={!isFree} onClick={() => change(null)}>
            {say('similar.sendAll')}
          </Button>
        }
      >
        {count('similar.leftOut', left, { time: time(new Date(askedJob?.createdAt ?? 0)) })}
      </Alert>
    );
  }
  if (!found || state.step === 'sent' || state.step === 'starting') return null;
  const { job, share } = found;
  const { data, createdAt } = job;
  const isSameCampaign = data.campaign.id === campaign?.id;
  return (
    <Alert
      severity="info"
      action={
        <Button color="inherit" size="small" disabled={!isFree} onClick={() => change(job.id)}>
          {count('similar.onlyNew', Math.round(list.result.totals.ready * (1 - share)))}
        </Button>
      }
    >
      {say(isSameCampaign ? 'similar.sameCampaign' : 'similar.otherCampaign', {
        file: data.file.name,
        time: time(new Date(createdAt)),
        share: percent(share),
        name: data.campaign.name,
      })}
    </Alert>
  );
}
