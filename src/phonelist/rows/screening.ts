import { callingCodeOf } from '../number/callingCode';
import { namesCountry } from '../number/otherWriting';
import { digitsKeyOf, NumberSet } from './numberSet';
import { SCREENS, type Screen, type ScreenChoices } from './screens';
import { placeOf } from './tallyRows';

/** Numbers that a list is screened against, by their digits; with the countries that they name, and how many name none. */
export class KnownNumbers extends NumberSet {
  readonly countries = new Map<string, number>();
  withoutCountry = 0;
  private readonly locals = new NumberSet();

  /** @param key of the number with its plus or without it (keyOf) @throws {ReadStop} when there are too many */
  addKnown(key: number): void {
    const number = key > 0 ? `+${key}` : String(-key).slice(1);
    const digits = digitsKeyOf(number);
    this.addKey(digits);
    if (!namesCountry(number)) {
      this.locals.addKey(digits);
      this.withoutCountry += 1;
      return;
    }
    const international = number.startsWith('+') ? number : `+${number}`;
    // What no country's number begins with is nobody's other writing.
    if (callingCodeOf(international.slice(1)) === '') return;
    const { country } = placeOf(international);
    this.countries.set(country, (this.countries.get(country) ?? 0) + 1);
  }

  /** Whether one without a country has the digits of this key (digitsKeyOf). */
  hasLocalKey(key: number): boolean {
    return this.locals.hasKey(key);
  }
}

/** The sets that were handed in; a screen without one is not checked. */
export type Screens = Partial<Record<Screen, KnownNumbers>>;

/** Adds to a screen's set, which is there from then on, even without a number. @throws {ReadStop} when there are too many */
export function addToScreen(screens: Screens, screen: Screen, keys: Float64Array): void {
  const set = screens[screen] ?? new KnownNumbers();
  screens[screen] = set;
  for (const key of keys) set.addKnown(key);
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
