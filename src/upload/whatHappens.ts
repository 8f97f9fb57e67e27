import { findHeld } from '../imports/findHeld';
import type { ReadSettings } from '../phonelist/readSettings';
import type { StoredRows } from '../phonelist/storedRows';
import type { CallOptions, SipCaller } from '../sipcaller/client';
import { countNumbers } from '../sipcaller/countNumbers';
import type { Campaign } from '../sipcaller/types';
import { checkedAgainst, type Reviewed } from './fileState';

/** How many numbers of a list its campaign holds, as far as that is known. */
export type HeldFact =
  | { kind: 'known'; held: number; of: number }
  /** The campaign changed while it was read. */
  | { kind: 'moved' }
  /** Of some of the campaign's records the number cannot be read. */
  | { kind: 'unreadable' }
  | { kind: 'notChecked' };

/** A sentence of `upload.again.`, with its count. */
export interface HappensPhrase {
  key: string;
  count: number;
  /** Numbers of the list, and those of them that the campaign does not hold. */
  of: number;
  rest: number;
}

/** What sending a list would do under the present settings. */
export function whatHappens(already: ReadSettings['already'], fact: HeldFact): HappensPhrase {
  if (fact.kind !== 'known') {
    return { key: `${fact.kind}.${already}`, count: 0, of: 0, rest: 0 };
  }
  const { held, of } = fact;
  const extent = held === 0 ? 'none' : held >= of ? 'all' : 'some';
  return { key: `${already}.${extent}`, count: held > 0 ? held : of, of, rest: of - held };
}

/** What the last reading of a list found in its campaign. */
export function heldIn(reviewed: Reviewed, campaign: Campaign | null): HeldFact {
  const checked = checkedAgainst(reviewed, campaign);
  if (!checked) return { kind: 'notChecked' };
  if (!checked.isWhole) return { kind: 'moved' };
  if (checked.unreadable) return { kind: 'unreadable' };
  const { settings, result } = reviewed.list;
  const { ready, already } = result.totals;
  return settings.already === 'skip'
    ? { kind: 'known', held: already, of: already + ready }
    : { kind: 'known', held: result.readyKnown.already ?? 0, of: ready };
}

/** Reading this much is done without being asked for: about so many requests. */
const MOST_REQUESTS = 100;
const ROWS_A_REQUEST = 1_000;

/**
 * Looks how many of a list's rows a campaign holds at this moment.
 * @param isAskedFor whether the user waits for it, however long it takes
 * @throws {SipCallerError} when a read fails; AbortError
 */
export async function lookHeld(
  client: SipCaller,
  campaignId: string,
  list: StoredRows,
  isAskedFor: boolean,
  options: CallOptions,
): Promise<HeldFact> {
  const total = await countNumbers(client, campaignId, options);
  const requests = Math.min(list.rows, (total ?? Number.POSITIVE_INFINITY) / ROWS_A_REQUEST);
  if (!isAskedFor && requests > MOST_REQUESTS) return { kind: 'notChecked' };
  const read = await findHeld(client, campaignId, list, total, options);
  if (!read.isCertain) return { kind: 'moved' };
  if (read.nameless > 0) return { kind: 'unreadable' };
  return { kind: 'known', held: read.ids.size + read.withoutId.size, of: list.rows };
}
