import { Box, Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from '@mui/material';
import { useEffect, useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import { hasEnded } from '../../jobs/job';
import { useJobs } from '../../providers/JobsContext';
import { JobProgress } from './JobProgress';
import { titlePhrase } from './jobPhrases';
import { useJobText } from './useJobText';

/** How long the end of cancelled jobs is waited for before the user is asked again, in milliseconds. */
const WAIT_MS = 60_000;

interface SignOutCancellingProps {
  /** The jobs that are being cancelled. */
  ids: readonly string[];
  onStay: () => void;
  onLeave: () => void;
}

/** Waits until cancelled jobs are settled, and signs out then; says what can be done when that takes long. */
export function SignOutCancelling({ ids, onStay, onLeave }: SignOutCancellingProps) {
  const translate = useTranslate();
  const say = useJobText();
  const id = useId();
  const views = useJobs().filter(({ job }) => ids.includes(job.id));
  const isSettled = views.every(({ job }) => hasEnded(job));
  const isLate = useIsLate(WAIT_MS);
  useEffect(() => {
    if (isSettled) onLeave();
  }, [isSettled, onLeave]);
  return (
    <Dialog open fullWidth maxWidth="sm" aria-labelledby={`${id}-title`}>
      <DialogTitle id={`${id}-title`}>{translate('jobs.signOut.cancelling')}</DialogTitle>
      <DialogContent>
        {views.map((view) => (
          <Box key={view.job.id} sx={{ mb: 2 }}>
            <Typography sx={{ fontWeight: 600 }}>{say(titlePhrase(view.job))}</Typography>
            <JobProgress view={view} />
          </Box>
        ))}
        <Typography role="status">{isLate ? translate('jobs.signOut.late') : ''}</Typography>
      </DialogContent>
      <DialogActions>
        <Button onClick={onStay} autoFocus>
          {translate('common.leave.stay')}
        </Button>
        {isLate && (
          <Button color="warning" onClick={onLeave}>
            {translate('jobs.signOut.leaveNow')}
          </Button>
        )}
      </DialogActions>
    </Dialog>
  );
}

function useIsLate(afterMs: number): boolean {
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), afterMs);
    return () => clearTimeout(timer);
  }, [afterMs]);
  return isLate;
}
