import { keyOf } from './numberSet';

/**
 * Sets of numbers that a list can be screened against, in the order in which they claim a row; each is a class of its
 * own in the row totals, with a choice in the settings. One more, such as a do-not-call list, is one more name here:
 * the compiler then asks for its choice and its totals.
 */
export const SCREENS = [
  'already', // numbers that the campaign holds
  'earlier', // numbers of an earlier import
] as const;
export type Screen = (typeof SCREENS)[number];

const MOST_DIGITS = 15;

/** Of each screen, what becomes of the numbers that it holds. */
export type ScreenChoices = Record<Screen, 'send' | 'skip'>;

/**
 * Keys of numbers as an API or a journal has them (keyOf), with their plus: whether a number names its country tells how
 * else the same phone may be written. What is longer than any number that goes up is none of those.
 */
export function screenKeys(numbers: readonly string[]): Float64Array {
  const plain = numbers.map((number) => {
    const digits = number.replace(/\D/g, '');
    return /^\s*\+[1-9]/.test(number) ? `+${digits}` : digits;
  });
  return Float64Array.from(
    plain.filter((number) => number !== '' && number.replace('+', '').length <= MOST_DIGITS),
    keyOf,
  );
}
