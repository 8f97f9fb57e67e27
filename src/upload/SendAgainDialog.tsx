import { Button, Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle } from '@mui/material';
import { useId } from 'react';
import { useTranslate } from 'react-admin';
import { useUploadText } from './useUploadText';

interface SendAgainDialogProps {
  /** What is known of the last time. */
  children: string;
  onClose: () => void;
  onConfirm: () => void;
}

/** Asks before a list goes out that was sent to the same campaign before. */
export function SendAgainDialog({ children, onClose, onConfirm }: SendAgainDialogProps) {
  const { say } = useUploadText();
  const translate = useTranslate();
  const titleId = useId();
  return (
    <Dialog open onClose={onClose} aria-labelledby={titleId}>
      <DialogTitle id={titleId}>{say('again.title')}</DialogTitle>
      <DialogContent>
        <DialogContentText sx={{ overflowWrap: 'anywhere' }}>{children}</DialogContentText>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose} autoFocus>
          {translate('common.cancel')}
        </Button>
        <Button color="warning" onClick={onConfirm}>
          {say('again.confirm')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
