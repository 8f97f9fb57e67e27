import { Box, Button, LinearProgress, Typography } from '@mui/material';
import { useReceiptText } from './useReceiptText';

interface StepBarProps {
  /** How far it is, in words. */
  text: string;
  label: string;
  done: number;
  total: number;
  onStop?: () => void;
}

/** How far some work on a receipt is, and the way to stop it. */
export function StepBar({ text, label, done, total, onStop }: StepBarProps) {
  const { say } = useReceiptText();
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 2 }}>
      <Box sx={{ flexGrow: 1, minWidth: 0 }}>
        <Typography variant="body2">{text}</Typography>
        <LinearProgress
          aria-label={label}
          variant="determinate"
          value={total > 0 ? Math.min(100, (done / total) * 100) : 0}
        />
      </Box>
      {onStop && (
        <Button size="small" onClick={onStop}>
          {say('stop')}
        </Button>
      )}
    </Box>
  );
}
