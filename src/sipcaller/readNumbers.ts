import type { CallOptions, SipCaller } from './client';
import { createLookupProof, type LookupProof } from './lookupProof';
import { cheapestDepth, groupOf, type NumberGroup, searchText, splitGroup } from './numberGroups';
import type { CampaignNumber, NumberId } from './types';
import { rowsAtOnce, walkNumbers } from './walkNumbers';

/**
 * How it was checked what is in a campaign: by the API's lookup, which was seen to find what is there, or by reading
 * all of its numbers.
 */
export type CheckedBy = 'lookup' | 'read-through';

/** What a campaign holds of certain numbers. */
export interface NumbersRead {
  /** Every record with one of the numbers, each once. */
  rows: CampaignNumber[];
  /** Numbers of which the campaign may hold more records: it moved whenever they were read, or has some without an id. */
  uncertain: ReadonlySet<string>;
  /** Records with one of the numbers that have no usable id: that they are there is all that can be told. */
  odd: CampaignNumber[];
  checkedBy: CheckedBy;
}

type Client = Pick<SipCaller, 'listNumbers' | 'lists'>;

interface ReadOptions extends CallOptions {
  /** Takes every record whose digits are those of a number, with a plus or without. */
  sameDigits?: boolean;
}

/** How often numbers are looked up whose records move while they are read. */
const TRIES = 3;

/**
 * Reads all records that have one of these numbers. The API has no such read, but finds numbers by a part of them, so
 * numbers that begin alike are looked for together: by as many digits as make the matches few. One answer with all
 * matches is certain; several are where they fit together. What such a lookup does not find counts as absent only where
 * it was seen to find a number in the same way (lookupProof.ts); else the campaign is read through.
 * @param numbers as the API spelled them; of equal texts, once or more
 * @throws {SipCallerError} when a read fails
 */
export async function readNumbers(
  client: Client,
  campaignId: string,
  numbers: Iterable<string>,
  { signal, sameDigits = false }: ReadOptions = {},
): Promise<NumbersRead> {
  const wanted = createWanted(numbers, sameDigits);
  const proof = createLookupProof(client, campaignId, { signal });
  const texts = wanted.texts();
  const groups = texts.length > 0 ? [groupOf(texts)] : [];
  let checkedBy: CheckedBy = texts.length > 0 ? 'read-through' : 'lookup';
  // Every group is read whole, split into smaller ones, or given up.
  for (let group = groups.pop(); group; group = groups.pop()) {
    const read = await readGroup(client, campaignId, group, signal);
    if (!read.whole && group.texts.length > 1) {
      groups.push(...splitGroup(group, read.depth).reverse());
      continue;
    }
    // Other groups' numbers may match too, and are left to their own, later look.
    wanted.take(read, new Set(group.texts));
    if (!read.whole) wanted.doubt(group.texts);
    if (!group.prefix) continue;
    if (read.whole && !(await isProven(proof, group, wanted, read.rows))) {
      return readThrough(client, campaignId, createWanted(wanted.numbers, sameDigits), signal);
    }
    checkedBy = 'lookup';
  }
  return { ...wanted.result(), checkedBy };
}

/** Whether a lookup of these numbers that finds nothing proves that they are not there: see readNumbers. */
export async function provesByLookup(
  client: Client,
  campaignId: string,
  numbers: Iterable<string>,
  options: CallOptions = {},
): Promise<boolean> {
  const wanted = createWanted(numbers, false);
  const texts = wanted.texts();
  if (texts.length === 0) return true;
  const { prefix } = groupOf(texts);
  const text = prefix || (texts[0] ?? '').slice(0, SHORTEST_LOOKUP);
  const proof = createLookupProof(client, campaignId, options);
  return proof.proves(
    text,
    [...wanted.numbers].filter((number) => number.includes(text)),
    [],
  );
}

const SHORTEST_LOOKUP = 4;

function isProven(
  proof: LookupProof,
  group: NumberGroup,
  wanted: Wanted,
  rows: CampaignNumber[],
): Promise<boolean> {
  return proof.proves(group.prefix, wanted.silent(group.texts), rows);
}

/** Reads all of the campaign's numbers, more than once where they move: what is not among them is not there. */
async function readThrough(
  client: Client,
  campaignId: string,
  wanted: Wanted,
  signal: AbortSignal | undefined,
): Promise<NumbersRead> {
  let isSteady = false;
  for (let tries = 0; tries < TRIES && !isSteady; tries += 1) {
    isSteady = await readAll(client, campaignId, wanted, signal);
  }
  if (!isSteady) wanted.doubt(wanted.texts());
  return { ...wanted.result(), checkedBy: 'read-through' };
}

/** @returns whether no record that was there all the time was passed over */
async function readAll(
  client: Client,
  campaignId: string,
  wanted: Wanted,
  signal: AbortSignal | undefined,
): Promise<boolean> {
  const ids = new Set<NumberId>();
  let odd = 0;
  for await (const step of walkNumbers(client, campaignId, '', { signal })) {
    const known = ids.size;
    for (const { id } of step.rows) ids.add(id);
    odd += step.odd.length;
    wanted.take(step, null);
    // A row that comes twice takes the place of one that does not come: the order is not a steady one.
    if (!step.joined || ids.size < known + step.rows.length) return false;
    if (step.last) return step.total === null || step.total === ids.size + odd;
  }
  return false;
}

/** The numbers that are looked for, and what was found of them. */
interface Wanted {
  numbers: ReadonlySet<string>;
  /** What to search for, in ascending order, each once. */
  texts(): string[];
  /** @param own of those with these texts only; null: of all */
  take(read: { rows: CampaignNumber[]; odd: CampaignNumber[] }, own: ReadonlySet<string> | null): void;
  /** Of the numbers with these texts, more may be there. */
  doubt(texts: Iterable<string>): void;
  /** The numbers with these texts that were not found, each as it is spelled. */
  silent(texts: readonly string[]): string[];
  result(): Pick<NumbersRead, 'rows' | 'uncertain' | 'odd'>;
}

function createWanted(given: Iterable<string>, sameDigits: boolean): Wanted {
  const keyOf = (number: string) => (sameDigits ? number.replace(/\D/g, '') : number);
  const numbers = new Set(given);
  const keys = new Set([...numbers].map(keyOf));
  const byText = new Map<string, string[]>();
  for (const number of sameDigits ? [...keys].flatMap((digits) => [digits, `+${digits}`]) : numbers) {
    const text = searchText(number);
    byText.set(text, [...(byText.get(text) ?? []), number]);
  }
  const found = new Map<NumberId, CampaignNumber>();
  const spellings = new Set<string>();
  const odd = new Map<NumberId, CampaignNumber>();
  const doubtful = new Set<string>();
  const isOwn = (number: string, own: ReadonlySet<string> | null) =>
    keys.has(keyOf(number)) && (own === null || sameDigits || own.has(searchText(number)));
  const doubt = (texts: Iterable<string>) => {
    for (const text of texts) doubtful.add(text);
  };

  return {
    numbers,
    texts: () => [...byText.keys()].sort(),
    doubt,
    take(read, own) {
      for (const row of read.rows) {
        if (!isOwn(row.number, own)) continue;
        found.set(row.id, row);
        spellings.add(row.number);
      }
      for (const row of read.odd) {
        // Without an id and a number, it may be any of those that are looked for.
        if (row.unreadable?.includes('number')) doubt(own ?? byText.keys());
        if (!isOwn(row.number, own)) continue;
        odd.set(row.id, row);
        doubtful.add(searchText(row.number));
      }
    },
    silent: (texts) =>
      texts.flatMap((text) => (byText.get(text) ?? []).filter((number) => !spellings.has(number))),
    result() {
      const uncertain = new Set([...numbers].filter((number) => doubtful.has(searchText(number))));
      return { rows: [...found.values()], odd: [...odd.values()], uncertain };
    },
  };
}

interface GroupRead {
  rows: CampaignNumber[];
  odd: CampaignNumber[];
  /** Whether these are all matches for certain. */
  whole: boolean;
  /** By how many digits to split the group where they are not. */
  depth: number;
}

async function readGroup(
  client: Client,
  campaignId: string,
  group: NumberGroup,
  signal: AbortSignal | undefined,
): Promise<GroupRead> {
  const tries = group.texts.length > 1 ? 1 : TRIES;
  let read = await walkGroup(client, campaignId, group, signal);
  for (let again = 1; again < tries && !read.whole; again += 1) {
    read = await walkGroup(client, campaignId, group, signal);
  }
  return read;
}

async function walkGroup(
  client: Client,
  campaignId: string,
  group: NumberGroup,
  signal: AbortSignal | undefined,
): Promise<GroupRead> {
  const rows = new Map<NumberId, CampaignNumber>();
  const odd: CampaignNumber[] = [];
  const seen = (whole: boolean, depth = 1) => ({ rows: [...rows.values()], odd, whole, depth });
  let worth: Worth | undefined;
  let steps = 0;
  for await (const step of walkNumbers(client, campaignId, group.prefix, { signal })) {
    const known = rows.size;
    for (const row of step.rows) rows.set(row.id, row);
    odd.push(...step.odd);
    // A row that comes twice takes the place of one that does not come: the order is not a steady one.
    const isSteady = step.joined && rows.size === known + step.rows.length;
    if (step.last || !isSteady) return seen(step.last && isSteady, worth?.depth);
    worth ??= worthReading(group, step.total, rowsAtOnce(client));
    steps += 1;
    if (steps >= worth.steps) break;
  }
  return seen(false, worth?.depth);
}

/** How many steps to read before splitting the group, and by how many digits then. */
interface Worth {
  steps: number;
  depth: number;
}

function worthReading(group: NumberGroup, total: number | null, atOnce: number): Worth {
  if (group.texts.length === 1) return { steps: Number.POSITIVE_INFINITY, depth: 1 };
  // Nobody knows how many more there are: twice as many as the group's own numbers would fill.
  if (total === null) return { steps: 2 * Math.ceil(group.texts.length / atOnce), depth: 1 };
  const depth = cheapestDepth(group, total, atOnce);
  return depth > 0 ? { steps: 1, depth } : { steps: Number.POSITIVE_INFINITY, depth: 1 };
}
