import { Alert, Link } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { JournalError } from '../jobs/journalError';
import { ErrorNotice } from '../layout/ErrorNotice';
import { receiptPath } from '../layout/jobs/jobActions';
import type { StartProblem } from './startSending';
import { useUploadText } from './useUploadText';

/** Why nothing was sent; the list is still there. */
export function StartNotice({ problem }: { problem: StartProblem }) {
  const { say } = useUploadText();
  const translate = useTranslate();
  if (problem.kind === 'failed') {
    const { error } = problem;
    const text = error instanceof JournalError ? translate(`jobs.journal.${error.problem}`) : undefined;
    return <ErrorNotice error={error} title={say('send.notSent')} text={text} />;
  }
  if (problem.kind === 'busy') {
    return (
      <Alert severity="error" role="alert" sx={{ mb: 1 }}>
        {say('send.busy')}{' '}
        <Link component={RouterLink} to={receiptPath(problem.jobId)} color="inherit">
          {say('send.otherJobLink')}
        </Link>
      </Alert>
    );
  }
  return (
    <Alert severity="error" role="alert" sx={{ mb: 1 }}>
      {say(`send.${problem.kind === 'gone' ? 'gone' : 'nowClosed'}`)}{' '}
      {problem.kind === 'closed' && translate(`campaigns.accepts.${problem.reason}`)}
    </Alert>
  );
}
