import { Alert, AlertTitle, Box, Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { ReadSettings } from '../phonelist/readSettings';
import type { ListStop } from './listReader';
import { useUploadText } from './useUploadText';

interface FileStoppedProps {
  stop: ListStop;
  onChange: (change: Partial<ReadSettings>) => void;
}

/** Why a file cannot be read, and what may help. */
export function FileStopped({ stop, onChange }: FileStoppedProps) {
  const translate = useTranslate();
  const { say, number } = useUploadText();
  const line = stop.line === null ? '' : number(stop.line);
  return (
    <Alert severity="error" role="alert">
      <AlertTitle>{say(stop.code === 'missing' ? 'stops.missingTitle' : 'stops.title')}</AlertTitle>
      {say(`stops.${stop.code}`, { line })} {say('stops.nothingSent')}
      {stop.code === 'missing' && (
        <Box sx={{ mt: 1 }}>
          <Button size="small" variant="outlined" color="inherit" onClick={() => onChange({})}>
            {translate('common.retry')}
          </Button>
        </Box>
      )}
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
