import { Box, Button } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import type { JobView } from '../../jobs/engine';
import { hasEnded } from '../../jobs/job';
import { useJobEngine } from '../../providers/JobsContext';
import { CancelJobDialog } from './CancelJobDialog';
import { EndNowDialog } from './EndNowDialog';
import { commandsOf, receiptPath } from './jobActions';
import { titlePhrase } from './jobPhrases';
import { TakeOverDialog } from './TakeOverDialog';
import { useJobCommand } from './useJobCommand';
import { useJobText } from './useJobText';

interface JobActionsProps {
  view: JobView;
  /** Without the link on the page that it leads to. */
  hideReceipt?: boolean;
}

/** What can be done with a job now: pause it, go on with it, cancel it, take it from another tab, see its receipt. */
export function JobActions({ view, hideReceipt = false }: JobActionsProps) {
  const translate = useTranslate();
  const say = useJobText();
  const engine = useJobEngine();
  const { run, isBusy } = useJobCommand();
  const [asking, setAsking] = useState<'cancel' | 'endNow' | 'takeOver' | null>(null);
  const { job } = view;
  const commands = commandsOf(view);
  const stopAsking = () => setAsking(null);
  const goOnOrPause = () => run(() => (commands.goOn ? engine?.resume(job.id) : engine?.pause(job.id)));
  const takeOver = () =>
    run(async () => {
      // A tab that is gone lets go of the job at once; only one that is alive is worth a question.
      if ((await engine?.takeOver(job.id)) === false) setAsking('takeOver');
    });
  return (
    <Box role="group" aria-label={say(titlePhrase(job))} sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
      {(commands.goOn || commands.pause) && (
        <Button
          size="small"
          variant={commands.goOn ? 'contained' : 'outlined'}
          aria-disabled={isBusy}
          onClick={goOnOrPause}
        >
          {translate(`jobs.actions.${commands.goOn ?? 'pause'}`)}
        </Button>
      )}
      {commands.takeFromTab && (
        <Button size="small" aria-disabled={isBusy} onClick={takeOver}>
          {translate('jobs.actions.takeFromTab')}
        </Button>
      )}
      {commands.cancel && (
        <Button size="small" onClick={() => setAsking('cancel')}>
          {translate('jobs.actions.cancel')}
        </Button>
      )}
      {commands.endNow && (
        <Button size="small" onClick={() => setAsking('endNow')}>
          {translate('jobs.actions.endNow')}
        </Button>
      )}
      {!hideReceipt && (
        <Button size="small" component={Link} to={receiptPath(job.id)}>
          {translate(hasEnded(job) ? 'jobs.actions.receipt' : 'jobs.actions.details')}
        </Button>
      )}
      {asking === 'cancel' && commands.cancel && <CancelJobDialog job={job} onClose={stopAsking} />}
      {asking === 'endNow' && commands.endNow && <EndNowDialog job={job} onClose={stopAsking} />}
      {asking === 'takeOver' && commands.takeFromTab && <TakeOverDialog job={job} onClose={stopAsking} />}
    </Box>
  );
}
