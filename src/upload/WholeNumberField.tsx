import { TextField } from '@mui/material';
import { type KeyboardEvent, useEffect, useState } from 'react';
import { readWhole } from './readWhole';
import { useUploadText } from './useUploadText';

interface WholeNumberFieldProps {
  label: string;
  /** What is in force. */
  value: number;
  least: number;
  most: number;
  disabled: boolean;
  onChange: (value: number) => void;
}

/**
 * A setting that is a whole number. What is none stays in sight as wrong while it is typed; Escape, or leaving the
 * field, brings back what is in force, so that nothing is sent under another setting than the one in sight.
 */
export function WholeNumberField({ label, value, least, most, disabled, onChange }: WholeNumberFieldProps) {
  const { say, number } = useUploadText();
  const [typed, setTyped] = useState(String(value));
  useEffect(() => setTyped(String(value)), [value]);
  const isWrong = readWhole(typed, least, most) === null;
  const takeBack = () => isWrong && setTyped(String(value));
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !isWrong) return;
    event.stopPropagation();
    takeBack();
  };
  return (
    <TextField
      type="number"
      label={label}
      value={typed}
      disabled={disabled}
      error={isWrong}
      helperText={isWrong && say('settings.wrong', { least: number(least), most: number(most), value })}
      onChange={({ target }) => {
        setTyped(target.value);
        const next = readWhole(target.value, least, most);
        if (next !== null && next !== value) onChange(next);
      }}
      onBlur={takeBack}
      onKeyDown={onKeyDown}
      slotProps={{ htmlInput: { min: least, max: most, step: 1 } }}
      sx={{ width: 180 }}
    />
  );
}
