import { Box, Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from '@mui/material';
import { useId } from 'react';
import { useTranslate } from 'react-admin';
import type { JobView } from '../../jobs/engine';
import { useNotKept } from '../../standIns';
import { groupOf } from './jobGroups';
import { headPhrase, titlePhrase } from './jobPhrases';
import { useJobText } from './useJobText';

interface SignOutQuestionProps {
  jobs: readonly JobView[];
  onStay: () => void;
  onCancelAll: () => void;
  onLeave: () => void;
}

/** Says which jobs are unfinished, and what leaving them means. */
export function SignOutQuestion({ jobs, onStay, onCancelAll, onLeave }: SignOutQuestionProps) {
  const translate = useTranslate();
  const say = useJobText();
  const id = useId();
  const count = jobs.length;
  const isAnyAtWork = jobs.some((view) => groupOf(view) === 'working');
  const leave = useNotKept().jobs ? 'leaveInMemory' : 'leave';
  const account = jobs[0]?.job.account ?? '';
  return (
    <Dialog open onClose={onStay} aria-labelledby={`${id}-title`} aria-describedby={`${id}-text`}>
      <DialogTitle id={`${id}-title`}>{say({ key: 'jobs.signOut.title', count })}</DialogTitle>
      <DialogContent>
        <Box component="ul" sx={{ mt: 0, pl: 2.5 }}>
          {jobs.map((view) => (
            <li key={view.job.id}>
              {say(titlePhrase(view.job))}: {say(headPhrase(view))}
            </li>
          ))}
        </Box>
        <Box id={`${id}-text`} sx={{ display: 'flex', flexDirection: 'column', gap: 1 }}>
          {isAnyAtWork && <Typography>{translate('jobs.signOut.stops')}</Typography>}
          <Typography>{say({ key: `jobs.signOut.${leave}`, count, values: { account } })}</Typography>
          <Typography>{translate('jobs.signOut.cancel')}</Typography>
        </Box>
      </DialogContent>
      <DialogActions sx={{ flexWrap: 'wrap' }}>
        <Button onClick={onStay} autoFocus>
          {translate('common.leave.stay')}
        </Button>
        <Button color="warning" onClick={onCancelAll}>
          {say({ key: 'jobs.signOut.cancelFirst', count })}
        </Button>
        <Button variant="contained" onClick={onLeave}>
          {translate('jobs.signOut.leaveThem')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
