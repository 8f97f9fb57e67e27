import {
  Alert,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  TextField,
  Typography,
} from '@mui/material';
import { useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import type { ImportJob } from '../imports/importJob';
import type { JobEngine } from '../jobs/engine';
import { confirmsCount } from '../layout/confirmsCount';
import { NotStarted } from '../layout/jobs/NotStarted';
import { OtherJob } from '../layout/jobs/OtherJob';
import { TypedCount } from '../layout/TypedCount';
import { useCampaignJob } from '../numbers/useCampaignJob';
import { LinkedReceipts } from './LinkedReceipts';
import { UndoTarget } from './UndoTarget';
import type { UndoLeft } from './undos';
import { useCampaignNow } from './useCampaignNow';
import { useReceiptText } from './useReceiptText';
import { useUndo } from './useUndo';

interface UndoDialogProps {
  engine: JobEngine;
  job: ImportJob;
  left: UndoLeft;
  onClose: () => void;
}

/** Asks before an import is taken back, says what cannot be, and starts the removal that does it. */
export function UndoDialog({ engine, job, left, onClose }: UndoDialogProps) {
  const translate = useTranslate();
  const { say, counted, number } = useReceiptText();
  const id = useId();
  const { campaign } = job.data;
  const [now, retry] = useCampaignNow(campaign.id);
  const [note, setNote] = useState('');
  const [typed, setTyped] = useState('');
  const { start, isStarting, error } = useUndo(engine, job, left);
  const { count, removed } = left;
  const other = useCampaignJob(campaign.id);
  const target = now.step === 'read' ? now.campaign : null;
  const isReady = target !== null && !other && confirmsCount(typed, count);

  return (
    <Dialog open maxWidth="sm" fullWidth aria-labelledby={id} onClose={isStarting ? undefined : onClose}>
      <DialogTitle id={id} sx={{ overflowWrap: 'anywhere' }}>
        {counted('undo.title', count, { campaign: campaign.name })}
      </DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 1, gridTemplateColumns: 'minmax(0, 1fr)' }}>
        <UndoTarget now={now} onRetry={retry} />
        {other && (
          <Alert severity="error">
            <OtherJob job={other} says="hinders" />
          </Alert>
        )}
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
        <TextField
          label={say('restore.note')}
          value={note}
          multiline
          onChange={(event) => setNote(event.target.value)}
          slotProps={{ htmlInput: { maxLength: LONGEST_NOTE } }}
        />
        <TypedCount count={count} typed={typed} onChange={setTyped} />
        {error !== null && <NotStarted error={error} title={say('restore.failed')} />}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose} autoFocus disabled={isStarting}>
          {translate('common.cancel')}
        </Button>
        <Button
          variant="contained"
          color="error"
          disabled={!isReady || isStarting}
          onClick={() => target && start(target, note.trim())}
        >
          {counted('undo.confirm', count)}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

const LONGEST_NOTE = 200;
