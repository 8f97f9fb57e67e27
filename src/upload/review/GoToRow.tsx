import { Box, Button, TextField } from '@mui/material';
import { type FormEvent, useState } from 'react';
import { useReviewText } from './useReviewText';

interface GoToRowProps {
  rows: number;
  /** @param row from 1 */
  onGo: (row: number) => void;
}

/** Brings a row into sight by its number. */
export function GoToRow({ rows, onGo }: GoToRowProps) {
  const { say, number } = useReviewText();
  const [typed, setTyped] = useState('');
  const row = rowOf(typed);
  const isWrong = typed.trim() !== '' && (row === null || row > rows);
  const go = (event: FormEvent) => {
    event.preventDefault();
    if (row !== null && row <= rows) onGo(row);
  };
  return (
    <Box component="form" onSubmit={go} noValidate sx={{ display: 'flex', alignItems: 'center', gap: 0.5 }}>
      <TextField
        label={isWrong ? say('ready.goWrong', { count: number(rows) }) : say('ready.goTo')}
        value={typed}
        error={isWrong}
        margin="none"
        autoComplete="off"
        slotProps={{ htmlInput: { inputMode: 'numeric' } }}
        onChange={({ target }) => setTyped(target.value)}
        sx={{ width: 140 }}
      />
      <Button type="submit" size="small" variant="outlined">
        {say('ready.go')}
      </Button>
    </Box>
  );
}

/** A whole number from 1, however its thousands are parted. */
function rowOf(typed: string): number | null {
  const digits = typed.replace(/[\s.,'\u00a0\u202f]/g, '');
  return /^[1-9]\d{0,9}$/.test(digits) ? Number(digits) : null;
}
