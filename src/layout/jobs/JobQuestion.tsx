import { Button, Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle } from '@mui/material';
import { useId } from 'react';

interface JobQuestionProps {
  title: string;
  text: string;
  /** What leaves all as it is. */
  stay: string;
  act: string;
  onClose: () => void;
  onAct: () => void;
}

/** Asks once before something about a job that cannot be taken back. */
export function JobQuestion({ title, text, stay, act, onClose, onAct }: JobQuestionProps) {
  const id = useId();
  return (
    <Dialog open onClose={onClose} aria-labelledby={`${id}-title`} aria-describedby={`${id}-text`}>
      <DialogTitle id={`${id}-title`}>{title}</DialogTitle>
      <DialogContent>
        <DialogContentText id={`${id}-text`}>{text}</DialogContentText>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose} autoFocus>
          {stay}
        </Button>
        <Button color="warning" onClick={onAct}>
          {act}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
