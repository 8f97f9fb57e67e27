import { Alert } from '@mui/material';
import { useTranslate } from 'react-admin';
import { NotStarted } from '../layout/jobs/NotStarted';
import { ReloadNotice } from './ReloadNotice';
import type { StartProblem } from './startSending';
import { useUploadText } from './useUploadText';

/** Why nothing was sent; the list is still there. */
export function StartNotice({ fileId, problem }: { fileId: string; problem: StartProblem }) {
  const { say } = useUploadText();
  const translate = useTranslate();
  if (problem.kind === 'notLoaded') return <ReloadNotice fileId={fileId} />;
  if (problem.kind === 'failed') return <NotStarted error={problem.error} title={say('send.notSent')} />;
  return (
    <Alert severity="error" role="alert" sx={{ mb: 1 }}>
      {say(`send.${problem.kind === 'gone' ? 'gone' : 'nowClosed'}`)}{' '}
      {problem.kind === 'closed' && translate(`campaigns.accepts.${problem.reason}`)}
    </Alert>
  );
}
