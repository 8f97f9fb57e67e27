import type { NumberSet } from './numberSet';

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

/** Of each screen, what becomes of the numbers that it holds. */
export type ScreenChoices = Record<Screen, 'send' | 'skip'>;

/** The sets that were handed in; a screen without one is not checked. */
export type Screens = Partial<Record<Screen, NumberSet>>;

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
    skip: (number) => skipped.find(({ set }) => set.has(number))?.screen ?? null,
    noteReady(number) {
      for (const { screen, set } of sent) {
        if (set.has(number)) readyKnown[screen] = (readyKnown[screen] ?? 0) + 1;
      }
    },
    checked: sets.map(({ screen }) => screen),
    readyKnown,
  };
}
