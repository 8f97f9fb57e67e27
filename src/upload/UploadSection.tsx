import { Paper, Typography } from '@mui/material';
import { type ReactNode, type Ref, useId } from 'react';

interface UploadSectionProps {
  title: string;
  children: ReactNode;
  ref?: Ref<HTMLElement>;
}

/** One step of the page, under its own heading. */
export function UploadSection({ title, children, ref }: UploadSectionProps) {
  const titleId = useId();
  return (
    <Paper
      component="section"
      variant="outlined"
      aria-labelledby={titleId}
      tabIndex={-1}
      ref={ref}
      sx={{ p: 2, minWidth: 0 }}
    >
      <Typography variant="h2" id={titleId} sx={{ mb: 1 }}>
        {title}
      </Typography>
      {children}
    </Paper>
  );
}
