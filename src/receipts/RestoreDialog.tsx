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
import type { JobEngine } from '../jobs/engine';
import type { Job } from '../jobs/job';
import { confirmsCount } from '../layout/confirmsCount';
import { NotStarted } from '../layout/jobs/NotStarted';
import { OtherJob } from '../layout/jobs/OtherJob';
import { TypedCount } from '../layout/TypedCount';
import { useCampaignJob } from '../numbers/useCampaignJob';
import type { RemovalData } from '../removal/removalJob';
import { RestoreTarget } from './RestoreTarget';
import { useReceiptText } from './useReceiptText';
import { useRestore } from './useRestore';
import { useRestoreTarget } from './useRestoreTarget';

interface RestoreDialogProps {
  engine: JobEngine;
  job: Job<RemovalData>;
  /** The indexes of what is put back; null for all that were removed. */
  picked: number[] | null;
  onClose: () => void;
}

/** Asks before removed numbers are put back, and starts the job that does it. */
export function RestoreDialog({ engine, job, picked, onClose }: RestoreDialogProps) {
  const translate = useTranslate();
  const { say, counted } = useReceiptText();
  const id = useId();
  const { name } = job.data.campaign;
  const [target, retry] = useRestoreTarget(job.data.campaign.id);
  const [note, setNote] = useState('');
  const [typed, setTyped] = useState('');
  const { start, isStarting, error } = useRestore(engine, job, picked);
  const count = picked?.length ?? job.counts.done;
  const other = useCampaignJob(job.data.campaign.id);
  const isReady = target.step === 'open' && !other && confirmsCount(typed, count);

  return (
    <Dialog open maxWidth="sm" fullWidth aria-labelledby={id} onClose={isStarting ? undefined : onClose}>
      <DialogTitle id={id} sx={{ overflowWrap: 'anywhere' }}>
        {counted('restore.title', count, { campaign: name })}
      </DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 1, gridTemplateColumns: 'minmax(0, 1fr)' }}>
        <RestoreTarget target={target} onRetry={retry} />
        {other && (
          <Alert severity="error">
            <OtherJob job={other} says="hinders" />
          </Alert>
        )}
        {['values', 'present', 'newIds'].map((key) => (
          <Typography key={key}>{say(`restore.${key}`)}</Typography>
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
          disabled={!isReady || isStarting}
          onClick={() => target.step === 'open' && start(target.campaign, note.trim())}
        >
          {counted('restore.confirm', count)}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

const LONGEST_NOTE = 200;
