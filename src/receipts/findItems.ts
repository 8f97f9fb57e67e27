import { readSearch } from '../numbers/searchTerms';
import { type ReadItems, type WalkOptions, walkItems } from './readItems';
import { type Outcome, outcomeOf, type ReceiptItem } from './receipt';

/** Which numbers of a receipt are looked for. */
export interface ItemFilter {
  /** null for any. */
  outcome: Outcome | null;
  /** A part of the number, however it is written, or of a variable value. Empty for any. */
  text: string;
}

export const ALL_ITEMS: ItemFilter = { outcome: null, text: '' };

export interface FoundItems {
  /** Their indexes in the receipt. */
  indexes: number[];
  /** Those of them that were done. */
  done: number[];
}

/** Looks through a receipt for what the filter lets pass. @throws as walkItems */
export async function findItems(
  read: ReadItems,
  total: number,
  filter: ItemFilter,
  options?: WalkOptions,
): Promise<FoundItems> {
  const found: FoundItems = { indexes: [], done: [] };
  const passes = createFilter(filter);
  for await (const { from, items } of walkItems(read, total, options)) {
    items.forEach((item, at) => {
      if (!passes(item)) return;
      found.indexes.push(from + at);
      if (outcomeOf(item) === 'done') found.done.push(from + at);
    });
  }
  return found;
}

function createFilter({ outcome, text }: ItemFilter): (item: ReceiptItem) => boolean {
  const words = text.trim().toLowerCase();
  const hasNumber = createNumberTest(text);
  return (item) => {
    if (outcome && outcomeOf(item) !== outcome) return false;
    if (words === '' || hasNumber(item.item.number)) return true;
    return item.item.varValues.some((value) => value.toLowerCase().includes(words));
  };
}

/** Whether a number holds the digits of a text; of a text that is no part of a number, never. */
export function createNumberTest(text: string): (number: string) => boolean {
  const { terms, leftOut } = readSearch(text);
  if (leftOut.length > 0 || terms.length === 0) return () => false;
  return (number) => {
    const digits = number.replace(/\D/g, '');
    return terms.some((term) => digits.includes(term));
  };
}

/** With fewer digits, nearly every number would be found. */
const FEWEST_DIGITS = 4;

/** Whether a text is a number, or enough of one, to look for in all receipts. */
export function isNumberPart(text: string): boolean {
  const { terms, leftOut } = readSearch(text);
  return leftOut.length === 0 && terms.some((term) => term.length >= FEWEST_DIGITS);
}
