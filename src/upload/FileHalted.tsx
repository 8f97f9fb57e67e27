import { Button } from '@mui/material';
import { ErrorNotice } from '../layout/ErrorNotice';
import type { ReadSettings } from '../phonelist/readSettings';
import { ActionNotice } from './ActionNotice';
import { FileStopped } from './FileStopped';
import type { Halt } from './fileState';
import { useUploadText } from './useUploadText';

interface FileHaltedProps {
  why: Halt;
  onChange: (change: Partial<ReadSettings>) => void;
  onGoOn: () => void;
  /** Reads the file without looking for its numbers anywhere. */
  onNoScreens: () => void;
}

/** A reading that did not come to its end, and the ways to go on. */
export function FileHalted({ why, onChange, onGoOn, onNoScreens }: FileHaltedProps) {
  const { say } = useUploadText();
  if (why.by === 'file') return <FileStopped stop={why.stop} onChange={onChange} />;
  if (why.by === 'screens') {
    return (
      <ErrorNotice error={why.error} title={say('screens.failed')} onRetry={onGoOn}>
        <br />
        <Button size="small" color="inherit" onClick={onNoScreens} sx={{ ml: -0.6 }}>
          {say('screens.without')}
        </Button>
      </ErrorNotice>
    );
  }
  return (
    <ActionNotice severity="warning" action={{ words: say('reading.again'), onClick: onGoOn }}>
      {say('reading.stopped')}
    </ActionNotice>
  );
}
