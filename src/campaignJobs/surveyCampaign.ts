import { type Mark32, MOST_NUMBERS, NumberSet, toMark } from '../phonelist/rows/numberSet';
import type { CallOptions, SipCaller } from '../sipcaller/client';
import { isNameless } from '../sipcaller/readRecords';
import type { CampaignNumber, NumberId } from '../sipcaller/types';
import { rowsAtOnce, walkNumbers } from '../sipcaller/walkNumbers';
import { numberKey } from './numberKey';

export type ReadingClient = Pick<SipCaller, 'listNumbers' | 'lists'>;

/** @param odd records without a usable ID: they are there, and cannot be known again */
type Take = (rows: readonly CampaignNumber[], odd: readonly CampaignNumber[]) => void | Promise<void>;

/** How often a list that moves while it is read is read. */
const TRIES = 3;

/**
 * Takes all numbers of a campaign, some at a time.
 * @param begin called before each reading: what was taken before counts no more
 * @returns whether no record that was there all the time was passed over
 * @throws {SipCallerError} when a read fails
 */
export async function readCampaignNumbers(
  client: ReadingClient,
  campaignId: string,
  begin: () => Take | Promise<Take>,
  options: CallOptions,
): Promise<boolean> {
  for (let tries = 1; ; tries += 1) {
    const take = await begin();
    const isLast = tries >= TRIES;
    if (await readOnce(walkNumbers(client, campaignId, '', options), take, isLast)) return true;
    if (isLast) return false;
  }
}

async function readOnce(
  steps: ReturnType<typeof walkNumbers>,
  take: Take,
  toTheEnd: boolean,
): Promise<boolean> {
  let isJoined = true;
  let read = 0;
  for await (const { rows, odd, joined, last } of steps) {
    isJoined &&= joined;
    await take(rows, odd);
    read += rows.length + odd.length;
    if (last || (!isJoined && !toTheEnd) || read > MOST_NUMBERS) return isJoined && last;
  }
  return isJoined;
}

/** Whether reading a whole campaign costs less than looking up so many numbers of no common beginning. */
export function isWorthWalking(client: ReadingClient, numbers: number, total: number | null): boolean {
  return total === null ? numbers > rowsAtOnce(client) : Math.ceil(total / rowsAtOnce(client)) <= numbers;
}

/** What a survey sums up over the records with a number. */
export type HashOf = (row: CampaignNumber) => Mark32;

/** How many records with each number a campaign held when it was read, in 25 bytes a number. */
export interface CampaignSurvey {
  countOf(number: string): number;
  /** A sum over the hashes of these records; where nothing else was asked for, of their IDs: to compare with `sumOf`. */
  sumOf(number: string): Mark32;
  /** Whether there is a record with the number that has no usable ID. Such ones are not counted. */
  hasOdd(number: string): boolean;
  /** Records whose number cannot be read: each may have any. */
  nameless: number;
  /** Whether a record that is not counted was not there, but for odd ones. */
  isCertain: boolean;
}

/**
 * Reads a campaign's numbers once.
 * @param hash of a record; left out, that of its ID
 * @param total about how many it holds; null when not known
 * @throws {SipCallerError} {ReadStop}
 */
export async function surveyCampaign(
  client: ReadingClient,
  campaignId: string,
  total: number | null,
  options: CallOptions,
  hash: HashOf = ({ id }) => hashOf(id),
): Promise<CampaignSurvey> {
  let found = new NumberSet();
  let odd = new Set<number>();
  let nameless = 0;
  const begin = () => {
    found = new NumberSet(total ?? 0);
    odd = new Set();
    nameless = 0;
    return (rows: readonly CampaignNumber[], others: readonly CampaignNumber[]) => {
      nameless += rows.filter(isNameless).length + others.filter(isNameless).length;
      for (const { number } of others) odd.add(numberKey(number));
      for (const row of rows) {
        const key = numberKey(row.number);
        if (key === 0) continue;
        const slot = found.find(key);
        found.put(slot, key, toMark(found.markAt(slot) + hash(row)), found.rowAt(slot) + 1);
      }
    };
  };
  const isCertain = await readCampaignNumbers(client, campaignId, begin, options);
  const slotOf = (number: string) => found.find(numberKey(number));
  return {
    countOf: (number) => found.rowAt(slotOf(number)),
    sumOf: (number) => found.markAt(slotOf(number)),
    hasOdd: (number) => odd.has(numberKey(number)),
    nameless,
    isCertain,
  };
}

/** A sum over IDs that other IDs, or one fewer, have only by a rare chance. */
export function sumOf(ids: readonly NumberId[]): Mark32 {
  return ids.reduce<Mark32>((sum, id) => toMark(sum + hashOf(id)), toMark(0));
}

/** By what a record is known again among those with its number: never 0. */
export function recordOf(id: NumberId): Mark32 {
  return hashOf(id) || NO_HASH;
}

/** The same of the one record that was counted beyond those with `ids`. */
export function recordBeyond(sum: Mark32, ids: readonly NumberId[]): Mark32 {
  return toMark(sum - sumOf(ids)) || NO_HASH;
}

const NO_HASH = toMark(1);

/** FNV-1a and MurmurHash3's finalizer over the id as text. */
function hashOf(id: NumberId): Mark32 {
  const text = String(id);
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return toMark(hash ^ (hash >>> 13));
}
