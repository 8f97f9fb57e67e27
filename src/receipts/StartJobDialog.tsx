import { Alert, Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material';
import { type ReactNode, useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import type { NewJob } from '../jobs/engine';
import { confirmsCount } from '../layout/confirmsCount';
import { receiptPath } from '../layout/jobs/jobActions';
import { NotStarted } from '../layout/jobs/NotStarted';
import { OtherJob } from '../layout/jobs/OtherJob';
import { useStartJob } from '../layout/jobs/useStartJob';
import { NoteField } from '../layout/NoteField';
import { JobNotKept } from '../layout/StorageNotice';
import { TypedCount } from '../layout/TypedCount';
import { useTypedGuard } from '../layout/useTypedGuard';
import { useCampaignJob } from '../numbers/useCampaignJob';
import { useActor } from '../providers/ActorContext';
import type { JobOrder } from '../removal/newJobs';
import type { Campaign } from '../sipcaller/types';
import { useReceiptText } from './useReceiptText';

interface StartJobDialogProps<Data> {
  title: string;
  /** The words on the button that starts the job. */
  verb: string;
  color: 'primary' | 'error';
  /** How many numbers the job is to change. */
  count: number;
  campaignId: string;
  /** The campaign as it is now; null as long as the job cannot be started in it. */
  campaign: Campaign | null;
  /** What is known of the campaign now, or why the job cannot be started. */
  campaignNotice: ReactNode;
  /** What the job does, and what it cannot. */
  children: ReactNode;
  newJob: (order: JobOrder) => NewJob<Data>;
  onClose: () => void;
}

/** Asks before a job that comes of a receipt, starts it, and goes to its own receipt. */
export function StartJobDialog<Data>(props: StartJobDialogProps<Data>) {
  const { title, verb, color, count, campaignId, campaign, campaignNotice, children, newJob, onClose } =
    props;
  const translate = useTranslate();
  const { say } = useReceiptText();
  const titleId = useId();
  const actor = useActor();
  const navigate = useNavigate();
  const [note, setNote] = useState('');
  const [typed, setTyped] = useState('');
  const { start, canStart, isBegun, error } = useStartJob();
  const otherJob = useCampaignJob(campaignId);
  const other = isBegun ? undefined : otherJob;
  useTypedGuard(!isBegun && (note + typed).trim() !== '', onClose);
  const isReady = (canStart || isBegun) && campaign !== null && !other && confirmsCount(typed, count);
  const confirm = async () => {
    if (!campaign) return;
    const id = await start(newJob({ campaign, actor, note: note.trim() }));
    if (id !== null) navigate(receiptPath(id));
  };

  return (
    <Dialog open maxWidth="sm" fullWidth aria-labelledby={titleId} onClose={isBegun ? undefined : onClose}>
      <DialogTitle id={titleId} sx={{ overflowWrap: 'anywhere' }}>
        {title}
      </DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 1, gridTemplateColumns: 'minmax(0, 1fr)' }}>
        {campaignNotice}
        {other && (
          <Alert severity="error">
            <OtherJob job={other} says="hinders" />
          </Alert>
        )}
        {children}
        <JobNotKept />
        <NoteField note={note} onChange={setNote} />
        <TypedCount count={count} typed={typed} onChange={setTyped} />
        {error !== null && <NotStarted error={error} title={say('restore.failed')} />}
      </DialogContent>
      <DialogActions>
        <Button onClick={isBegun ? undefined : onClose} autoFocus aria-disabled={isBegun}>
          {translate('common.cancel')}
        </Button>
        <Button
          variant="contained"
          color={color}
          disabled={!isReady}
          aria-disabled={!isReady || isBegun}
          onClick={confirm}
        >
          {verb}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
