import PasteIcon from '@mui/icons-material/ContentPasteOutlined';
import { Button, Dialog, DialogActions, DialogContent, DialogTitle, TextField } from '@mui/material';
import { type FormEvent, useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import { useTypedGuard } from '../layout/useTypedGuard';
import { textAsFile } from './pastedFiles';
import { useUploadText } from './useUploadText';

/** A place to paste or type a list into, for those who have it in no file. */
export function PasteList({ disabled, onFile }: { disabled: boolean; onFile: (file: File) => void }) {
  const { say } = useUploadText();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button size="small" startIcon={<PasteIcon />} disabled={disabled} onClick={() => setOpen(true)}>
        {say('paste.button')}
      </Button>
      {isOpen && <PasteDialog onClose={() => setOpen(false)} onFile={onFile} />}
    </>
  );
}

function PasteDialog({ onClose, onFile }: { onClose: () => void; onFile: (file: File) => void }) {
  const { say } = useUploadText();
  const translate = useTranslate();
  const [text, setText] = useState('');
  const titleId = useId();
  useTypedGuard(text.trim() !== '', onClose);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onFile(textAsFile(text));
    onClose();
  };
  return (
    <Dialog open onClose={onClose} aria-labelledby={titleId} fullWidth maxWidth="sm">
      <form onSubmit={submit}>
        <DialogTitle id={titleId}>{say('paste.title')}</DialogTitle>
        <DialogContent>
          <TextField
            autoFocus
            fullWidth
            multiline
            rows={10}
            margin="dense"
            label={say('paste.label')}
            helperText={say('paste.hint')}
            value={text}
            onChange={({ target }) => setText(target.value)}
            slotProps={{ htmlInput: { spellCheck: false } }}
          />
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{translate('common.cancel')}</Button>
          <Button type="submit" variant="contained" disabled={text.trim() === ''}>
            {say('paste.confirm')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
