import type { CallOptions, SipCaller } from './client';
import { cheapestDepth, groupOf, type NumberGroup, searchText, splitGroup } from './numberGroups';
import type { CampaignNumber, NumberId } from './types';
import { rowsAtOnce, walkNumbers } from './walkNumbers';

/** What a campaign holds of certain numbers. */
export interface NumbersRead {
  /** Every record with one of the numbers, each once. */
  rows: CampaignNumber[];
  /** Numbers of which the campaign may hold more records: it moved whenever they were read. */
  uncertain: ReadonlySet<string>;
}

type Client = Pick<SipCaller, 'listNumbers' | 'lists'>;

/** How often a number is looked up whose records move while they are read. */
const TRIES = 3;

/**
 * Reads all records that have one of these numbers. The API has no such read, but finds numbers by a
 * part of them, so numbers that begin alike are looked for together: by as many digits as make the
 * matches few. One answer with all matches is certain; several are where they fit together.
 * @param numbers as the API spelled them; of equal texts, once or more
 * @throws {SipCallerError} when a read fails
 */
export async function readNumbers(
  client: Client,
  campaignId: string,
  numbers: Iterable<string>,
  { signal }: CallOptions = {},
): Promise<NumbersRead> {
  const wanted = new Set(numbers);
  const texts = [...new Set([...wanted].map(searchText))].sort();
  const found = new Map<NumberId, CampaignNumber>();
  const unsettled = new Set<string>();
  const groups = texts.length > 0 ? [groupOf(texts)] : [];
  // Every group is read whole, split into smaller ones, or given up.
  for (let group = groups.pop(); group; group = groups.pop()) {
    const { rows, whole, depth } = await readGroup(client, campaignId, group, signal);
    if (!whole && group.texts.length > 1) {
      groups.push(...splitGroup(group, depth).reverse());
      continue;
    }
    const own = new Set(group.texts);
    // Other groups' numbers may match too, and are left to their own, later look.
    for (const row of rows)
      if (wanted.has(row.number) && own.has(searchText(row.number))) found.set(row.id, row);
    if (!whole) for (const text of own) unsettled.add(text);
  }
  const uncertain = new Set([...wanted].filter((number) => unsettled.has(searchText(number))));
  return { rows: [...found.values()], uncertain };
}

interface GroupRead {
  rows: CampaignNumber[];
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
  const seen = (whole: boolean, depth = 1) => ({ rows: [...rows.values()], whole, depth });
  let worth: Worth | undefined;
  let steps = 0;
  for await (const step of walkNumbers(client, campaignId, group.prefix, { signal })) {
    const known = rows.size;
    for (const row of step.rows) rows.set(row.id, row);
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
