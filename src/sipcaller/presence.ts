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

export interface PresenceOptions extends CallOptions {
  /** Called as the looking goes on, with how many of its reads are done. */
  onProgress?: (done: number, total: number) => void;
}

type Client = Pick<SipCaller, 'listNumbers' | 'lists'>;

/** Rows asked for at once; a smaller page limit of the server is found and kept by readRange. */
const READ_AT_ONCE = 1_000;
/** Up to so many distinct numbers are looked up one by one without counting the campaign first. */
const FEW = 100;

/**
 * Looks which records are in a campaign. The API has no read by id: either each number is looked up by
 * its own text, or the campaign is read from one end to the other, whichever costs fewer calls. A
 * reading during which the campaign moved proves nothing about what it did not see, so that is looked up.
 * @throws {SipCallerError} when a read fails
 */
export async function findPresent(
  client: Client,
  campaignId: string,
  wanted: Wanted[],
  options: PresenceOptions = {},
): Promise<Presence> {
  const texts = new Set(wanted.map(({ number }) => number && searchText(number)));
  const lookUps = [...texts].filter((text) => text !== undefined);
  const canLookUp = !texts.has(undefined);
  if (canLookUp && (await isCheaper(client, campaignId, lookUps.length, options))) {
    return lookUp(client, campaignId, wanted, lookUps, options);
  }
  const read = await readAll(client, campaignId, undefined, options);
  const present = new Set(wanted.map(({ id }) => id).filter((id) => read.ids.has(id)));
  if (read.steady || !canLookUp) return { present, certain: read.steady };
  const missed = wanted.filter(({ id }) => !present.has(id));
  const again = [...new Set(missed.map(({ number = '' }) => searchText(number)))];
  const found = await lookUp(client, campaignId, missed, again, options);
  return { present: new Set([...present, ...found.present]), certain: found.certain };
}

/** Whether so many look-ups cost less than reading the campaign, or are the only certain way (no total). */
async function isCheaper(client: Client, campaignId: string, lookUps: number, options: CallOptions) {
  if (lookUps <= FEW) return true;
  const { total } = await client.listNumbers(campaignId, { range: [0, 0] }, options);
  return total === null || lookUps < total / (client.lists.numbers.pageLimit ?? READ_AT_ONCE);
}

async function lookUp(
  client: Client,
  campaignId: string,
  wanted: Wanted[],
  texts: string[],
  options: PresenceOptions,
): Promise<Presence> {
  const ids = new Set(wanted.map(({ id }) => id));
  const presence: Presence = { present: new Set(), certain: true };
  for (const [at, number] of texts.entries()) {
    const seen = await readAll(client, campaignId, { number }, { signal: options.signal });
    for (const id of seen.ids) if (ids.has(id)) presence.present.add(id);
    presence.certain &&= seen.steady;
    options.onProgress?.(at + 1, texts.length);
  }
  return presence;
}

/** The digits of a number: an API may search digits only. A wider match does no harm, for IDs decide. */
function searchText(number: string): string {
  const runs = number.match(/\d+/g) ?? [];
  return runs.reduce((longest, run) => (run.length > longest.length ? run : longest), '') || number;
}

/** Reads every id of a list, and whether the list stood still meanwhile. */
async function readAll(
  client: Client,
  campaignId: string,
  filter: { number: string } | undefined,
  { signal, onProgress }: PresenceOptions,
): Promise<{ ids: Set<NumberId>; steady: boolean }> {
  const ids = new Set<NumberId>();
  const totals = new Set<number | null>();
  let answersWithRows = 0;
  let page: RangeRead<CampaignNumber>;
  let known = 0;
  do {
    known = ids.size;
    page = await readRange(
      async (query) => {
        const answer = await client.listNumbers(campaignId, query, { signal });
        totals.add(answer.total);
        if (answer.rows.length > 0) answersWithRows += 1;
        return answer;
      },
      { filter, sort: ['number', 'ASC'] as ['number', 'ASC'] },
      [ids.size, ids.size + READ_AT_ONCE - 1],
      client.lists.numbers,
    );
    for (const { id } of page.rows) ids.add(id);
    if (page.total !== null) onProgress?.(ids.size, page.total);
    // A block that brings nothing new is the end, or a list that moved or that ignores ranges.
  } while (page.hasMore && ids.size > known);
  const [total] = totals;
  const stoodStill = totals.size === 1 && total !== null && ids.size === total;
  return { ids, steady: !page.hasMore && (stoodStill || answersWithRows <= 1) };
}
