import { Button, Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle } from '@mui/material';
import { useId } from 'react';
import { useTranslate } from 'react-admin';
import type { Campaign } from '../sipcaller/types';
import { useUploadText } from './useUploadText';

interface RestartDialogProps {
  campaign: Campaign;
  rows: number;
  onClose: () => void;
  onConfirm: () => void;
}

/** Says what sending again may double, before the way back to the file opens. */
export function RestartDialog({ campaign, rows, onClose, onConfirm }: RestartDialogProps) {
  const { say, count } = useUploadText();
  const translate = useTranslate();
  const titleId = useId();
  return (
    <Dialog open onClose={onClose} aria-labelledby={titleId}>
      <DialogTitle id={titleId}>{say('restart.title')}</DialogTitle>
      <DialogContent>
        <DialogContentText>{count('restart.text', rows, { name: campaign.name })}</DialogContentText>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose} autoFocus>
          {translate('common.cancel')}
        </Button>
        <Button color="warning" onClick={onConfirm}>
          {say('restart.confirm')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
