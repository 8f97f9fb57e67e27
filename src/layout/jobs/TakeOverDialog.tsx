import { useTranslate } from 'react-admin';
import type { Job } from '../../jobs/job';
import { useJobEngine } from '../../providers/JobsContext';
import { JobQuestion } from './JobQuestion';
import { useJobCommand } from './useJobCommand';

interface TakeOverDialogProps {
  job: Job;
  onClose: () => void;
}

/** Asks before a job is taken from a tab that is alive. */
export function TakeOverDialog({ job, onClose }: TakeOverDialogProps) {
  const translate = useTranslate();
  const engine = useJobEngine();
  const { run } = useJobCommand();
  const takeOver = () => {
    onClose();
    run(() => engine?.takeOver(job.id, true));
  };
  return (
    <JobQuestion
      title={translate('jobs.takeOver.title')}
      text={translate('jobs.takeOver.text')}
      stay={translate('jobs.takeOver.stay')}
      act={translate('jobs.takeOver.act')}
      onClose={onClose}
      onAct={takeOver}
    />
  );
}
