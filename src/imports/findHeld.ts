import { NO_MARK, NumberSet } from '../phonelist/rows/numberSet';
import type { StoredRows } from '../phonelist/storedRows';
import type { CallOptions } from '../sipcaller/client';
import { readNumbers } from '../sipcaller/readNumbers';
import type { CampaignNumber, NumberId } from '../sipcaller/types';
import { listItems } from './listItems';
import { numberKey, spellings } from './numberKey';
import { isWorthWalking, type ReadingClient, readCampaignNumbers } from './surveyCampaign';

/** Which numbers of a list a campaign holds. */
export interface HeldNumbers {
  /** The IDs of the records, by numberKey. */
  ids: ReadonlyMap<number, readonly NumberId[]>;
  /** False when the campaign moved whenever it was read: it may hold more. */
  isCertain: boolean;
}

/**
 * Looks which numbers of a list are in a campaign: number by number where these are few, else by reading the campaign.
 * @param total numbers in the campaign; null when not known
 * @throws {SipCallerError} when a read fails
 */
export async function findHeld(
  client: ReadingClient,
  campaignId: string,
  list: StoredRows,
  total: number | null,
  options: CallOptions,
): Promise<HeldNumbers> {
  return isWorthWalking(client, list.rows, total)
    ? walk(client, campaignId, list, options)
    : lookUp(client, campaignId, list, options);
}

async function walk(
  client: ReadingClient,
  campaignId: string,
  list: StoredRows,
  options: CallOptions,
): Promise<HeldNumbers> {
  const wanted = new NumberSet(list.rows);
  for await (const items of listItems(list, options)) {
    for (const { number } of items) {
      const key = numberKey(number);
      wanted.put(wanted.find(key), key, NO_MARK, 0);
    }
  }
  let ids = new Map<number, NumberId[]>();
  const begin = () => {
    ids = new Map();
    return (rows: readonly CampaignNumber[]) => {
      for (const { id, number } of rows) {
        const key = numberKey(number);
        if (key !== 0 && wanted.holds(wanted.find(key))) note(ids, key, id);
      }
    };
  };
  const isCertain = await readCampaignNumbers(client, campaignId, begin, options);
  return { ids, isCertain };
}

async function lookUp(
  client: ReadingClient,
  campaignId: string,
  list: StoredRows,
  options: CallOptions,
): Promise<HeldNumbers> {
  const ids = new Map<number, NumberId[]>();
  let isCertain = true;
  for await (const items of listItems(list, options)) {
    const numbers = items.flatMap(({ number }) => spellings(number));
    const { rows, uncertain } = await readNumbers(client, campaignId, numbers, options);
    for (const { id, number } of rows) note(ids, numberKey(number), id);
    isCertain &&= uncertain.size === 0;
  }
  return { ids, isCertain };
}

function note(ids: Map<number, NumberId[]>, key: number, id: NumberId): void {
  const known = ids.get(key);
  if (known) known.push(id);
  else ids.set(key, [id]);
}
