import { Box, Button, Link, Typography } from '@mui/material';
import { useEffect, useRef } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import type { ImportJob } from '../imports/importJob';
import type { JobView } from '../jobs/engine';
import { hasEnded } from '../jobs/job';
import { JobActions } from '../layout/jobs/JobActions';
import { JobProgress } from '../layout/jobs/JobProgress';
import { useJobInSight } from '../layout/jobs/jobsInSight';
import { useJob } from '../providers/JobsContext';
import type { Campaign } from '../sipcaller/types';
import { ImportResult } from './ImportResult';
import { SendingBytes } from './SendingBytes';
import { SentRejects } from './SentRejects';
import type { FileEntry } from './uploadState';
import type { UploadStore } from './uploadStore';
import { useUploadText } from './useUploadText';

interface ImportPanelProps {
  jobId: string;
  campaign: Campaign;
  /** The file that is offered next, if there is one. */
  next: FileEntry | null;
  store: UploadStore;
  onBack: () => void;
}

/** A list on its way as a job, and in the end what came of it. The job goes on when the page is left. */
export function ImportPanel({ jobId, campaign, next, store, onBack }: ImportPanelProps) {
  const { dispatch } = store;
  const { say } = useUploadText();
  useJobInSight(jobId);
  const view = useJob(jobId) as (JobView & { job: ImportJob }) | undefined;
  useCountOnceDone(view?.job.data.after ?? null, campaign.id, dispatch);
  const isOver = !view || hasEnded(view.job);
  return (
    <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      {view ? (
        <>
          <JobProgress view={view} />
          {!isOver && <SendingBytes view={view} />}
          {isOver && <ImportResult job={view.job} />}
          {view.job.data.file.sha256 === null && (
            <Typography variant="body2">{say('result.changedFile')}</Typography>
          )}
          {!isOver && (
            <Typography variant="body2" color="textSecondary">
              {say('result.goesOn')}
            </Typography>
          )}
          <SentRejects job={view.job} store={store} />
          <JobActions view={view} />
        </>
      ) : (
        <Typography>{say('result.forgotten')}</Typography>
      )}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1.5 }}>
        {next && (
          <Button variant="contained" onClick={() => dispatch({ type: 'fileShown', id: next.id })}>
            {say('result.next', { name: next.file.name })}
          </Button>
        )}
        {isOver && <Button onClick={onBack}>{say('result.back')}</Button>}
        <Link
          component={RouterLink}
          to={`/campaigns/${encodeURIComponent(campaign.id)}/show`}
          variant="body2"
        >
          {say('result.openCampaign', { name: campaign.name })}
        </Link>
      </Box>
    </Box>
  );
}

/** The campaign above has as many numbers more, when the job ends in sight; later its count may be another one. */
function useCountOnceDone(after: number | null, campaignId: string, dispatch: UploadStore['dispatch']): void {
  const before = useRef(after);
  useEffect(() => {
    if (after !== null && before.current === null)
      dispatch({ type: 'campaignCounted', campaignId, numbersCount: after });
    before.current = after;
  }, [after, campaignId, dispatch]);
}
