import { digitsKeyOf, NumberSet } from './numberSet';

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

/** The sets that were handed in, by the keys of their numbers' digits (screenKeys); a screen without one is not checked. */
export type Screens = Partial<Record<Screen, NumberSet>>;

/** Keys of numbers as an API or a journal has them; what is longer than any number that goes up is none of those. */
export function screenKeys(numbers: readonly string[]): Float64Array {
  const digits = numbers.map((number) => number.replace(/\D/g, ''));
  return Float64Array.from(
    digits.filter(({ length }) => length > 0 && length <= MOST_DIGITS),
    digitsKeyOf,
  );
}

/** Adds to a screen's set, which is there from then on, even without a number. @throws {ReadStop} when there are too many */
export function addToScreen(screens: Screens, screen: Screen, keys: Float64Array): void {
  const set = screens[screen] ?? new NumberSet();
  screens[screen] = set;
  for (const key of keys) set.addKey(key);
}

export interface Screening {
  /** The screen for which a number is left out; null when it may go up. */
  skip(number: string): Screen | null;
  /** Counts a number that goes up although screens hold it. */
  noteReady(number: string): void;
  checked: Screen[];
  /** Of each screen that was checked, how many ready numbers it holds. */
  readyKnown: Partial<Record<Screen, number>>;
}

export function createScreening(choices: ScreenChoices, screens: Screens): Screening {
  const sets = SCREENS.flatMap((screen) => {
    const set = screens[screen];
    return set ? [{ screen, set, isSkipped: choices[screen] === 'skip' }] : [];
  });
  const skipped = sets.filter(({ isSkipped }) => isSkipped);
  const sent = sets.filter(({ isSkipped }) => !isSkipped);
  const readyKnown: Screening['readyKnown'] = Object.fromEntries(sets.map(({ screen }) => [screen, 0]));
  return {
    skip(number) {
      if (skipped.length === 0) return null;
      const key = digitsKeyOf(number);
      return skipped.find(({ set }) => set.hasKey(key))?.screen ?? null;
    },
    noteReady(number) {
      if (sent.length === 0) return;
      const key = digitsKeyOf(number);
      for (const { screen, set } of sent) {
        if (set.hasKey(key)) readyKnown[screen] = (readyKnown[screen] ?? 0) + 1;
      }
    },
    checked: sets.map(({ screen }) => screen),
    readyKnown,
  };
}
