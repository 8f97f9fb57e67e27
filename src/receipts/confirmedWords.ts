import { isRemoval, type ReceiptJob } from './receipt';
import type { ReceiptText } from './useReceiptText';

/** What the user chose and confirmed, in words. */
export function confirmedWords(
  job: ReceiptJob,
  { say, counted }: Pick<ReceiptText, 'say' | 'counted'>,
): string {
  if (!isRemoval(job)) {
    const { picked } = job.data;
    return picked === null ? say('confirmed.restoreAll') : counted('confirmed.restorePicked', picked.length);
  }
  const { chosen } = job.data;
  if (chosen.how === 'numbers') {
    return counted('confirmed.ticked', chosen.count);
  }
  const { search, confirmed, except } = chosen;
  const words = counted(search ? 'confirmed.search' : 'confirmed.all', confirmed, { search });
  return except.length > 0 ? `${words}. ${counted('confirmed.except', except.length)}.` : words;
}
