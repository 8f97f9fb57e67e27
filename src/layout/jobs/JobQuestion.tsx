import { Button, Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle } from '@mui/material';
import { useId } from 'react';
import { useTranslate } from 'react-admin';
import { asSentences } from '../../i18n/oneMark';
import type { JobEngine } from '../../jobs/engine';
import type { Job } from '../../jobs/job';
import { useJobEngine } from '../../providers/JobsContext';
import { isUntouched, type Phrase, titlePhrase } from './jobPhrases';
import { useJobCommand } from './useJobCommand';
import { useJobText } from './useJobText';

/** What is asked about; its words are in `jobs.<asking>`. */
export type Asking = 'cancel' | 'endNow' | 'takeFromTab';

interface JobQuestionProps {
  asking: Asking;
  job: Job;
  onClose: () => void;
}

/** Asks once before something about a job that cannot be taken back, and does it. */
export function JobQuestion({ asking, job, onClose }: JobQuestionProps) {
  const translate = useTranslate();
  const say = useJobText();
  const engine = useJobEngine();
  const { run } = useJobCommand();
  const id = useId();
  const act = () => {
    onClose();
    run(async () => engine && ACTS[asking](engine, job.id));
  };
  return (
    <Dialog open onClose={onClose} aria-labelledby={`${id}-title`} aria-describedby={`${id}-text`}>
      <DialogTitle id={`${id}-title`}>{translate(`jobs.${asking}.title`)}</DialogTitle>
      <DialogContent>
        <DialogContentText id={`${id}-text`}>
          {asSentences([say(titlePhrase(job)), say(consequence(asking, job))])}
        </DialogContentText>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose} autoFocus>
          {translate(`jobs.${asking}.stay`)}
        </Button>
        <Button color="warning" onClick={act}>
          {translate(`jobs.${asking}.act`)}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

const ACTS: Record<Asking, (engine: JobEngine, id: string) => Promise<unknown>> = {
  cancel: (engine, id) => engine.cancel(id),
  // Cancelled twice, a job ends without reading back what was sent.
  endNow: (engine, id) => engine.cancel(id),
  takeFromTab: (engine, id) => engine.takeOver(id, true),
};

function consequence(asking: Asking, job: Job): Phrase {
  if (asking === 'cancel' && isUntouched(job)) return { key: 'jobs.cancel.untouched' };
  return { key: `jobs.${asking}.text`, count: job.counts.left };
}
