import DownloadIcon from '@mui/icons-material/FileDownloadOutlined';
import { Alert, Box, Button, Paper, Typography } from '@mui/material';
import { useId } from 'react';
import type { ImportJob } from '../imports/importJob';
import { useKeptRejects } from '../upload/useKeptRejects';
import { useUploadText } from '../upload/useUploadText';

/** The rows of an import's file that were rejected: as a file, or to be corrected on the upload page. */
export function RejectedRows({ job }: { job: ImportJob }) {
  const { say, count } = useUploadText();
  const rejects = useKeptRejects(job);
  const id = useId();
  const { place } = rejects;
  if (place === 'none' || place === 'looking') return null;
  return (
    <Paper
      variant="outlined"
      component="section"
      aria-labelledby={id}
      sx={{ p: 2, display: 'grid', gap: 1, displayPrint: 'none' }}
    >
      <Typography variant="h2" id={id}>
        {say('rejected.title')}
      </Typography>
      <Typography variant="body2">
        {place === 'gone' ? say('rejected.gone') : count('rejected.what', rejects.count)}
      </Typography>
      {place === 'here' && (
        <Alert severity="warning" role="note">
          {say('rejected.untilReload')}
        </Alert>
      )}
      {place !== 'gone' && (
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
      )}
      {rejects.hasFailed && (
        <Alert severity="error" role="alert">
          {say('rejected.failed')}
        </Alert>
      )}
    </Paper>
  );
}

/** The same for a row of the list of receipts, which has room for a button only. */
export function DownloadRejected({ job }: { job: ImportJob }) {
  const { say, count } = useUploadText();
  const rejects = useKeptRejects(job);
  if (rejects.place !== 'kept' && rejects.place !== 'here') return null;
  return (
    <>
      <Button
        size="small"
        startIcon={<DownloadIcon />}
        disabled={rejects.isWorking}
        onClick={rejects.download}
        sx={{ ml: -0.6 }}
      >
        {count('rejected.download', rejects.count)}
      </Button>
      {rejects.hasFailed && (
        <Alert severity="error" role="alert">
          {say('rejected.failed')}
        </Alert>
      )}
    </>
  );
}
