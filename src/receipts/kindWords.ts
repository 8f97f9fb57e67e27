import { isImport } from '../imports/importJob';
import { type ReceiptJob, undoneBy } from './receipt';
import type { ReceiptText } from './useReceiptText';

/** What a receipt is of, in a few words: its kind, and of an import the file. */
export function kindWords(job: ReceiptJob, say: ReceiptText['say']): string {
  if (isImport(job)) return say('kinds.import', { file: job.data.file.name });
  return say(undoneBy(job) === null ? `kinds.${job.kind}` : 'kinds.undo');
}
