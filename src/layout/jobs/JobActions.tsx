import { Box, Button } from '@mui/material';
import { type MouseEvent, useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import type { JobView } from '../../jobs/engine';
import { hasEnded } from '../../jobs/job';
import { useJobEngine } from '../../providers/JobsContext';
import { useAskForKey } from '../../providers/KeyQuestionContext';
import { type Asking, JobQuestion } from './JobQuestion';
import { commandsOf, receiptPath } from './jobActions';
import { titlePhrase } from './jobPhrases';
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
  const askForKey = useAskForKey();
  const { run, isBusy } = useJobCommand();
  const [asking, setAsking] = useState<Asking | null>(null);
  const { job } = view;
  const commands = commandsOf(view);
  const goOnOrPause = ({ detail }: MouseEvent) => {
    // The button has the other meaning by the second click of a double one.
    if (detail < 2) run(() => (commands.goOn ? engine?.resume(job.id) : engine?.pause(job.id)));
  };
  const takeOver = () =>
    run(async () => {
      // A tab that is gone lets go of the job at once; only one that is alive is worth a question.
      if ((await engine?.takeOver(job.id)) === false) setAsking('takeFromTab');
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
      {(['lookNow', 'waitNoMore'] as const)
        .filter((name) => commands[name])
        .map((name) => (
          <Button
            key={name}
            size="small"
            variant="outlined"
            aria-disabled={isBusy}
            onClick={() => run(() => engine?.[name](job.id))}
          >
            {translate(`jobs.actions.${hasEnded(job) ? 'lookAgain' : name}`)}
          </Button>
        ))}
      {commands.tryNow && (
        <Button size="small" variant="outlined" onClick={() => engine?.tryNow(job.id)}>
          {translate('jobs.actions.tryNow')}
        </Button>
      )}
      {commands.otherKey && (
        <Button size="small" variant="outlined" onClick={askForKey}>
          {translate('jobs.actions.otherKey')}
        </Button>
      )}
      {commands.takeFromTab && (
        <Button size="small" aria-disabled={isBusy} onClick={takeOver}>
          {translate('jobs.actions.takeFromTab')}
        </Button>
      )}
      {(['cancel', 'endNow'] as const)
        .filter((name) => commands[name])
        .map((name) => (
          <Button key={name} size="small" onClick={() => setAsking(name)}>
            {translate(`jobs.actions.${name}`)}
          </Button>
        ))}
      {!hideReceipt && (
        <Button size="small" component={Link} to={receiptPath(job.id)}>
          {translate(hasEnded(job) ? 'jobs.actions.receipt' : 'jobs.actions.details')}
        </Button>
      )}
      {asking && commands[asking] && (
        <JobQuestion asking={asking} job={job} onClose={() => setAsking(null)} />
      )}
    </Box>
  );
}
