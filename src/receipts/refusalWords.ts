import { isGood } from '../jobs/failure';

type Translate = (key: string, values?: Record<string, unknown>) => string;

/** With what a number was refused beside the server's words: the status, but for one that says that all went well. */
export function refusalStatus({ status }: { status: number }, translate: Translate): string {
  return isGood(status) ? translate('receipts.refusals.inAnswer') : translate('errors.status', { status });
}

/** Why a number was refused, in the server's words where it gave some. */
export function refusalWords(refusal: { status: number; words: string }, translate: Translate): string {
  return refusal.words || refusalStatus(refusal, translate);
}
