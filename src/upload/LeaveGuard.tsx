import { Button, Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle } from '@mui/material';
import { useEffect, useId } from 'react';
import { useBlocker } from 'react-router-dom';
import { useUploadText } from './useUploadText';

/** Asks before an upload under way is left: inside the console by a question of ours, else by the browser's. */
export function LeaveGuard({ isSending }: { isSending: boolean }) {
  const { say } = useUploadText();
  const titleId = useId();
  const blocker = useBlocker(isSending);
  useEffect(() => {
    if (!isSending) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isSending]);

  if (blocker.state !== 'blocked') return null;
  return (
    <Dialog open onClose={blocker.reset} aria-labelledby={titleId}>
      <DialogTitle id={titleId}>{say('leave.title')}</DialogTitle>
      <DialogContent>
        <DialogContentText>{say('leave.text')}</DialogContentText>
      </DialogContent>
      <DialogActions>
        <Button onClick={blocker.reset} autoFocus>
          {say('leave.stay')}
        </Button>
        <Button color="warning" onClick={blocker.proceed}>
          {say('leave.leave')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
