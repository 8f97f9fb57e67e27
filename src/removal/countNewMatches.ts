import type { SipCaller } from '../sipcaller/client';
import { walkNumbers } from '../sipcaller/walkNumbers';
import type { Chosen } from './removalJob';

type Client = Pick<SipCaller, 'listNumbers' | 'lists'>;
type Search = Pick<Extract<Chosen, { how: 'search' }>, 'search' | 'except'>;

/** Steps of the list that are read for the count; a job that was cancelled early may have left many. */
const MOST_STEPS = 20;

/**
 * How many records match a search now and are not among the spared ones; null when they are too many to
 * count.
 * @throws {SipCallerError} when a read fails
 */
export async function countNewMatches(
  client: Client,
  campaignId: string,
  { search, except }: Search,
  signal: AbortSignal,
): Promise<number | null> {
  const spared = new Set(except);
  let matches = 0;
  let steps = 0;
  for await (const { rows, total, joined, last } of walkNumbers(client, campaignId, search, { signal })) {
    if (total !== null && spared.size === 0) return total;
    matches += rows.filter(({ id }) => !spared.has(id)).length;
    if (last && joined) return matches;
    steps += 1;
    if (!joined || steps >= MOST_STEPS) break;
  }
  return null;
}
