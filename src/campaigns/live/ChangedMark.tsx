import { Box } from '@mui/material';
import type { ReactNode } from 'react';
import { useRowNews } from './RowNewsContext';

interface ChangedMarkProps {
  id: string | number;
  /** The API's name of the field. */
  field: string;
  children: ReactNode;
}

/**
 * A value that is marked for a moment when a refresh has changed it. By colour and by an edge, drawn around
 * the value and taking no room; without motion where the user wants none (theme.ts).
 */
export function ChangedMark({ id, field, children }: ChangedMarkProps) {
  const isChanged = useRowNews().changed.get(id)?.has(field) ?? false;
  return (
    <Box
      component="span"
      data-changed={isChanged || undefined}
      sx={{
        borderRadius: 0.5,
        transition: 'background-color 600ms, box-shadow 600ms',
        '&[data-changed]': {
          bgcolor: 'primary.light',
          boxShadow: ({ palette }) => `0 0 0 2px ${palette.primary.light}, 0 3px 0 0 ${palette.primary.main}`,
        },
      }}
    >
      {children}
    </Box>
  );
}
