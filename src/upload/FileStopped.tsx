import { Alert, AlertTitle, Box, Button } from '@mui/material';
import type { ReadSettings } from '../phonelist/readSettings';
import type { ListStop } from './listReader';
import { ReloadNotice } from './ReloadNotice';
import { useUploadText } from './useUploadText';

interface FileStoppedProps {
  fileId: string;
  stop: ListStop;
  onChange: (change: Partial<ReadSettings>) => void;
  onGoOn: () => void;
}

/** Why a file cannot be read, and what may help. */
export function FileStopped({ fileId, stop, onChange, onGoOn }: FileStoppedProps) {
  const { say, number } = useUploadText();
  const line = stop.line === null ? '' : number(stop.line);
  if (stop.code === 'not-loaded') return <ReloadNotice fileId={fileId} onRetry={onGoOn} />;
  return (
    <Alert severity="error" role="alert">
      <AlertTitle>{say('stops.title')}</AlertTitle>
      {say(`stops.${stop.code}`, { line })} {say('stops.nothingSent')}
      {stop.code === 'unclosed-quote' && (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 1 }}>
          <Button size="small" variant="outlined" color="inherit" onClick={() => onChange({ quote: 'none' })}>
            {say('stops.plainQuotes')}
          </Button>
          <Button
            size="small"
            variant="outlined"
            color="inherit"
            onClick={() => onChange({ unclosed: 'reject' })}
          >
            {say('stops.rejectLine')}
          </Button>
        </Box>
      )}
    </Alert>
  );
}
