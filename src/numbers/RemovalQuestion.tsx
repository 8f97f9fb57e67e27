import { Alert, Box, Button, DialogActions, DialogContent, Typography } from '@mui/material';
import { type FormEvent, useState } from 'react';
import { useTranslate } from 'react-admin';
import { confirmsCount } from '../layout/confirmsCount';
import { NotStarted } from '../layout/jobs/NotStarted';
import { NoteField } from '../layout/NoteField';
import { JobNotKept } from '../layout/StorageNotice';
import { TypedCount } from '../layout/TypedCount';
import { useNumberFormat } from '../layout/useNumberFormat';
import { useTypedGuard } from '../layout/useTypedGuard';
import { useActor } from '../providers/ActorContext';
import type { Campaign, CampaignNumber } from '../sipcaller/types';
import { RemovalSet } from './RemovalSet';
import { isSelectable, type Selection } from './selection';
import { useCampaignJob } from './useCampaignJob';
import type { Removal } from './useRemoval';

interface RemovalQuestionProps {
  campaign: Campaign;
  selection: Selection;
  count: number;
  rows: readonly CampaignNumber[];
  /** Matches that cannot be read, and so are not removed; null where they were not counted. */
  unreadable: number | null;
  removal: Removal;
  onClose: () => void;
}

/** What would be removed, what cannot be undone, and the way to agree: a large count must be typed. */
export function RemovalQuestion(props: RemovalQuestionProps) {
  const { campaign, selection, count, rows, removal, onClose } = props;
  const translate = useTranslate();
  const formatNumber = useNumberFormat();
  const [note, setNote] = useState('');
  const [typed, setTyped] = useState('');
  const otherJob = useCampaignJob(campaign.id);
  const { canStart, isBegun } = removal;
  useTypedGuard(!isBegun && (note + typed).trim() !== '', onClose);
  const isReady = (canStart || isBegun) && count > 0 && confirmsCount(typed, count);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    removal.start(note.trim());
  };

  return (
    // Its parts are the dialog's own: what is asked scrolls, and the buttons stay in sight.
    <Box component="form" onSubmit={submit} noValidate sx={{ display: 'contents' }}>
      <DialogContent sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: 'minmax(0, 1fr)' }}>
        <RemovalSet campaign={campaign} selection={selection} rows={rows} />
        <UnreadableNote {...props} />
        <Typography>{translate('numbers.remove.consequence')}</Typography>
        {campaign.status === 'Active' && (
          <Alert severity="warning" role="note">
            {translate('numbers.remove.active')}
          </Alert>
        )}
        {otherJob && !isBegun && (
          <Alert severity="info" role="note">
            {translate('numbers.remove.otherJob')}
          </Alert>
        )}
        <JobNotKept />
        <NoteField note={note} onChange={setNote} />
        <WhoActs />
        <TypedCount count={count} typed={typed} onChange={setTyped} />
        {removal.error !== null && (
          <NotStarted error={removal.error} title={translate('numbers.remove.notStarted')} />
        )}
      </DialogContent>
      <DialogActions>
        <Button onClick={isBegun ? undefined : onClose} autoFocus aria-disabled={isBegun}>
          {translate('common.cancel')}
        </Button>
        {/* It keeps the focus while the job is written: to take that away from a button costs the page a long task. */}
        <Button
          type="submit"
          variant="contained"
          color="error"
          disabled={!isReady}
          aria-disabled={!isReady || isBegun}
        >
          {translate('numbers.remove.confirm', { smart_count: count, count: formatNumber(count) })}
        </Button>
      </DialogActions>
    </Box>
  );
}

/** Of all that match, what cannot be read stays: that is said before it is found when the set is read. */
function UnreadableNote({ selection, rows, unreadable }: RemovalQuestionProps) {
  const translate = useTranslate();
  const formatNumber = useNumberFormat();
  const count = unreadable ?? rows.filter((row) => !isSelectable(row)).length;
  if (selection.how !== 'search' || count === 0) return null;
  const key = unreadable === null ? 'unreadableShown' : 'unreadable';
  return (
    <Alert severity="info" role="note">
      {translate(`numbers.remove.${key}`, { smart_count: count, count: formatNumber(count) })}
    </Alert>
  );
}

function WhoActs() {
  const translate = useTranslate();
  const { userName, account } = useActor();
  const key = userName ? 'numbers.remove.who' : 'numbers.remove.whoUnnamed';
  return (
    <Typography variant="body2" color="textSecondary">
      {translate(key, { name: userName, account })}
    </Typography>
  );
}
