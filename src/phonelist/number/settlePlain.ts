import { callingCodeOf, isPossible, mainPlan } from './callingCode';
import { changedNational, isSurelyOldInternational } from './changedPlans';
import type { CountryPlan } from './countryPlan';
import { resolveNational } from './resolveDigits';

const [ZERO, NINE, PLUS, SPACE, DASH, OPEN, CLOSE] = [48, 57, 43, 32, 45, 40, 41];
const FEWEST_DIGITS = 7;
const MOST_DIGITS = 15;
const LONGEST = 24;
/** With gaps between them, more digits than this may be two numbers. */
const MOST_WITH_GAPS = 13;

/**
 * The number of a cell that is plainly one: a `+` or none, digits, and perhaps spaces, hyphens and round
 * brackets between them. Empty when it takes a closer look (checkCell.ts, which would say the same of every
 * cell that this settles): nine in ten rows of a list are plain, and this costs a tenth.
 */
export function settlePlain(cell: string, home: CountryPlan | null): string {
  const length = cell.length;
  if (length < FEWEST_DIGITS || length > LONGEST) return '';
  const hasPlus = cell.charCodeAt(0) === PLUS;
  let digitCount = 0;
  let changes = 0;
  let previous = 0;
  let previousDigit = 0;
  for (let at = hasPlus ? 1 : 0; at < length; at += 1) {
    const sign = cell.charCodeAt(at);
    if (sign >= ZERO && sign <= NINE) {
      digitCount += 1;
      if (sign !== previousDigit) changes += 1;
      previousDigit = sign;
    } else if (!isGap(sign, previous, at) || isTrunkZero(cell, at)) return '';
    previous = sign;
  }
  const hasGaps = digitCount + (hasPlus ? 1 : 0) !== length;
  if (digitCount < FEWEST_DIGITS || digitCount > (hasGaps ? MOST_WITH_GAPS : MOST_DIGITS)) return '';
  if (changes < 4) return '';
  // 2024-01-15 and 2024-1-15 have the digits of a local number.
  if (hasGaps && digitCount <= 8 && length === digitCount + 2) return '';
  const digits = hasGaps ? cell.replace(/[+ ()-]+/g, '') : hasPlus ? cell.slice(1) : cell;
  if (previousDigit === ZERO && digits.endsWith('67890')) return '';
  if (hasPlus) return settleInternational(digits, hasGaps ? `+${digits}` : cell);
  return settleHome(digits, home);
}

/** Brackets and hyphens in places where they mean nothing: not before the first digit but one `(`. */
function isGap(sign: number, previous: number, at: number): boolean {
  if (sign === OPEN) return at === 0 || previous === SPACE || previous === DASH || isDigit(previous);
  if (sign === CLOSE) return isDigit(previous);
  return at > 0 && (sign === SPACE || (sign === DASH && previous !== SPACE));
}

/** `44 (0)20 …`: what the bracketed zero means takes a closer look. */
function isTrunkZero(cell: string, at: number): boolean {
  return (
    cell.charCodeAt(at) === CLOSE && cell.charCodeAt(at - 1) === ZERO && cell.charCodeAt(at - 2) === OPEN
  );
}

function isDigit(sign: number): boolean {
  return sign >= ZERO && sign <= NINE;
}

/** @param number the same with its `+`, so that a plain cell costs no new string */
function settleInternational(digits: string, number: string): string {
  const code = callingCodeOf(digits);
  if (code === '') return '';
  const national = digits.slice(code.length);
  if (changedNational(code, national)) return '';
  const opened = mainPlan(code).opening?.exec(national);
  return !opened?.[0] && isPossible(code, national) ? number : '';
}

function settleHome(digits: string, home: CountryPlan | null): string {
  if (digits.startsWith('00')) return '';
  if (!home) return isCounted(digits) || isSurelyOldInternational(digits) ? '' : digits;
  if (home.exit?.test(digits)) return '';
  const resolved = resolveNational(digits, home);
  return resolved.ok && resolved.repair === 'default-country' ? resolved.number : '';
}

/** 1234567 and longer runs, which are nobody's number. */
function isCounted(digits: string): boolean {
  return (
    '1234567890'.startsWith(digits) || '0123456789'.startsWith(digits) || '9876543210'.startsWith(digits)
  );
}
