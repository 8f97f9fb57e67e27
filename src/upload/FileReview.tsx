import { Box, Button, LinearProgress, Typography } from '@mui/material';
import type { Dispatch } from 'react';
import type { Reading, ReadProgress } from './csvTypes';
import { FileStopped } from './FileStopped';
import { PreviewTable } from './PreviewTable';
import { ReadSettingsBar } from './ReadSettingsBar';
import { RejectedRows } from './RejectedRows';
import { RowTotals } from './RowTotals';
import type { UploadAction, UploadState } from './uploadState';
import { useUploadText } from './useUploadText';

interface FileReviewProps {
  state: Exclude<UploadState, { step: 'choosing' }>;
  dispatch: Dispatch<UploadAction>;
  /** Whether a setting is displayed that is not in force. */
  onWrong: (isWrong: boolean) => void;
}

/** The chosen file: how far it is read, how it is read, and what each row comes to. */
export function FileReview({ state, dispatch, onWrong }: FileReviewProps) {
  const { size } = useUploadText();
  const { file, settings } = state.chosen;
  const change = (setting: Partial<typeof settings>) =>
    dispatch({ type: 'settingsChanged', change: setting });
  const reading = state.step === 'reading' ? state.previous : state.step === 'stopped' ? null : state.reading;
  return (
    <>
      <Typography variant="body2" sx={{ mt: 1, overflowWrap: 'anywhere' }}>
        <strong>{file.name}</strong> · {size(file.size)}
      </Typography>
      {state.step === 'reading' && (
        <ReadingProgress
          progress={state.progress}
          size={file.size}
          onStop={() => dispatch({ type: 'reset' })}
        />
      )}
      {state.step === 'stopped' && <FileStopped stop={state.stop} onChange={change} />}
      {reading && (
        <Box sx={{ mt: 1.5 }}>
          <ReadSettingsBar
            settings={settings}
            shape={reading.shape}
            disabled={state.step === 'sending' || state.step === 'sent'}
            onChange={change}
            onWrong={onWrong}
          />
          <ReadRows reading={reading} isOld={state.step === 'reading'} />
        </Box>
      )}
    </>
  );
}

function ReadRows({ reading, isOld }: { reading: Reading; isOld: boolean }) {
  return (
    <Box aria-busy={isOld} sx={{ opacity: isOld ? 0.5 : 1 }}>
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          mt: 1.5,
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: '240px minmax(0, 1fr)' },
        }}
      >
        <RowTotals counts={reading.counts} differingDuplicates={reading.differingDuplicates} />
        <PreviewTable rows={reading.preview} />
      </Box>
      {reading.counts.rejected > 0 && (
        <Box sx={{ mt: 2 }}>
          <RejectedRows reading={reading} />
        </Box>
      )}
    </Box>
  );
}

interface ReadingProgressProps {
  progress: ReadProgress | null;
  size: number;
  onStop: () => void;
}

function ReadingProgress({ progress, size, onStop }: ReadingProgressProps) {
  const { say, count } = useUploadText();
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 2, mt: 1 }}>
      <Box sx={{ flexGrow: 1 }}>
        <Typography variant="body2" sx={{ mb: 0.5 }}>
          {count('reading.progress', progress?.counts.rows ?? 0)}
        </Typography>
        <LinearProgress
          aria-label={say('reading.label')}
          variant="determinate"
          value={size > 0 ? Math.min(100, Math.floor((100 * (progress?.bytes ?? 0)) / size)) : 0}
        />
      </Box>
      <Button variant="outlined" onClick={onStop}>
        {say('reading.stop')}
      </Button>
    </Box>
  );
}
