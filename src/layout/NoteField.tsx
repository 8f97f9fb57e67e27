import { TextField } from '@mui/material';
import { useTranslate } from 'react-admin';

/** In characters: a reference or a sentence, which still fits a receipt's line. */
const LONGEST_NOTE = 200;

interface NoteFieldProps {
  note: string;
  onChange: (note: string) => void;
}

/**
 * What the user may write about a job; its receipt keeps it. It grows with the text as the browser does it, where it
 * can: Material's own way measures the whole page whenever the field is drawn.
 */
export function NoteField({ note, onChange }: NoteFieldProps) {
  const translate = useTranslate();
  return (
    <TextField
      label={translate('common.note')}
      value={note}
      onChange={({ target }) => onChange(target.value)}
      slotProps={{
        input: { inputComponent: 'textarea' },
        htmlInput: { maxLength: LONGEST_NOTE, rows: 1, type: undefined },
      }}
      sx={{ '& textarea': GROWS }}
    />
  );
}

const GROWS = {
  height: 'auto',
  lineHeight: 1.4375,
  resize: 'none',
  fieldSizing: 'content',
  '@supports not (field-sizing: content)': { resize: 'vertical' },
};
