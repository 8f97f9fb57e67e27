import { othersChange } from './othersChange';
import type { ReceiptJob } from './receipt';
import { useReceiptText } from './useReceiptText';

/** What the campaign's counts show that the job does not explain, in words; null when they explain each other. */
export function useOthersChange(job: ReceiptJob): string | null {
  const { counted } = useReceiptText();
  const change = othersChange(job);
  return change === 0 ? null : counted(change > 0 ? 'others.more' : 'others.fewer', Math.abs(change));
}
