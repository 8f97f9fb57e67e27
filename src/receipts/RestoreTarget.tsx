import { Alert, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { ErrorNotice } from '../layout/ErrorNotice';
import { StatusMark } from '../layout/StatusMark';
import { statedNumbers } from '../sipcaller/statedNumbers';
import { useReceiptText } from './useReceiptText';
import type { RestoreTargetState } from './useRestoreTarget';

/** Where the numbers would go, and whether it takes them now. */
export function RestoreTarget({ target, onRetry }: { target: RestoreTargetState; onRetry: () => void }) {
  const translate = useTranslate();
  const { say, number } = useReceiptText();
  if (target.step === 'reading') return <Typography role="status">{say('restore.reading')}</Typography>;
  if (target.step === 'failed') {
    return <ErrorNotice error={target.error} title={say('restore.readFailed')} onRetry={onRetry} />;
  }
  if (target.step === 'closed') {
    const isGone = target.reason === 'gone';
    return (
      <Alert severity="error" role="alert">
        {isGone ? say('restore.gone') : translate(`campaigns.accepts.${target.reason}`)}
      </Alert>
    );
  }
  const { status, isArchived } = target.campaign;
  const numbers = statedNumbers(target.campaign);
  return (
    <Alert severity={status === 'Active' ? 'warning' : 'info'} role="status">
      <StatusMark status={status} />{' '}
      {numbers === null ? say('restore.takesNotStated') : say('restore.takes', { count: number(numbers) })}{' '}
      {status === 'Active' && say('restore.active')} {isArchived && say('restore.archived')}
    </Alert>
  );
}
