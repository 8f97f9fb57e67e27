import Box from '@mui/material/Box';
import { keyframes } from '@mui/material/styles';
import type { ReactNode } from 'react';

const appear = keyframes({ from: { opacity: 0 }, to: { opacity: 1 } });

/** A plain word while something loads, shown only when that takes long enough to wonder. */
export function Quiet({ children }: { children: ReactNode }) {
  return (
    <Box
      component="main"
      role="status"
      sx={{
        display: 'grid',
        placeItems: 'center',
        minHeight: '100dvh',
        color: 'text.secondary',
        animation: `${appear} 150ms 400ms both`,
      }}
    >
      {children}
    </Box>
  );
}
