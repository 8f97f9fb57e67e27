import { CAUTIOUS, checkCell } from '../number/checkCell';

/** Reasons that speak of a number with something wrong, not of something else. */
const NEARLY = ['scientific-notation', 'two-numbers', 'extension', 'impossible-for-country', 'too-long'];
const PHONE_SHAPED = /^[+(]?\d[\d\s().-]{3,}$/;

const DIGITS_OF_NUMBER = 7;
/** A word on the keys, or letters O for zeros, may take the place of the others. */
const DIGITS_BESIDE_LETTERS = 4;

/** Whether there is a number in a cell, whatever stands around it: `Tel. 555 0001`, `5550001 (mobile)`, `1-800-FLOWERS`. */
export function holdsNumber(cell: string): boolean {
  const digits = cell.match(/\p{Nd}/gu)?.length ?? 0;
  if (digits >= DIGITS_OF_NUMBER) return true;
  if (digits < DIGITS_BESIDE_LETTERS) return false;
  const verdict = checkCell(cell, CAUTIOUS);
  return !verdict.ok && verdict.offers.some((offer) => offer === 'vanity' || offer === 'letter-o');
}

/** How much a cell looks like a phone number: 0 not at all, 1 nearly, 2 quite, 3 unmistakably (with its country). */
export function phoneScore(cell: string): 0 | 1 | 2 | 3 {
  // Another delimiter within: it is more than one cell.
  if (/[,;|\t]/.test(cell)) return 0;
  const verdict = checkCell(cell, CAUTIOUS);
  if (verdict.ok) return verdict.number.startsWith('+') || /\d[ ().-]+\d/.test(cell.trim()) ? 3 : 2;
  return NEARLY.includes(verdict.reason) || PHONE_SHAPED.test(cell.trim()) ? 1 : 0;
}
