import { Alert, Box, Button } from '@mui/material';
import type { ReactNode } from 'react';

interface ActionNoticeProps {
  severity: 'info' | 'warning';
  children: ReactNode;
  /** Null when there is nothing to do about it just now. */
  action: { words: string; disabled?: boolean; onClick: () => void } | null;
}

/** What is to be known, and below it the one thing that can be done about it: on a phone there is no room beside. */
export function ActionNotice({ severity, children, action }: ActionNoticeProps) {
  return (
    <Alert severity={severity} role="note">
      {children}
      {action && (
        <Box sx={{ mt: 0.5, ml: -0.6 }}>
          <Button
            color="inherit"
            size="small"
            // Not `disabled`: the focus would be lost each time that the file is read again.
            aria-disabled={action.disabled}
            onClick={() => action.disabled || action.onClick()}
          >
            {action.words}
          </Button>
        </Box>
      )}
    </Alert>
  );
}
