import { Box, Typography } from '@mui/material';
import { type ReactNode, useState } from 'react';

interface FoldProps {
  title: ReactNode;
  /** At the right of the title: a count. */
  aside?: ReactNode;
  /** Whether it is unfolded at first. */
  isOpen?: boolean;
  children: ReactNode;
}

/** A line that unfolds what belongs to it; that is only made when it is asked for. */
export function Fold({ title, aside, isOpen = false, children }: FoldProps) {
  const [open, setOpen] = useState(isOpen);
  return (
    <Box
      component="details"
      open={open}
      onToggle={({ currentTarget }) => setOpen((currentTarget as HTMLDetailsElement).open)}
      sx={{ borderBottom: 1, borderColor: 'divider', minWidth: 0 }}
    >
      <Box component="summary" sx={{ py: 0.5, cursor: 'pointer', '&:hover': { bgcolor: 'action.hover' } }}>
        <Box component="span" sx={{ display: 'inline-flex', gap: 1.5, width: 'calc(100% - 1.25em)' }}>
          <Typography component="span" variant="body2" sx={{ flexGrow: 1, minWidth: 0, fontWeight: 600 }}>
            {title}
          </Typography>
          <Typography component="span" variant="body2" sx={{ flexShrink: 0 }}>
            {aside}
          </Typography>
        </Box>
      </Box>
      {open && <Box sx={{ pb: 1.5, pl: { xs: 0, sm: 2 } }}>{children}</Box>}
    </Box>
  );
}
