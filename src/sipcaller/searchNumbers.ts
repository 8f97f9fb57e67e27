import type { CallOptions, SipCaller } from './client';
import { isAbort } from './errors';
import { isUsableId, placeholderId } from './ids';
import { createLookupProof, type LookupMatches, learnLookup } from './lookupProof';
import { readRange } from './readRange';
import type { CampaignNumber, NumberId, NumberSort, SortOrder } from './types';

type Client = Pick<SipCaller, 'listNumbers' | 'lists'>;

/** Of each term so many rows are read at most: terms are whole numbers as a rule, and have one or a few. */
export const MOST_OF_A_TERM = 100;
/** For a server that gives few rows at once; more than this many requests a term are not sent. */
const MOST_REQUESTS = 4;
const AT_ONCE = 4;

/** What several searches have found together. */
export interface SeveralFound {
  /** Every record that matches one of the terms, each once, in ascending order of the numbers. */
  rows: CampaignNumber[];
  /** Terms that nothing matches. */
  missing: string[];
  /** Terms that more numbers match than are among the rows. */
  cut: string[];
}

/**
 * Looks up several parts of numbers, each by a search of its own, for the API has no search for more than one.
 * @throws {SipCallerError} when a read fails
 */
export async function searchNumbers(
  client: Client,
  campaignId: string,
  terms: readonly string[],
  { signal }: CallOptions = {},
): Promise<SeveralFound> {
  const found = new Map<string, { rows: CampaignNumber[]; isCut: boolean }>();
  const waiting = [...new Set(terms)];
  const work = async () => {
    for (let term = waiting.shift(); term !== undefined; term = waiting.shift()) {
      found.set(term, await searchOne(client, campaignId, term, signal));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  const rows = new Map<NumberId, CampaignNumber>();
  for (const { rows: own } of found.values()) {
    for (const row of own) {
      // Records without a usable ID have those of their places, which another search gives to others.
      const id = isUsableId(row.id) ? row.id : placeholderId(rows.size);
      rows.set(id, { ...row, id });
    }
  }
  const which = (is: (one: { rows: CampaignNumber[]; isCut: boolean }) => boolean) =>
    terms.filter((term) => is(found.get(term) ?? { rows: [], isCut: false }));
  return {
    rows: [...rows.values()].sort((one, other) => compareTexts(one.number, other.number)),
    missing: which(({ rows: own }) => own.length === 0),
    cut: which(({ isCut }) => isCut),
  };
}

async function searchOne(client: Client, campaignId: string, term: string, signal?: AbortSignal) {
  let requests = 0;
  const read = (text: string) =>
    readRange(
      async (query) => {
        requests += 1;
        // Nothing more ends the reading; what is missing then is told by `isCut`.
        if (requests > MOST_REQUESTS) return { rows: [], total: null };
        return client.listNumbers(campaignId, query, { signal });
      },
      { filter: { number: text }, sort: ['number', 'ASC'] as [NumberSort, SortOrder] },
      [0, MOST_OF_A_TERM - 1],
      client.lists.numbers,
    );
  const { rows, hasMore } = await withOrWithoutPlus(term, read, ({ rows }) => rows.length > 0);
  return { rows, isCut: hasMore || requests > MOST_REQUESTS };
}

/**
 * Searches digits as they are; where nothing has them, also behind a plus sign: an API may match numbers from their
 * beginning only, or whole.
 */
export async function withOrWithoutPlus<T>(
  term: string,
  search: (term: string) => Promise<T>,
  hasFound: (answer: T) => boolean,
): Promise<T> {
  const answer = await search(term);
  if (hasFound(answer) || !/^\d/.test(term)) return answer;
  const behindPlus = await search(`+${term}`);
  return hasFound(behindPlus) ? behindPlus : answer;
}

/** How the API's search matches, where it does not find every part of a number. */
export type Unproven = Exclude<LookupMatches, 'contains'>;

/**
 * Whether a search that found nothing proves that no number of the campaign has these terms in it: the same kind of
 * search was seen to find a number that is there. A failed read proves nothing, and is no failure of the search.
 * @returns null where it is proven; else what the search was seen to match
 * @throws an AbortError
 */
export async function doubtOfSilence(
  client: Client,
  campaignId: string,
  terms: readonly string[],
  options: CallOptions = {},
): Promise<Unproven | null> {
  const proof = createLookupProof(client, campaignId, options);
  try {
    // What is shown for a short term is shown for longer ones.
    for (const term of [...terms].sort((one, other) => one.length - other.length)) {
      if (await proof.proves(term, hardestToFind(term), [])) continue;
      const matches = await learnLookup(client, campaignId, options);
      // It finds long parts only: of the short one that was searched for, nothing is known.
      return matches === 'contains' ? 'unknown' : matches;
    }
    return null;
  } catch (error) {
    if (isAbort(error)) throw error;
    return 'unknown';
  }
}

/** Numbers that have a term where it is the hardest to find: in their middle, with a plus and without. */
function hardestToFind(term: string): string[] {
  const other = [...'0123456789'].find((digit) => !term.includes(digit)) ?? '0';
  if (term.startsWith('+')) return [`${term}${other}`];
  return [`+${other}${term}${other}`, `${other}${term}${other}`];
}

/** Sign by sign, as an API without a language sorts. */
const compareTexts = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);
