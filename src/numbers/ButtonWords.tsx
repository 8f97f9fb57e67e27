import { Box } from '@mui/material';

/** A button's words, and those that a phone has room for: the button needs the full ones as its name. */
export function ButtonWords({ full, short }: { full: string; short: string }) {
  return (
    <>
      <Box component="span" sx={{ display: { xs: 'none', sm: 'inline' } }}>
        {full}
      </Box>
      <Box component="span" sx={{ display: { sm: 'none' } }}>
        {short}
      </Box>
    </>
  );
}
