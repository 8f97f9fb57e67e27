import { Box, Button, LinearProgress, Typography } from '@mui/material';
import { type FileState, isBusy, isStoppedByUser, shownOf } from './fileState';
import type { RunProgress } from './runReading';
import { type UploadText, useUploadText } from './useUploadText';

interface ReadingProgressProps {
  state: FileState;
  /** Of the file, in bytes. */
  size: number;
  onStop: () => void;
  /** Goes on where the user has stopped. */
  onGoOn: () => void;
}

/**
 * How far a reading is, by rows and bytes, and the way to stop it; then what it came to. It keeps its room all the
 * time, so that the review below moves under nobody's pointer when the file is read again.
 */
export function ReadingProgress({ state, size, onStop, onGoOn }: ReadingProgressProps) {
  const text = useUploadText();
  const progress = state.step === 'reading' ? state.progress : null;
  const share = shareOf(progress, size);
  const isReading = isBusy(state);
  return (
    <Box sx={STRIP}>
      <Box sx={{ flexGrow: 1, minWidth: 0 }}>
        <Typography variant="body2" color={isReading ? undefined : 'textSecondary'} sx={SENTENCE}>
          {isReading ? sentenceFor(progress, size, text) : restWords(state, text)}
        </Typography>
        {isReading && (
          <LinearProgress
            aria-label={text.say('reading.label')}
            {...(share !== null && { variant: 'determinate', value: Math.min(100, Math.floor(100 * share)) })}
          />
        )}
      </Box>
      {(isReading || isStoppedByUser(state)) && (
        // One button for both: the focus stays where it is.
        <Button variant="outlined" onClick={isReading ? onStop : onGoOn} sx={{ flexShrink: 0 }}>
          {text.say(isReading ? 'reading.stop' : 'reading.again')}
        </Button>
      )}
    </Box>
  );
}

function restWords(state: FileState, { say, count }: UploadText): string {
  const { reviewed } = shownOf(state);
  if (isStoppedByUser(state)) return say(reviewed ? 'reading.stopped' : 'reading.stoppedFirst');
  return reviewed && state.step !== 'halted' ? count('reading.whole', reviewed.list.result.totals.rows) : '';
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

/** As much room as its longest sentence needs on a screen of that width. */
const STRIP = {
  display: 'flex',
  alignItems: 'center',
  gap: { xs: 1, sm: 2 },
  mb: 1,
  minHeight: { xs: 70, sm: 52, md: 40 },
};
const SENTENCE = { mb: 0.5, fontSize: { xs: '0.75rem', sm: '0.8125rem' } };
