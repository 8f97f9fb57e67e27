import { useTranslate } from 'react-admin';
import type { Job } from '../../jobs/job';
import { useJobEngine } from '../../providers/JobsContext';
import { JobQuestion } from './JobQuestion';
import { useJobCommand } from './useJobCommand';

interface EndNowDialogProps {
  job: Job;
  onClose: () => void;
}

/** Asks before a cancelled job is ended without reading back what was sent: the engine does so when it is cancelled twice. */
export function EndNowDialog({ job, onClose }: EndNowDialogProps) {
  const translate = useTranslate();
  const engine = useJobEngine();
  const { run } = useJobCommand();
  const endNow = () => {
    onClose();
    run(() => engine?.cancel(job.id));
  };
  return (
    <JobQuestion
      title={translate('jobs.endNow.title')}
      text={translate('jobs.endNow.text')}
      stay={translate('jobs.endNow.stay')}
      act={translate('jobs.endNow.act')}
      onClose={onClose}
      onAct={endNow}
    />
  );
}
