import { Box, Button, LinearProgress, Typography } from '@mui/material';
import { type FileState, isBusy, isStoppedByUser, shownOf } from './fileState';
import { type ReadingOf, readingShare, readingWords } from './readingWords';
import { type UploadText, useUploadText } from './useUploadText';

interface ReadingProgressProps {
  state: FileState;
  of: ReadingOf;
  onStop: () => void;
  /** Goes on where the user has stopped. */
  onGoOn: () => void;
}

/**
 * How far a reading is, by rows and bytes, and the way to stop it; then what it came to. It keeps its room all the
 * time, so that the review below moves under nobody's pointer when the file is read again.
 */
export function ReadingProgress({ state, of, onStop, onGoOn }: ReadingProgressProps) {
  const text = useUploadText();
  const progress = state.step === 'reading' ? state.progress : null;
  const share = readingShare(progress, of);
  const isReading = isBusy(state);
  return (
    <Box sx={STRIP}>
      <Box sx={{ flexGrow: 1, minWidth: 0 }}>
        <Typography variant="body2" color={isReading ? undefined : 'textSecondary'} sx={SENTENCE}>
          {isReading ? readingWords(progress, of, text) : restWords(state, text)}
        </Typography>
        {isReading && (
          <LinearProgress
            aria-label={text.say('reading.label')}
            {...(share !== null && { variant: 'determinate', value: Math.floor(100 * share) })}
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

/** As much room as its longest sentence needs on a screen of that width. */
const STRIP = {
  display: 'flex',
  alignItems: 'center',
  gap: { xs: 1, sm: 2 },
  mb: 1,
  minHeight: { xs: 70, sm: 52, md: 40 },
};
const SENTENCE = { mb: 0.5, fontSize: { xs: '0.75rem', sm: '0.8125rem' } };
