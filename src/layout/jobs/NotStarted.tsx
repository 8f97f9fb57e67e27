import { Alert, AlertTitle } from '@mui/material';
import { useTranslate } from 'react-admin';
import { BusyJob } from '../../jobs/busyJob';
import { JournalError } from '../../jobs/journalError';
import { ErrorNotice } from '../ErrorNotice';
import { OtherJob } from './OtherJob';

/** A job was not made, and nothing has begun: why, below the words for what was to be done. */
export function NotStarted({ error, title }: { error: unknown; title: string }) {
  const translate = useTranslate();
  if (error instanceof BusyJob) {
    return (
      <Alert severity="error" role="alert">
        <AlertTitle>{title}</AlertTitle>
        <OtherJob job={error.job} says="wasFirst" />
      </Alert>
    );
  }
  const text = error instanceof JournalError ? translate(`jobs.journal.${error.problem}`) : undefined;
  return <ErrorNotice error={error} title={title} text={text} />;
}
