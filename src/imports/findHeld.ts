import { numberKey, spellings } from '../campaignJobs/numberKey';
import { isWorthWalking, type ReadingClient, readCampaignNumbers } from '../campaignJobs/surveyCampaign';
import { NO_MARK, NumberSet } from '../phonelist/rows/numberSet';
import type { StoredRows } from '../phonelist/storedRows';
import type { CallOptions } from '../sipcaller/client';
import { readNumbers } from '../sipcaller/readNumbers';
import { isNameless } from '../sipcaller/readRecords';
import type { CampaignNumber, NumberId } from '../sipcaller/types';
import { listItems } from './listItems';

/** Which numbers of a list a campaign holds. */
export interface HeldNumbers {
  /** The IDs of the records, by numberKey. */
  ids: ReadonlyMap<number, readonly NumberId[]>;
  /** Numbers (numberKey) of which there are records without a usable ID only. */
  withoutId: ReadonlySet<number>;
  /** Records whose number cannot be read: whether they have numbers of the list, nobody knows. */
  nameless: number;
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
  let found = createFound();
  const begin = () => {
    found = createFound();
    const isWanted = ({ number }: CampaignNumber) => {
      const key = numberKey(number);
      return key !== 0 && wanted.holds(wanted.find(key));
    };
    return (rows: readonly CampaignNumber[], odd: readonly CampaignNumber[]) => {
      found.nameless += rows.filter(isNameless).length + odd.filter(isNameless).length;
      found.take(rows.filter(isWanted), odd.filter(isWanted));
    };
  };
  const isCertain = await readCampaignNumbers(client, campaignId, begin, options);
  return { ...found.result(), nameless: found.nameless, isCertain };
}

async function lookUp(
  client: ReadingClient,
  campaignId: string,
  list: StoredRows,
  options: CallOptions,
): Promise<HeldNumbers> {
  const found = createFound();
  let isCertain = true;
  for await (const items of listItems(list, options)) {
    const numbers = items.flatMap(({ number }) => spellings(number));
    const { rows, odd, uncertain } = await readNumbers(client, campaignId, numbers, options);
    found.take(rows, odd);
    // Of a number in doubt that is there without an ID, it is known that it is there.
    isCertain &&= [...uncertain].every((number) => found.isThere(numberKey(number)));
  }
  return { ...found.result(), nameless: 0, isCertain };
}

function createFound() {
  const ids = new Map<number, NumberId[]>();
  const odd = new Set<number>();
  return {
    nameless: 0,
    take(rows: readonly CampaignNumber[], others: readonly CampaignNumber[]) {
      for (const { id, number } of rows) {
        const known = ids.get(numberKey(number));
        if (known) known.push(id);
        else ids.set(numberKey(number), [id]);
      }
      for (const { number } of others) odd.add(numberKey(number));
    },
    isThere: (key: number) => ids.has(key) || odd.has(key),
    result: () => ({ ids, withoutId: new Set([...odd].filter((key) => !ids.has(key))) }),
  };
}
