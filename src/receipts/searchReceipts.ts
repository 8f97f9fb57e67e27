import { fold } from '../palette/items';
import { type ReceiptView, searchOf } from './receipt';

/** The receipts with every word of a text in their campaign, note, person, account, search or file name. */
export function searchReceipts(receipts: readonly ReceiptView[], text: string): ReceiptView[] {
  const words = fold(text).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [...receipts];
  return receipts.filter(({ job }) => {
    const { campaign, note, actor } = job.data;
    const said = fold(
      [job.title, campaign.name, campaign.id, note, actor.userName, actor.account, searchOf(job)].join('\n'),
    );
    return words.every((word) => said.includes(word));
  });
}
