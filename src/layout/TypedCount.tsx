import { TextField } from '@mui/material';
import { useTranslate } from 'react-admin';
import { TYPE_COUNT_ABOVE } from './confirmsCount';
import { useNumberFormat } from './useNumberFormat';

interface TypedCountProps {
  /** How many numbers the change concerns. */
  count: number;
  typed: string;
  onChange: (typed: string) => void;
}

/** Asks for the count of a large change (see confirmsCount); nothing of a small one. */
export function TypedCount({ count, typed, onChange }: TypedCountProps) {
  const translate = useTranslate();
  const formatNumber = useNumberFormat();
  if (count <= TYPE_COUNT_ABOVE) return null;
  return (
    <TextField
      label={translate('common.typeCount', { count: formatNumber(count) })}
      value={typed}
      autoComplete="off"
      slotProps={{ htmlInput: { inputMode: 'numeric' } }}
      onChange={({ target }) => onChange(target.value)}
    />
  );
}
