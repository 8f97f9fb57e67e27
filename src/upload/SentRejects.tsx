import DownloadIcon from '@mui/icons-material/DownloadOutlined';
import { Alert, Box, Button, Typography } from '@mui/material';
import type { ImportJob } from '../imports/importJob';
import type { UploadStore } from './uploadStore';
import { useKeptRejects } from './useKeptRejects';
import { useUploadText } from './useUploadText';

/** The rows of a sent file that were rejected: to be corrected here, or as a file. */
export function SentRejects({ job, store }: { job: ImportJob; store: UploadStore }) {
  const { say, count } = useUploadText();
  const rejects = useKeptRejects(job, store);
  const { place } = rejects;
  if (place === 'none' || place === 'looking') return null;
  if (place === 'gone') return <Typography variant="body2">{say('rejected.gone')}</Typography>;
  return (
    <Box sx={{ display: 'grid', gap: 0.5 }}>
      <Typography variant="body2">{count('rejected.what', rejects.count)}</Typography>
      {place === 'here' && (
        <Alert severity="warning" role="note">
          {say('rejected.untilReload')}
        </Alert>
      )}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        <Button
          size="small"
          variant="outlined"
          startIcon={<DownloadIcon />}
          disabled={rejects.isWorking}
          onClick={rejects.download}
        >
          {count('rejected.download', rejects.count)}
        </Button>
        <Button size="small" disabled={rejects.isWorking} onClick={rejects.correct}>
          {count('rejected.correct', rejects.count)}
        </Button>
      </Box>
      {rejects.hasFailed && (
        <Alert severity="error" role="alert">
          {say('rejected.failed')}
        </Alert>
      )}
    </Box>
  );
}
