import { Box, Button, LinearProgress, Typography } from '@mui/material';
import type { RunProgress } from './runReading';
import { type UploadText, useUploadText } from './useUploadText';

interface ReadingProgressProps {
  progress: RunProgress | null;
  /** Of the file, in bytes. */
  size: number;
  /** Null while there is nothing to stop. */
  onStop: (() => void) | null;
}

/** How far a reading is, by rows and bytes, and the way to stop it. */
export function ReadingProgress({ progress, size, onStop }: ReadingProgressProps) {
  const text = useUploadText();
  const share = shareOf(progress, size);
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 2, mb: 1 }}>
      <Box sx={{ flexGrow: 1, minWidth: 0 }}>
        <Typography variant="body2" sx={{ mb: 0.5 }}>
          {sentenceFor(progress, size, text)}
        </Typography>
        <LinearProgress
          aria-label={text.say('reading.label')}
          {...(share !== null && { variant: 'determinate', value: Math.min(100, Math.floor(100 * share)) })}
        />
      </Box>
      {/* Its room is kept: nothing moves under the pointer. */}
      <Button variant="outlined" disabled={!onStop} onClick={() => onStop?.()}>
        {text.say('reading.stop')}
      </Button>
    </Box>
  );
}

function sentenceFor(progress: RunProgress | null, size: number, text: UploadText): string {
  if (!progress) return text.say('reading.label');
  if (progress.part !== 'file') return text.count(`reading.${progress.part}`, progress.numbers);
  const sizes = { read: text.size(Math.min(size, progress.bytes)), size: text.size(size) };
  return text.count('reading.progress', progress.rows, sizes);
}

function shareOf(progress: RunProgress | null, size: number): number | null {
  if (!progress) return null;
  // Of a workbook only its rows are told while it is read.
  if (progress.part === 'file') return progress.bytes > 0 ? progress.bytes / size : null;
  return progress.total ? progress.numbers / progress.total : null;
}
