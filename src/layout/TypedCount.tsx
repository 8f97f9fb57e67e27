import { TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { confirmsCount, TYPE_COUNT_ABOVE } from './confirmsCount';
import { useNumberFormat } from './useNumberFormat';

interface TypedCountProps {
  /** How many numbers the change concerns. */
  count: number;
  typed: string;
  onChange: (typed: string) => void;
}

/** Asks for the count of a large change (see confirmsCount), and says what is wrong; nothing of a small one. */
export function TypedCount({ count, typed, onChange }: TypedCountProps) {
  const translate = useTranslate();
  const formatNumber = useNumberFormat();
  const [wasLeft, setLeft] = useState(false);
  if (count <= TYPE_COUNT_ABOVE) return null;
  // Not while somebody is still typing it.
  const isWhole = wasLeft || typed.replace(/\D/g, '').length >= String(count).length;
  const isWrong = typed.trim() !== '' && isWhole && !confirmsCount(typed, count);
  return (
    <TextField
      label={translate('common.typeCount', { count: formatNumber(count) })}
      value={typed}
      error={isWrong}
      helperText={isWrong && translate('common.typedOther', { count: formatNumber(count) })}
      onBlur={() => setLeft(true)}
      autoComplete="off"
      slotProps={{ htmlInput: { inputMode: 'numeric' } }}
      onChange={({ target }) => onChange(target.value)}
    />
  );
}
