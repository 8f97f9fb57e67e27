import { Typography } from '@mui/material';
import type { Job } from '../jobs/job';
import { newRestore } from '../removal/newJobs';
import type { RemovalData } from '../removal/removalJob';
import { RestoreTarget } from './RestoreTarget';
import { StartJobDialog } from './StartJobDialog';
import { useReceiptText } from './useReceiptText';
import { useRestoreTarget } from './useRestoreTarget';

interface RestoreDialogProps {
  job: Job<RemovalData>;
  /** The indexes of what is put back; null for all that were removed. */
  picked: number[] | null;
  onClose: () => void;
}

/** Asks before removed numbers are put back, and starts the job that does it. */
export function RestoreDialog({ job, picked, onClose }: RestoreDialogProps) {
  const { say, counted } = useReceiptText();
  const { id, name } = job.data.campaign;
  const [target, retry] = useRestoreTarget(id);
  const count = picked?.length ?? job.counts.done;
  return (
    <StartJobDialog
      title={counted('restore.title', count, { campaign: name })}
      verb={counted('restore.confirm', count)}
      color="primary"
      count={count}
      campaignId={id}
      campaign={target.step === 'open' ? target.campaign : null}
      campaignNotice={<RestoreTarget target={target} onRetry={retry} />}
      newJob={(order) => newRestore(order, job, picked)}
      onClose={onClose}
    >
      {['values', 'present', 'newIds'].map((key) => (
        <Typography key={key}>{say(`restore.${key}`)}</Typography>
      ))}
    </StartJobDialog>
  );
}
