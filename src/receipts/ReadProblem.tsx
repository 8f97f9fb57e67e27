import { ErrorNotice } from '../layout/ErrorNotice';
import { MissingItemsError } from './readItems';
import { useReceiptText } from './useReceiptText';

interface ReadProblemProps {
  error: unknown;
  /** What was being done; that the receipt was read, when left out. */
  title?: string;
  onRetry?: () => void;
}

/** A receipt that could not be read from this browser. */
export function ReadProblem({ error, title, onRetry }: ReadProblemProps) {
  const { say } = useReceiptText();
  const text = error instanceof MissingItemsError ? { text: say('readFailedText') } : {};
  return (
    <ErrorNotice error={error} title={title ?? say('readFailed')} {...text} {...(onRetry && { onRetry })} />
  );
}
