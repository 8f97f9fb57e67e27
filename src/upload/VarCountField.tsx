import { TextField } from '@mui/material';
import { type KeyboardEvent, useEffect, useState } from 'react';
import { MOST_VARIABLES, readVarCount } from './readVarCount';
import { useUploadText } from './useUploadText';

interface VarCountFieldProps {
  /** The count in force. */
  value: number;
  disabled: boolean;
  onChange: (varCount: number) => void;
  /** Whether what is displayed is no count, so that it and what is in force differ. */
  onWrong: (isWrong: boolean) => void;
}

/** How many variable values follow a number. What is no count stays in sight as wrong; Escape takes it back. */
export function VarCountField({ value, disabled, onChange, onWrong }: VarCountFieldProps) {
  const { say, number } = useUploadText();
  const [typed, setTyped] = useState(String(value));
  useEffect(() => setTyped(String(value)), [value]);
  const isWrong = readVarCount(typed) === null;
  useEffect(() => {
    onWrong(isWrong);
    return () => onWrong(false);
  }, [isWrong, onWrong]);

  const takeBack = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !isWrong) return;
    event.stopPropagation();
    setTyped(String(value));
  };
  return (
    <TextField
      type="number"
      label={say('settings.varCount')}
      value={typed}
      disabled={disabled}
      error={isWrong}
      helperText={isWrong && say('settings.varCountWrong', { most: number(MOST_VARIABLES), value })}
      onChange={({ target }) => {
        setTyped(target.value);
        const count = readVarCount(target.value);
        if (count !== null) onChange(count);
      }}
      onKeyDown={takeBack}
      slotProps={{ htmlInput: { min: 0, max: MOST_VARIABLES, step: 1 } }}
      sx={{ width: 210 }}
    />
  );
}
