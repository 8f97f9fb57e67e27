import type { CallOptions, SipCaller } from '../sipcaller/client';
import { isReadable } from '../sipcaller/readRecords';
import { walkNumbers } from '../sipcaller/walkNumbers';

interface CountOptions extends CallOptions {
  /** Numbers counted so far. */
  report?: (counted: number) => void;
}

/** What a search comes to. */
export interface Matches {
  count: number;
  /** Matches that cannot be read whole, and not among `count`; 0 where an API's total is taken, for nobody knows then. */
  unreadable: number;
}

/** A list that moves this often while it is counted is not counted to its end. */
const MOST_GAPS = 10;

/**
 * Counts the numbers of a campaign that match a search (all for an empty one) and can be read, by reading them, for an API that
 * tells no totals. In a list that moves meanwhile it is about right: what a removal takes is frozen later, and
 * confirmed again if it is not what was counted.
 * @throws {SipCallerError} when a read fails; the signal's reason when stopped
 */
export async function countMatches(
  client: Pick<SipCaller, 'listNumbers' | 'lists'>,
  campaignId: string,
  search: string,
  { signal, report }: CountOptions = {},
): Promise<Matches> {
  let counted = 0;
  let unreadable = 0;
  let gaps = 0;
  for await (const { rows, odd, total, joined } of walkNumbers(client, campaignId, search, { signal })) {
    if (total !== null) return { count: total, unreadable: 0 };
    const readable = rows.filter(isReadable).length;
    counted += readable;
    unreadable += rows.length - readable + odd.length;
    report?.(counted);
    if (!joined) gaps += 1;
    if (gaps >= MOST_GAPS) break;
  }
  return { count: counted, unreadable };
}
