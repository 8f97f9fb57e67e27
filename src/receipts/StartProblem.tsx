import { useTranslate } from 'react-admin';
import { JournalError } from '../jobs/journalError';
import { ErrorNotice } from '../layout/ErrorNotice';
import { useReceiptText } from './useReceiptText';

/** A job was not made: nothing has begun. */
export function StartProblem({ error }: { error: unknown }) {
  const translate = useTranslate();
  const { say } = useReceiptText();
  const text = error instanceof JournalError ? { text: translate(`jobs.journal.${error.problem}`) } : {};
  return <ErrorNotice error={error} title={say('restore.failed')} {...text} />;
}
