import { Box, Typography } from '@mui/material';
import { type ReactNode, useContext } from 'react';
import { ListContext } from 'react-admin';

interface ListEmptyProps {
  title: string;
  hint?: string;
  children?: ReactNode;
}

/** A list that has nothing to show, and what to do about it. */
export function ListEmpty({ title, hint, children }: ListEmptyProps) {
  // A list that could not be read is not an empty one; ListProblem says so above. Lists of this device have no reads.
  if (useContext(ListContext)?.error) return null;
  return (
    <Box sx={{ p: 4, textAlign: 'center' }}>
      <Typography sx={{ fontWeight: 600 }}>{title}</Typography>
      {hint && <Typography color="textSecondary">{hint}</Typography>}
      {children}
    </Box>
  );
}
