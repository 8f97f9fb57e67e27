import type { CallOptions, SipCaller } from './client';
import type { NumberId } from './types';
import { walkNumbers } from './walkNumbers';

/**
 * Which of these records a campaign holds, in the order asked for; null when others moved the list while it was read
 * or some have no usable id, so that one that was not seen may be there still. The API has no read by id, so the whole campaign is read.
 * @throws {SipCallerError} when a read fails
 */
export async function findPresent(
  client: Pick<SipCaller, 'listNumbers' | 'lists'>,
  campaignId: string,
  wanted: readonly NumberId[],
  { signal }: CallOptions = {},
): Promise<NumberId[] | null> {
  const held = new Set<NumberId>();
  for await (const { rows, odd, joined, last } of walkNumbers(client, campaignId, '', { signal })) {
    const known = held.size;
    for (const { id } of rows) held.add(id);
    // A row that comes twice takes the place of one that does not come, and one without an id may be any.
    if (!joined || odd.length > 0 || held.size < known + rows.length) return null;
    if (last) break;
  }
  return wanted.filter((id) => held.has(id));
}
