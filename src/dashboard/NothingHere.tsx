import { Box, Typography } from '@mui/material';

interface NothingHereProps {
  title: string;
  hint?: string;
}

/** A picture, or a dashboard, that has nothing to show. */
export function NothingHere({ title, hint }: NothingHereProps) {
  return (
    <Box sx={{ p: 4, textAlign: 'center' }}>
      <Typography sx={{ fontWeight: 600 }}>{title}</Typography>
      {hint && <Typography color="textSecondary">{hint}</Typography>}
    </Box>
  );
}
