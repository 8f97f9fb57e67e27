import { Button, Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle } from '@mui/material';
import { useId } from 'react';
import { useTranslate } from 'react-admin';

interface LeaveDialogProps {
  onStay: () => void;
  onLeave: () => void;
}

/** The question whether work under way may be left. */
export function LeaveDialog({ onStay, onLeave }: LeaveDialogProps) {
  const translate = useTranslate();
  const titleId = useId();
  return (
    <Dialog open onClose={onStay} aria-labelledby={titleId}>
      <DialogTitle id={titleId}>{translate('common.leave.title')}</DialogTitle>
      <DialogContent>
        <DialogContentText>{translate('common.leave.text')}</DialogContentText>
      </DialogContent>
      <DialogActions>
        <Button onClick={onStay} autoFocus>
          {translate('common.leave.stay')}
        </Button>
        <Button color="warning" onClick={onLeave}>
          {translate('common.leave.leave')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
