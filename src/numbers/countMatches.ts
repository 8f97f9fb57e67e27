import type { CallOptions, SipCaller } from '../sipcaller/client';
import { walkNumbers } from '../sipcaller/walkNumbers';

interface CountOptions extends CallOptions {
  /** Numbers counted so far. */
  report?: (counted: number) => void;
}

/** A list that moves this often while it is counted is not counted to its end. */
const MOST_GAPS = 10;

/**
 * Counts the numbers of a campaign that match a search (all for an empty one) by reading them, for an API that
 * tells no totals. In a list that moves meanwhile it is about right: what a removal takes is frozen later, and
 * confirmed again if it is not what was counted.
 * @throws {SipCallerError} when a read fails; the signal's reason when stopped
 */
export async function countMatches(
  client: Pick<SipCaller, 'listNumbers' | 'lists'>,
  campaignId: string,
  search: string,
  { signal, report }: CountOptions = {},
): Promise<number> {
  let counted = 0;
  let gaps = 0;
  for await (const { rows, odd, total, joined } of walkNumbers(client, campaignId, search, { signal })) {
    if (total !== null) return total;
    counted += rows.length + odd.length;
    report?.(counted);
    if (!joined) gaps += 1;
    if (gaps >= MOST_GAPS) break;
  }
  return counted;
}
