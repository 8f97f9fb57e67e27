import { Box } from '@mui/material';
import type { ReactNode } from 'react';

/** A list that scrolls when it is long; a scrolling part must be reachable by keyboard. */
export function ScrollList({ label, children }: { label: string; children: ReactNode }) {
  return (
    <Box
      component="ul"
      // What scrolls must be reachable by keyboard.
      tabIndex={0}
      aria-label={label}
      sx={{ listStyle: 'none', m: 0, p: 0, maxHeight: 240, overflow: 'auto' }}
    >
      {children}
    </Box>
  );
}
