import { Box } from '@mui/material';
import type { ListResult } from '../../phonelist/rows/listResult';
import { useReviewText } from './useReviewText';

interface StrippedProps {
  stripped: ListResult['stripped'];
  /** Values out of which control characters were taken. */
  controls: number;
  /** Values out of which the apostrophe was taken that guards a formula. */
  guards: number;
}

/** Signs that no one sees and no one means, and how many of them were taken out. */
export function Stripped({ stripped, controls, guards }: StrippedProps) {
  const { count } = useReviewText();
  const told = Object.entries({ ...stripped, controls, guards }).filter(([, found]) => found > 0);
  if (told.length === 0) return null;
  return (
    <Box component="ul" sx={{ m: 0, mt: 0.5, pl: 2.5, fontSize: '0.8125rem' }}>
      {told.map(([kind, found]) => (
        <li key={kind}>{count(`stripped.${kind}`, found)}</li>
      ))}
    </Box>
  );
}
