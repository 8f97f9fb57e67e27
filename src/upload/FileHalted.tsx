import { Button } from '@mui/material';
import { ErrorNotice } from '../layout/ErrorNotice';
import type { ReadSettings } from '../phonelist/readSettings';
import { FileStopped } from './FileStopped';
import type { Halt } from './fileState';
import { useUploadText } from './useUploadText';

interface FileHaltedProps {
  fileId: string;
  why: Exclude<Halt, { by: 'user' }>;
  onChange: (change: Partial<ReadSettings>) => void;
  onGoOn: () => void;
  /** Reads the file without looking for its numbers anywhere. */
  onNoScreens: () => void;
}

/** A reading that came to no end by itself, and the ways to go on. */
export function FileHalted({ fileId, why, onChange, onGoOn, onNoScreens }: FileHaltedProps) {
  const { say } = useUploadText();
  if (why.by === 'file') {
    return <FileStopped fileId={fileId} stop={why.stop} onChange={onChange} onGoOn={onGoOn} />;
  }
  return (
    <ErrorNotice error={why.error} title={say('screens.failed')} onRetry={onGoOn}>
      <br />
      <Button size="small" color="inherit" onClick={onNoScreens} sx={{ ml: -0.6 }}>
        {say('screens.without')}
      </Button>
    </ErrorNotice>
  );
}
