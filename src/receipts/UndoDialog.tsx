import { Alert, Typography } from '@mui/material';
import { useCampaignNow } from '../campaigns/useCampaignNow';
import type { ImportJob } from '../imports/importJob';
import { newRemoval } from '../removal/newJobs';
import { LinkedReceipts } from './LinkedReceipts';
import { StartJobDialog } from './StartJobDialog';
import { UndoTarget } from './UndoTarget';
import { chosenByUndo, type UndoLeft } from './undos';
import { useReceiptText } from './useReceiptText';

interface UndoDialogProps {
  job: ImportJob;
  left: UndoLeft;
  onClose: () => void;
}

/** Asks before an import is taken back, says what cannot be, and starts the removal that does it. */
export function UndoDialog({ job, left, onClose }: UndoDialogProps) {
  const { say, counted, number } = useReceiptText();
  const { id, name } = job.data.campaign;
  const [now, retry] = useCampaignNow(id);
  const { count, removed } = left;
  return (
    <StartJobDialog
      title={counted('undo.title', count, { campaign: name })}
      verb={counted('undo.confirm', count)}
      color="error"
      count={count}
      campaignId={id}
      campaign={now.step === 'read' ? now.campaign : null}
      campaignNotice={<UndoTarget now={now} onRetry={retry} />}
      newJob={(order) => newRemoval(order, chosenByUndo(job, left))}
      onClose={onClose}
    >
      <LinkedReceipts job={job} />
      {removed > 0 && (
        <Typography>
          {counted('undo.earlier', removed, { total: number(job.counts.done), left: number(count) })}
        </Typography>
      )}
      {job.data.held === null ? (
        <Alert severity="warning">{say('undo.heldUnknown')}</Alert>
      ) : (
        <Typography>{say('undo.exactly')}</Typography>
      )}
      {job.counts.unknown > 0 && <Typography>{counted('undo.unknown', job.counts.unknown)}</Typography>}
      {['look', 'dialled', 'wayBack'].map((key) => (
        <Typography key={key}>{say(`undo.${key}`)}</Typography>
      ))}
    </StartJobDialog>
  );
}
