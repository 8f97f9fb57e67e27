import { checkCell, type NumberChoices } from '../number/checkCell';

const AS_WRITTEN: NumberChoices = {
  country: 'as-written',
  leadingZero: false,
  plus: false,
  letterO: false,
  vanity: false,
  twoNumbers: 'reject',
  extensions: 'reject',
};
/** Reasons that speak of a number with something wrong, not of something else. */
const NEARLY = ['scientific-notation', 'two-numbers', 'extension', 'impossible-for-country', 'too-long'];
const PHONE_SHAPED = /^[+(]?\d[\d\s().-]{3,}$/;

/** How much a cell looks like a phone number: 0 not at all, 1 nearly, 2 quite, 3 unmistakably (with its country). */
export function phoneScore(cell: string): 0 | 1 | 2 | 3 {
  // Another delimiter within: it is more than one cell.
  if (/[,;|\t]/.test(cell)) return 0;
  const verdict = checkCell(cell, AS_WRITTEN);
  if (verdict.ok) return verdict.number.startsWith('+') || /\d[ ().-]+\d/.test(cell.trim()) ? 3 : 2;
  return NEARLY.includes(verdict.reason) || PHONE_SHAPED.test(cell.trim()) ? 1 : 0;
}
