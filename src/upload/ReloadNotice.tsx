import { Alert, AlertTitle, Box, Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useListKeeper } from '../providers/ListsContext';
import { useIsKept } from './useIsKept';
import { useUploadText } from './useUploadText';

interface ReloadNoticeProps {
  fileId: string;
  /** Tries again without a reload; undefined where the same button is there already. */
  onRetry?: () => void;
}

/** A part of the console was not there when it was needed: what a reload does to the file, and the reload. */
export function ReloadNotice({ fileId, onRetry }: ReloadNoticeProps) {
  const { say } = useUploadText();
  const translate = useTranslate();
  const keeper = useListKeeper();
  const isKept = useIsKept(fileId);
  const reload = async () => {
    await keeper?.flush();
    location.reload();
  };
  return (
    <Alert severity="error" role="alert">
      <AlertTitle>{say('notLoaded.title')}</AlertTitle>
      {say('notLoaded.text')} {say('stops.nothingSent')} {say(isKept ? 'notLoaded.kept' : 'notLoaded.lost')}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 1 }}>
        <Button size="small" variant="outlined" color="inherit" onClick={reload}>
          {translate('common.crash.reload')}
        </Button>
        {onRetry && (
          <Button size="small" color="inherit" onClick={onRetry}>
            {translate('common.retry')}
          </Button>
        )}
      </Box>
    </Alert>
  );
}
