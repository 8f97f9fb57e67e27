import { Box } from '@mui/material';
import type { RejectSample } from '../../phonelist/rows/listResult';
import { MONOSPACE } from '../../theme';
import type { Corrections } from './useCorrections';

interface FixFieldProps {
  sample: RejectSample;
  /** What it is called, unlike all others (fieldNames.ts). */
  label: string;
  corrections: Corrections;
  isLocked: boolean;
}

/** Where a rejected number is written over. Enter applies it, with all others that were written; Esc takes it back. */
export function FixField({ sample, label, corrections, isLocked }: FixFieldProps) {
  return (
    <Box
      // A hundred of them can be in sight: the browser's own field is made in no time.
      component="input"
      type="text"
      inputMode="tel"
      autoComplete="off"
      spellCheck={false}
      aria-label={label}
      value={corrections.textOf(sample)}
      disabled={isLocked}
      onChange={({ target }) => corrections.write(sample, (target as HTMLInputElement).value)}
      onKeyDown={({ key }) => {
        if (key === 'Enter') corrections.apply();
        if (key === 'Escape') corrections.write(sample, sample.cell);
      }}
      sx={{
        boxSizing: 'border-box',
        width: '100%',
        minWidth: 110,
        px: 0.75,
        py: 0.25,
        font: 'inherit',
        fontFamily: MONOSPACE,
        color: 'text.primary',
        bgcolor: 'background.paper',
        border: 1,
        borderRadius: 0.5,
        borderColor: corrections.isDraft(sample) ? 'primary.main' : 'text.secondary',
        '&:focus-visible': { outline: '2px solid', outlineColor: 'primary.main' },
      }}
    />
  );
}
