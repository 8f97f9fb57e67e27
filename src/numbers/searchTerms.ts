import { bareText } from '../phonelist/number/bareText';
import { splitExtension } from '../phonelist/number/extension';
import { plainText } from '../phonelist/number/plainText';
import { BETWEEN_NUMBERS } from '../phonelist/number/splitNumbers';

/** What a text of the number search asks for. */
export interface SearchText {
  /** The digits to look for, of each number once, in their order; the API finds numbers by a part of them. */
  terms: string[];
  /** What stands between them and is no number, as it was written. */
  leftOut: string[];
}

/** What a list or a column of a spreadsheet has between its numbers. */
const BETWEEN = /[\n\r\t,;|\u3001\uff0c\uff1b\uff5c]+/;
/** Other signs are in no number that a person wrote. */
const NOT_OF_A_NUMBER = /[^\d\s+().\-/]/;
const FEWEST_DIGITS = 7;
const MOST_DIGITS = 15;

/**
 * Reads what was typed or pasted into the number search: one part of a number, or several numbers however they are
 * written. What stands around them is taken off as the upload does it.
 */
export function readSearch(text: string): SearchText {
  const terms = new Set<string>();
  const leftOut: string[] = [];
  for (const piece of text.split(BETWEEN)) {
    const parts = partsOf(piece);
    if (!parts) {
      leftOut.push(piece.trim());
      continue;
    }
    for (const number of parts.flatMap(splitNumbers)) {
      const term = termOf(number);
      if (term) terms.add(term);
    }
  }
  return { terms: [...terms], leftOut };
}

/** What may be numbers in a text without the marks of a list; null when it is something else. */
function partsOf(piece: string): string[] | null {
  const bare = bareText(piece);
  // Longer than any one number: many with nothing but blanks between them.
  if (!bare.ok && bare.reason === 'too-long') {
    const plain = plainText(piece);
    return isOfNumbers(plain) ? [plain] : null;
  }
  if (!bare.ok) return /[\p{L}\p{Nd}]/u.test(piece) ? null : [];
  const parts = bare.text
    .split(BETWEEN_NUMBERS)
    .map((part) => bareText(part))
    .map((part) => (part.ok ? splitExtension(part.text)[0] : ''));
  return parts.every(isOfNumbers) ? parts : null;
}

const isOfNumbers = (text: string) => !NOT_OF_A_NUMBER.test(text);

/** The digits alone, so that a number is found however it was pasted, without what is only dialled from abroad or at home. */
function termOf(number: string): string {
  const isInternational = /^\(?(?:\+|00)/.test(number);
  const digits = (isInternational ? number.replace(/\(\s*0\s*\)/, '') : number).replace(/\D/g, '');
  return /^00[1-9]\d{7,}$/.test(digits) ? digits.slice(2) : digits;
}

/** The numbers of a text that blanks, slashes or nothing part; most often it is one. */
function splitNumbers(text: string): string[] {
  const byPlus = text.split(/(?=\+)/).filter((part) => digitsIn(part) > 0 || part === text);
  if (byPlus.length > 1) return byPlus.flatMap(splitNumbers);
  for (const mark of [/\//, /(?<=\d)\s+(?=\()/]) {
    const parts = text.split(mark);
    if (parts.length > 1 && parts.every(isWhole)) return parts.flatMap(splitNumbers);
  }
  return splitWords(text);
}

/** A field for one line has blanks where the pasted column had line breaks. */
function splitWords(text: string): string[] {
  const words = text.trim().split(/\s+/);
  const isTooLong = digitsIn(text) > MOST_DIGITS;
  // An international prefix alone makes the first group long: +49151234 5678901 is one number.
  if (text.trim().startsWith('+') && !isTooLong) return [text];
  if (words.length > 1 && words.every(isWhole)) return words;
  if (!isTooLong) return [text];
  return splitAlike(words) ?? [text];
}

/** Numbers that are written alike: `202 555 0101 202 555 0102` has the same groups twice. Null where they are not. */
function splitAlike(words: string[]): string[] | null {
  const lengths = words.map(digitsIn);
  for (let size = 1; size <= words.length / 2; size += 1) {
    const isAlike = lengths.every((length, at) => length === lengths[at % size]);
    if (words.length % size > 0 || !isAlike || !isWhole(words.slice(0, size).join(''))) continue;
    return Array.from({ length: words.length / size }, (_, at) =>
      words.slice(at * size, (at + 1) * size).join(' '),
    );
  }
  return null;
}

const digitsIn = (text: string) => text.replace(/\D/g, '').length;

function isWhole(text: string): boolean {
  const digits = digitsIn(text);
  return digits >= FEWEST_DIGITS && digits <= MOST_DIGITS;
}
