import { Alert, AlertTitle, Box, Button } from '@mui/material';
import type { ReadSettings, Stop } from './csvTypes';
import { useUploadText } from './useUploadText';

interface FileStoppedProps {
  stop: Stop;
  onChange: (change: Partial<ReadSettings>) => void;
}

/** Why a file cannot be read, and the one thing that may help. */
export function FileStopped({ stop, onChange }: FileStoppedProps) {
  const { say, number } = useUploadText();
  const line = stop.line === undefined ? '' : number(stop.line);
  return (
    <Alert severity="error" role="alert" sx={{ mt: 1.5 }}>
      <AlertTitle>{say('stops.title')}</AlertTitle>
      {say(`stops.${stop.reason}`, { line })} {say('stops.nothingSent')}
      {stop.reason === 'undecodable' && (
        <Box sx={{ mt: 1 }}>
          <Button
            size="small"
            variant="outlined"
            color="inherit"
            onClick={() => onChange({ encoding: 'windows-1252' })}
          >
            {say('stops.readAsWindows')}
          </Button>{' '}
          {say('stops.readAsWindowsHint')}
        </Box>
      )}
      {stop.reason === 'unclosed-quote' && (
        <Box sx={{ mt: 1 }}>
          <Button size="small" variant="outlined" color="inherit" onClick={() => onChange({ quotes: false })}>
            {say('stops.plainQuotes')}
          </Button>
        </Box>
      )}
    </Alert>
  );
}
