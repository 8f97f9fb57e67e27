import { TextField } from '@mui/material';
import { useTranslate } from 'react-admin';

/** In characters: a reference or a sentence, which still fits a receipt's line. */
const LONGEST_NOTE = 200;

interface NoteFieldProps {
  note: string;
  onChange: (note: string) => void;
}

/** What the user may write about a job; its receipt keeps it. */
export function NoteField({ note, onChange }: NoteFieldProps) {
  const translate = useTranslate();
  return (
    <TextField
      label={translate('common.note')}
      value={note}
      multiline
      onChange={({ target }) => onChange(target.value)}
      slotProps={{ htmlInput: { maxLength: LONGEST_NOTE } }}
    />
  );
}
