import { Box } from '@mui/material';

/** What a server sent, as received. */
export function RawText({ children }: { children: string }) {
  return (
    <Box
      component="pre"
      // A long answer scrolls, and a scrolling part must be reachable by keyboard.
      tabIndex={0}
      sx={{
        m: 0,
        maxHeight: 200,
        overflow: 'auto',
        whiteSpace: 'pre-wrap',
        overflowWrap: 'anywhere',
        fontSize: 12,
      }}
    >
      {children}
    </Box>
  );
}
