import type { CallOptions, ListAnswer, SipCaller } from './client';
import { isUsableId } from './ids';
import type { CampaignNumber, NumberId } from './types';

/** Rows asked for at once; a smaller limit of the server is found out and kept in the client's memory. */
export const READ_AT_ONCE = 1_000;

export interface Step {
  /** Records that the step before did not end with. */
  rows: CampaignNumber[];
  /** Those among them that have no usable id: they are there, and no more can be told of them. Not among `rows`. */
  odd: CampaignNumber[];
  /** All matches in the campaign as this answer tells; null when it tells none. */
  total: number | null;
  /** Whether it begins with the row that the step before ended with; if not, rows may have been passed over. */
  joined: boolean;
  last: boolean;
}

type Client = Pick<SipCaller, 'listNumbers' | 'lists'>;

/** The most rows that a session's server gives at once. */
export function rowsAtOnce({ lists: { numbers } }: Pick<SipCaller, 'lists'>): number {
  return numbers.pageLimit === null
    ? READ_AT_ONCE
    : Math.min(READ_AT_ONCE, Math.max(numbers.pageLimit, numbers.mostServed));
}

/**
 * Walks over a campaign's numbers that contain `search` (all for an empty one), in the order of their
 * numbers. Each step begins again with the last row of the step before. Found there, it proves in a list
 * of any steady order that no record which was there all the time was passed over, whatever else came
 * and went: so much for a total that tells nothing of what moved, and for an API that tells no total.
 * Ends by itself in a list that ends; who reads one that may not must stop.
 * @throws {SipCallerError} when a read fails
 */
export async function* walkNumbers(
  client: Client,
  campaignId: string,
  search: string,
  { signal }: CallOptions = {},
): AsyncGenerator<Step, void> {
  const memory = client.lists.numbers;
  let anchor: { id: NumberId; at: number } | undefined;
  let next = 0;
  let cutAt = 0;

  const read = async (first: number) => {
    const asked = rowsAtOnce(client);
    const answer = await client.listNumbers(campaignId, query(search, first, asked), { signal });
    const served = answer.rows.length;
    memory.hasTotal = answer.total !== null;
    memory.mostServed = Math.max(memory.mostServed, served);
    const isCut = served < asked && answer.total !== null && first + served < answer.total;
    if (isCut && served > 0) memory.pageLimit = served;
    return { ...answer, first, isShort: served < asked };
  };

  for (let last = false; !last; ) {
    // Behind the last record that can be known again there may be some that cannot; where these fill a step, there is
    // nothing left to begin again with.
    const isNear = anchor && next - anchor.at <= Math.min(rowsAtOnce(client), memory.mostServed);
    const overlap = anchor && (isNear || next - anchor.at === 1) ? next - anchor.at : 0;
    const oneByOne = next > 0 && memory.mostServed === 1;
    const page = await (oneByOne ? readBehind(read, next, overlap) : readOn(read, next, overlap));
    const joined = next === 0 || (page.first < next && page.rows[0]?.id === anchor?.id);
    const fresh =
      next > 0 && joined
        ? page.rows.slice(1).filter((row, at) => at >= overlap - 1 || isKnown(row))
        : page.rows;
    const end = page.first + page.rows.length;
    const tellsMore = page.total !== null && end < page.total;
    // Rows after a short answer prove that the server cut it.
    if (joined && fresh.length > 0 && cutAt > 0) memory.pageLimit = cutAt;
    cutAt = page.isShort && page.total === null ? page.rows.length : 0;
    // Without a total only an empty step is the end: a short one may be a limit that has become smaller.
    last = fresh.length === 0 || (page.total !== null && !tellsMore);
    const rows = fresh.filter(isKnown);
    const odd = rows.length === fresh.length ? [] : fresh.filter((row) => !isKnown(row));
    yield { rows, odd, total: page.total, joined: joined && !(last && tellsMore), last };
    const at = page.rows.findLastIndex(isKnown);
    const known = page.rows[at];
    if (known) anchor = { id: known.id, at: page.first + at };
    next = end;
  }
}

/**
 * The step that begins with the last record that can be known again. Where it shows nothing else than what follows that
 * one, what is behind comes without it.
 */
async function readOn(read: (first: number) => Promise<Page>, next: number, overlap: number): Promise<Page> {
  const page = await read(next - overlap);
  const isAtEnd = page.total !== null && page.first + page.rows.length >= page.total;
  if (overlap <= 1 || page.rows.length > overlap || isAtEnd) return page;
  const behind = await read(next);
  return behind.rows.length > 0 ? behind : page;
}

const isKnown = ({ id }: CampaignNumber) => isUsableId(id);

type Page = ListAnswer<CampaignNumber> & { first: number; isShort: boolean };

/**
 * The next step where the server never gave two rows: it may give one at a time, so that beginning with
 * the last row would show nothing else. Nothing behind it, and then the row in its place again: it is
 * the last one indeed.
 */
async function readBehind(read: (first: number) => Promise<Page>, next: number, overlap: number) {
  const behind = await read(next);
  return behind.rows.length > 0 || overlap === 0 ? behind : read(next - overlap);
}

function query(search: string, first: number, rows: number) {
  return {
    ...(search && { filter: { number: search } }),
    sort: ['number', 'ASC'] as ['number', 'ASC'],
    range: [first, first + rows - 1] as [number, number],
  };
}
