import type { CallOptions, SipCaller } from './client';
import { searchText } from './numberGroups';
import type { CampaignNumber, SortOrder } from './types';

type Client = Pick<SipCaller, 'listNumbers'>;

/**
 * How a text that is searched for stands in the text of a number. The API's lookup is documented as "partial" and no more:
 * it may match anywhere, from the beginning of the stored text (with its plus), at its end, or the whole.
 */
interface Shape {
  /** Whether the number is stored with a plus. */
  plus: boolean;
  /** What precedes it: nothing, the plus alone, or more. */
  before: 0 | 1 | 2;
  /** Whether more of the number follows it. */
  goesOn: boolean;
  length: number;
}

/** Every way in which a text stands in a number; none where it does not. */
function shapesOf(number: string, text: string): Shape[] {
  const shapes: Shape[] = [];
  const plus = number.startsWith('+');
  for (let at = number.indexOf(text); at >= 0 && text; at = number.indexOf(text, at + 1)) {
    const before = at === 0 ? 0 : at === 1 && plus ? 1 : 2;
    shapes.push({ plus, before, goesOn: at + text.length < number.length, length: text.length });
  }
  return shapes;
}

/**
 * Whether a lookup that finds numbers of one shape finds those of the other as well, of numbers with a plus or without
 * alike. Each step inwards is the harder one: what finds digits after a plus finds them without it, what finds a part that
 * goes on finds the whole. A short part is harder than a long one, for a server may want so many digits.
 */
function covers(seen: Shape, needed: Shape): boolean {
  const isInside = seen.before >= needed.before && (seen.goesOn || !needed.goesOn);
  return isInside && (!needed.goesOn || seen.length <= needed.length);
}

/** What one campaign's lookups were seen to find, for one look at it: a server may be another one a moment later. */
export interface LookupProof {
  /**
   * Whether a lookup's silence proves that numbers are not in the campaign: the same kind of lookup finds a number that
   * is known to be there, or nothing is there at all.
   * @param text that was searched for
   * @param silent numbers that contain it and were not found
   * @param rows what was found
   * @throws {SipCallerError} when a read fails
   */
  proves(text: string, silent: readonly string[], rows: readonly CampaignNumber[]): Promise<boolean>;
}

export function createLookupProof(
  client: Client,
  campaignId: string,
  { signal }: CallOptions = {},
): LookupProof {
  const seen: Shape[] = [];
  const failed: Shape[] = [];
  /** Numbers at both ends of the list, read when they are needed. */
  const ends: Partial<Record<SortOrder, string[]>> = {};

  const isCovered = (needed: Shape) => seen.some((each) => each.plus === needed.plus && covers(each, needed));
  /** A number is found when any of the places where it has the text is of a kind that is found. */
  const openIn = (text: string, numbers: readonly string[]) => {
    const open = numbers.map((number) => shapesOf(number, text)).find((all) => !all.some(isCovered));
    return open?.[0] ?? null;
  };
  const note = (text: string, rows: readonly Pick<CampaignNumber, 'number'>[]) => {
    for (const { number } of rows.slice(0, MOST_NOTED)) seen.push(...sureShapes(number, text));
  };

  async function readEnd(order: SortOrder, again: boolean): Promise<string[]> {
    const known = ends[order];
    if (known && !again) return known;
    const query = { sort: ['number', order] as ['number', SortOrder], range: WITNESS_RANGE };
    const { rows } = await client.listNumbers(campaignId, query, { signal });
    const numbers = rows.map(({ number }) => number);
    ends[order] = numbers;
    return numbers;
  }

  /** Numbers that are there, in the order in which they come first, or nearly: so they do among those that are found. */
  async function witnesses(plus: boolean, again: boolean): Promise<Witnesses | 'nothing' | null> {
    for (const order of ['ASC', 'DESC'] as const) {
      const numbers = await readEnd(order, again);
      if (numbers.length === 0) return 'nothing';
      const own = numbers.filter((number) => number.startsWith('+') === plus);
      if (own.length > 0) return { order, numbers: own };
    }
    return null;
  }

  /** Looks up a number that is known to be there, so that it takes the shape that is needed, or a harder one. */
  async function tryShape(needed: Shape): Promise<boolean> {
    // Whoever is looked up may have left meanwhile: another one is.
    for (const again of [false, true]) {
      const alike = await witnesses(needed.plus, again);
      if (alike === 'nothing') return true;
      // Where none is stored in this way, those in the other way must do.
      const found = alike ?? (await witnesses(!needed.plus, false));
      if (!found || found === 'nothing') return found === 'nothing';
      const isShown = () => (alike ? isCovered(needed) : seen.some((each) => covers(each, needed)));
      if (isShown()) return true;
      const text = witnessText(found.numbers, needed);
      if (!text) return false;
      const sort: ['number', SortOrder] = ['number', found.order];
      const query = { filter: { number: text }, sort, range: LOOKUP_RANGE };
      note(text, (await client.listNumbers(campaignId, query, { signal })).rows);
      if (isShown()) return true;
    }
    return false;
  }

  return {
    async proves(text, silent, rows) {
      if (openIn(text, silent)) note(text, rows);
      for (let needed = openIn(text, silent); needed; needed = openIn(text, silent)) {
        const hopeless = needed;
        if (failed.some((each) => each.plus === hopeless.plus && covers(hopeless, each))) return false;
        if (!(await tryShape(needed))) {
          failed.push(needed);
          return false;
        }
        seen.push(needed);
      }
      return true;
    },
  };
}

interface Witnesses {
  numbers: string[];
  order: SortOrder;
}

const WITNESS_RANGE: [number, number] = [0, 9];
const LOOKUP_RANGE: [number, number] = [0, 99];
/** Rows of one answer that are looked at: they are all of a kind. */
const MOST_NOTED = 100;

/** The easiest of the shapes for which a number may have been found: nobody knows which it was. */
function sureShapes(number: string, text: string): Shape[] {
  const shapes = shapesOf(number, text);
  return shapes.filter((shape) => shapes.every((other) => covers(other, shape)));
}

/** A text to search for that is found in one of these numbers only by a lookup that finds what is needed. */
function witnessText(numbers: readonly string[], needed: Shape): string | null {
  const texts = numbers.flatMap((number) => {
    const digits = searchText(number);
    const length = needed.goesOn ? Math.min(needed.length, digits.length - 1) : digits.length;
    const head = digits.slice(0, length);
    const inner = digits.slice(1, 1 + Math.min(length, digits.length - 2));
    const tail = digits.slice(1);
    return [head, inner, tail].map((text) => ({ shapes: shapesOf(number, text), text }));
  });
  const serving = texts.filter(
    ({ shapes }) => shapes.length > 0 && shapes.every((shape) => covers(shape, needed)),
  );
  // The very shape, before a harder one that the API may not find.
  const like = serving.find(({ shapes }) => shapes.every(({ before }) => before === needed.before));
  return (like ?? serving[0])?.text ?? null;
}

/** What the API's partial lookup matches, as far as it could be seen. */
export type LookupMatches = 'contains' | 'prefix' | 'suffix' | 'exact' | 'unknown';

/**
 * Finds out by a number of the campaign what the lookup matches, in five reads at most: `prefix` and `exact` take the
 * stored text with its plus. `unknown` where nothing is there, or nothing is found.
 * @throws {SipCallerError} when a read fails
 */
export async function learnLookup(
  client: Client,
  campaignId: string,
  { signal }: CallOptions = {},
): Promise<LookupMatches> {
  const query = { sort: ['number', 'ASC'] as ['number', SortOrder] };
  const { rows } = await client.listNumbers(campaignId, { ...query, range: WITNESS_RANGE }, { signal });
  // One whose middle stands nowhere else in it.
  const number = rows
    .map((row) => row.number)
    .find((text) => /^\+?\d{4,}$/.test(text) && text.indexOf(text.slice(2, -1)) === 2);
  if (!number) return 'unknown';
  const finds = async (text: string) => {
    const filter = { number: text };
    const found = await client.listNumbers(campaignId, { ...query, filter, range: LOOKUP_RANGE }, { signal });
    return found.rows.some((row) => row.number === number);
  };
  const middle = number.slice(2, -1);
  if (await finds(middle)) return 'contains';
  if (await finds(number.slice(0, -1))) return 'prefix';
  if (await finds(number.slice(2))) return 'suffix';
  return (await finds(number)) ? 'exact' : 'unknown';
}
