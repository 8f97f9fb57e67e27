import type { CallOptions, SipCaller } from './client';
import { searchText } from './numberGroups';
import type { CampaignNumber, SortOrder } from './types';

type Client = Pick<SipCaller, 'listNumbers'>;

/**
 * How a text that is searched for stands in the text of a number. The API's lookup is documented as "partial" and no more:
 * it may match anywhere, from the beginning of the stored text (with its plus), at its end, or the whole.
 */
interface Shape {
  /** What precedes it: nothing, the plus alone, or more. */
  before: 0 | 1 | 2;
  /** Whether more of the number follows it. */
  goesOn: boolean;
  length: number;
}

/** Every way in which a text stands in a number; none where it does not. */
function shapesOf(number: string, text: string): Shape[] {
  const shapes: Shape[] = [];
  for (let at = number.indexOf(text); at >= 0 && text; at = number.indexOf(text, at + 1)) {
    const before = at === 0 ? 0 : at === 1 && number.startsWith('+') ? 1 : 2;
    shapes.push({ before, goesOn: at + text.length < number.length, length: text.length });
  }
  return shapes;
}

/**
 * Whether a lookup that finds numbers of one shape finds those of the other as well. Each step inwards is the harder
 * one: what finds digits after a plus finds them without it, what finds a part that goes on finds the whole. A short part
 * is harder than a long one, for a server may want so many digits.
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
  let isEmpty = false;

  const isCovered = (shape: Shape) => seen.some((each) => covers(each, shape));
  /** A number is found when any of the places where it has the text is of a kind that is found. */
  const openOf = (text: string, numbers: readonly string[]) =>
    numbers.map((number) => shapesOf(number, text)).find((shapes) => !shapes.some(isCovered));
  const note = (text: string, rows: readonly Pick<CampaignNumber, 'number'>[]) => {
    for (const { number } of rows) for (const shape of sureShapes(number, text)) seen.push(shape);
  };

  /** Looks up a number that is known to be there, so that it takes the shape that is needed, or a harder one. */
  async function tryShape(needed: Shape): Promise<boolean> {
    // Whoever is looked up may have left meanwhile: another one is.
    for (let tries = 0; tries < TRIES; tries += 1) {
      const witness = await findWitness(needed);
      if (!witness) return isEmpty;
      const { text, order } = witness;
      const query = { filter: { number: text }, sort: ['number', order] as ['number', SortOrder] };
      const { rows } = await client.listNumbers(campaignId, { ...query, range: LOOKUP_RANGE }, { signal });
      note(text, rows.slice(0, MOST_NOTED));
      if (isCovered(needed)) return true;
    }
    return false;
  }

  async function findWitness(needed: Shape): Promise<Witness | null> {
    for (const order of ['ASC', 'DESC'] as const) {
      const query = { sort: ['number', order] as ['number', SortOrder], range: WITNESS_RANGE };
      const { rows } = await client.listNumbers(campaignId, query, { signal });
      isEmpty = rows.length === 0;
      if (isEmpty) return null;
      const text = witnessText(
        rows.map(({ number }) => number),
        needed,
      );
      if (text) return { text, order };
    }
    return null;
  }

  return {
    async proves(text, silent, rows) {
      if (silent.length === 0 || isEmpty) return true;
      let open = openOf(text, silent);
      if (open) note(text, rows.slice(0, MOST_NOTED));
      for (open = openOf(text, silent); open; open = openOf(text, silent)) {
        const needed = open[0];
        if (!needed || failed.some((each) => covers(needed, each))) return false;
        if (!(await tryShape(needed))) {
          failed.push(needed);
          return false;
        }
        if (isEmpty) return true;
      }
      return true;
    },
  };
}

interface Witness {
  text: string;
  /** The order in which it comes first, or nearly: so it does among those that are found with it. */
  order: SortOrder;
}

const TRIES = 2;
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
    return [head, inner, tail].map((text) => ({ number, text }));
  });
  const serves = ({ number, text }: { number: string; text: string }) => {
    const shapes = shapesOf(number, text);
    return shapes.length > 0 && shapes.every((shape) => covers(shape, needed));
  };
  const like = (each: { number: string; text: string }) =>
    shapesOf(each.number, each.text).every(({ before }) => before === needed.before);
  // The very shape, before a harder one that the API may not find.
  return (texts.find((each) => serves(each) && like(each)) ?? texts.find(serves))?.text ?? null;
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
  const number = rows.map((row) => row.number).find((text) => /^\+?\d{4,}$/.test(text));
  if (!number) return 'unknown';
  const finds = async (text: string) => {
    const filter = { number: text };
    const found = await client.listNumbers(campaignId, { ...query, filter, range: LOOKUP_RANGE }, { signal });
    return found.rows.some((row) => row.number === number);
  };
  const middle = number.slice(2, -1);
  if (number.indexOf(middle) === 2 && (await finds(middle))) return 'contains';
  if (await finds(number.slice(0, -1))) return 'prefix';
  if (await finds(number.slice(2))) return 'suffix';
  return (await finds(number)) ? 'exact' : 'unknown';
}
