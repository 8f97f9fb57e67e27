import { Box } from '@mui/material';
import { MONOSPACE } from '../theme';
import { CopyButton } from './CopyButton';

/** A command for the shell, shown whole, to be copied as one line. */
export function CurlLine({ line, what }: { line: string; what: string }) {
  return (
    <Box
      sx={{
        display: 'flex',
        alignItems: 'flex-start',
        gap: 0.5,
        p: 1,
        mt: 0.5,
        border: 1,
        borderColor: 'divider',
        borderRadius: 1,
        bgcolor: 'background.default',
      }}
    >
      <Box
        component="code"
        role="textbox"
        aria-readonly
        aria-label={what}
        // A long command scrolls, and a scrolling part must be reachable by keyboard.
        tabIndex={0}
        sx={{
          flexGrow: 1,
          minWidth: 0,
          maxHeight: 160,
          overflow: 'auto',
          fontFamily: MONOSPACE,
          fontSize: 12,
          lineHeight: 1.5,
          whiteSpace: 'pre-wrap',
          overflowWrap: 'anywhere',
          userSelect: 'text',
        }}
      >
        {line}
      </Box>
      <CopyButton text={line} what={what} />
    </Box>
  );
}
