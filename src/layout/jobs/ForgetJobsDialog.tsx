import { Button, Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle } from '@mui/material';
import { useId } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { hasEnded } from '../../jobs/job';
import { useJobEngine, useJobs } from '../../providers/JobsContext';
import { useJobCommand } from './useJobCommand';
import { useJobText } from './useJobText';

/** Asks before the receipts of all ended jobs are wiped from this device. */
export function ForgetJobsDialog({ onClose }: { onClose: () => void }) {
  const translate = useTranslate();
  const say = useJobText();
  const notify = useNotify();
  const engine = useJobEngine();
  const { run, isBusy } = useJobCommand();
  const id = useId();
  const count = useJobs().filter(({ job }) => hasEnded(job)).length;
  const forget = () =>
    run(async () => {
      const forgotten = await engine?.purge(0);
      if (forgotten === undefined) return;
      notify(say({ key: 'jobs.forget.done', count: forgotten }));
      onClose();
    });
  return (
    <Dialog open onClose={onClose} aria-labelledby={`${id}-title`} aria-describedby={`${id}-text`}>
      <DialogTitle id={`${id}-title`}>{translate('jobs.forget.title')}</DialogTitle>
      <DialogContent>
        <DialogContentText id={`${id}-text`}>
          {count > 0 ? say({ key: 'jobs.forget.text', count }) : translate('jobs.forget.none')}
        </DialogContentText>
      </DialogContent>
      <DialogActions>
        {count > 0 && (
          <Button component={Link} to="/receipts" onClick={onClose}>
            {translate('jobs.forget.look')}
          </Button>
        )}
        <Button onClick={onClose} autoFocus>
          {translate(count > 0 ? 'jobs.forget.keep' : 'common.close')}
        </Button>
        {count > 0 && (
          <Button color="warning" aria-disabled={isBusy} onClick={forget}>
            {say({ key: 'jobs.forget.act', count })}
          </Button>
        )}
      </DialogActions>
    </Dialog>
  );
}
