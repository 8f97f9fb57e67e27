import { Button, Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle } from '@mui/material';
import { useId } from 'react';
import { useTranslate } from 'react-admin';
import type { WorkKind } from './workUnderWay';

interface LeaveDialogProps {
  /** What would be lost. */
  kind?: WorkKind;
  onStay: () => void;
  onLeave: () => void;
}

/** The question whether work under way, or what was typed, may be left. */
export function LeaveDialog({ kind = 'sending', onStay, onLeave }: LeaveDialogProps) {
  const translate = useTranslate();
  const titleId = useId();
  const say = (key: string) => translate(`common.${kind === 'typed' ? 'discard' : 'leave'}.${key}`);
  return (
    <Dialog open onClose={onStay} aria-labelledby={titleId}>
      <DialogTitle id={titleId}>{say('title')}</DialogTitle>
      <DialogContent>
        <DialogContentText>{say('text')}</DialogContentText>
      </DialogContent>
      <DialogActions>
        <Button onClick={onStay} autoFocus>
          {say('stay')}
        </Button>
        <Button color="warning" onClick={onLeave}>
          {say('leave')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
