import { useTranslate } from 'react-admin';
import type { Job } from '../../jobs/job';
import { useJobEngine } from '../../providers/JobsContext';
import { JobQuestion } from './JobQuestion';
import { isUntouched, type Phrase, titlePhrase } from './jobPhrases';
import { useJobCommand } from './useJobCommand';
import { useJobText } from './useJobText';

interface CancelJobDialogProps {
  job: Job;
  onClose: () => void;
}

/** Asks before a job is cancelled: what is sent stays, the rest is left. */
export function CancelJobDialog({ job, onClose }: CancelJobDialogProps) {
  const translate = useTranslate();
  const say = useJobText();
  const engine = useJobEngine();
  const { run } = useJobCommand();
  const cancel = () => {
    onClose();
    run(() => engine?.cancel(job.id));
  };
  const effect: Phrase = isUntouched(job)
    ? { key: 'jobs.cancel.untouched' }
    : { key: 'jobs.cancel.text', count: job.counts.left };
  return (
    <JobQuestion
      title={translate('jobs.cancel.title')}
      text={`${say(titlePhrase(job))}. ${say(effect)}`}
      stay={translate('jobs.cancel.stay')}
      act={translate('jobs.cancel.act')}
      onClose={onClose}
      onAct={cancel}
    />
  );
}
