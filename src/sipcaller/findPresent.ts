import type { CallOptions, SipCaller } from './client';
import type { NumberId } from './types';
import { walkNumbers } from './walkNumbers';

/**
 * Which of these records a campaign is seen to hold, in the order asked for. The API has no read by id, so
 * the whole campaign is read. One that is not seen may be there still where others move the list meanwhile.
 * @throws {SipCallerError} when a read fails
 */
export async function findPresent(
  client: Pick<SipCaller, 'listNumbers' | 'lists'>,
  campaignId: string,
  wanted: readonly NumberId[],
  { signal }: CallOptions = {},
): Promise<NumberId[]> {
  const held = new Set<NumberId>();
  for await (const { rows } of walkNumbers(client, campaignId, '', { signal })) {
    const known = held.size;
    for (const { id } of rows) held.add(id);
    // Nothing new is the end, or a list that ignores ranges.
    if (held.size === known) break;
  }
  return wanted.filter((id) => held.has(id));
}
