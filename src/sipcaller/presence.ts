import type { CallOptions, SipCaller } from './client';
import { type RangeRead, readRange } from './readRange';
import type { CampaignNumber, NumberId } from './types';

/** A record to look for; without its number it can only be found by reading the whole campaign. */
export type Wanted = Pick<CampaignNumber, 'id'> & Partial<Pick<CampaignNumber, 'number'>>;

/** Which of the wanted records the campaign was seen to hold. */
export interface Presence {
  present: Set<NumberId>;
  /** False when the campaign moved while it was read, so that a record not seen may still be there. */
  certain: boolean;
}

type Client = Pick<SipCaller, 'listNumbers' | 'lists'>;

/** Rows asked for at once; a smaller page limit of the server is found and kept by readRange. */
const READ_AT_ONCE = 1_000;
/** Up to so many distinct numbers are looked up one by one rather than by reading the campaign. */
const MOST_LOOKUPS = 100;

/**
 * Looks which records are in a campaign. The API has no read by id: few numbers are looked up by
 * their own text, many by reading the campaign from one end to the other.
 * @throws {SipCallerError} when a read fails
 */
export async function findPresent(
  client: Client,
  campaignId: string,
  wanted: Wanted[],
  options?: CallOptions,
): Promise<Presence> {
  const numbers = new Set(wanted.map(({ number }) => number));
  const ids = new Set(wanted.map(({ id }) => id));
  const lookUp = numbers.size <= MOST_LOOKUPS ? [...numbers] : [undefined];
  // One record without its number makes the look-ups useless: the whole campaign is read anyway.
  const searches = lookUp.includes(undefined) ? [undefined] : lookUp;

  const presence: Presence = { present: new Set(), certain: true };
  for (const number of searches) {
    const filter = number === undefined ? undefined : { number };
    const seen = await readAll(client, campaignId, filter, options);
    for (const id of seen.ids) if (ids.has(id)) presence.present.add(id);
    presence.certain &&= seen.steady;
  }
  return presence;
}

/** Reads every id of a list, and whether its total stayed the same meanwhile. */
async function readAll(
  client: Client,
  campaignId: string,
  filter: { number: string } | undefined,
  options?: CallOptions,
): Promise<{ ids: Set<NumberId>; steady: boolean }> {
  const ids = new Set<NumberId>();
  const totals = new Set<number | null>();
  let read = 0;
  let page: RangeRead<CampaignNumber>;
  do {
    page = await readRange(
      (query) => client.listNumbers(campaignId, query, options),
      { filter, sort: ['number', 'ASC'] as ['number', 'ASC'] },
      [read, read + READ_AT_ONCE - 1],
      client.lists.numbers,
    );
    for (const { id } of page.rows) ids.add(id);
    totals.add(page.total);
    read += page.rows.length;
  } while (page.hasMore && page.rows.length > 0);
  // Without totals a longer list cannot be known to have stayed still while its pages were read.
  const stayedStill = totals.size === 1 && !totals.has(null) && read === [...totals][0];
  return { ids, steady: stayedStill || read <= READ_AT_ONCE };
}
