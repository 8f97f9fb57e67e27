import { Box, Link as MuiLink, Paper, Typography } from '@mui/material';
import { useId } from 'react';
import { Link } from 'react-router-dom';
import { JobActions } from '../layout/jobs/JobActions';
import { JobProgress } from '../layout/jobs/JobProgress';
import { receiptPath } from '../layout/jobs/jobActions';
import { titlePhrase } from '../layout/jobs/jobPhrases';
import { useJobText } from '../layout/jobs/useJobText';
import type { ReceiptView } from './receipt';
import { useReceiptText } from './useReceiptText';

/** What will be receipts: jobs that run, wait or stand still. */
export function UnfinishedReceipts({ receipts }: { receipts: ReceiptView[] }) {
  const phrase = useJobText();
  const { say, whenShort } = useReceiptText();
  const id = useId();
  if (receipts.length === 0) return null;
  return (
    <Paper variant="outlined" component="section" aria-labelledby={id} sx={{ p: 2 }}>
      <Typography variant="h2" id={id}>
        {say('unfinished')}
      </Typography>
      {receipts.map((view) => (
        <Box key={view.job.id} sx={{ display: 'grid', gap: 1, mt: 1.5 }}>
          <Typography component="div" sx={{ overflowWrap: 'anywhere' }}>
            <MuiLink
              component={Link}
              to={receiptPath(view.job.id)}
              sx={{ fontWeight: 600 }}
              underline="hover"
            >
              {phrase(titlePhrase(view.job))}
            </MuiLink>{' '}
            <Typography component="span" variant="body2" color="textSecondary">
              {whenShort(view.job.createdAt)}
            </Typography>
          </Typography>
          <JobProgress view={view} />
          <JobActions view={view} hideReceipt />
        </Box>
      ))}
    </Paper>
  );
}
