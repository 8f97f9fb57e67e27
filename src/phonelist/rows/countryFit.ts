import { checkCell, type NumberChoices } from '../number/checkCell';
import { COUNTRIES, planOf } from '../number/countryPlan';
import { resolveNational } from '../number/resolveDigits';

/** So many numbers that name no country speak for all of them. */
const MOST_CELLS = 300;
/** Digits and what parts them: these are tried under every country, which must be quick. */
const PLAIN = /^[\s(]*\d[\d\s().-]*$/;
const FEWEST_CELLS = 10;
/** A country is named when it takes so much of the numbers, and so much more than the chosen one does. */
const FEWEST_SHARE = 0.6;
const MORE_SHARE = 0.25;
/** As they are written nearly all numbers pass: then a country is named that takes nearly all of them, too. */
const SHARE_OF_AS_WRITTEN = 0.9;

/**
 * Looks for a default country under which far more of a list's numbers are possible than under the chosen
 * one. A sample is taken evenly: when it is full, every second number goes and the steps double.
 */
export function createCountryFit(choices: NumberChoices) {
  let cells: string[] = [];
  let step = 1;
  let met = 0;
  const isAsWritten = choices.country === 'as-written';

  const leastShare = (national: readonly string[]): number => {
    if (isAsWritten) return SHARE_OF_AS_WRITTEN;
    const now = national.filter((cell) => checkCell(cell, choices).ok).length / national.length;
    return Math.max(FEWEST_SHARE, now + MORE_SHARE);
  };

  return {
    /** Takes in a number cell. */
    add(cell: string): void {
      met += 1;
      if (met % step !== 0 || cell.length > 40) return;
      cells.push(cell);
      if (cells.length < MOST_CELLS) return;
      cells = cells.filter((_, at) => at % 2 === 1);
      step *= 2;
    },
    /**
     * The countries that fit far better, best first: those whose code is written in the list, or else the only one.
     * Bare digits are possible in many countries, and to name one of them would be to guess. Where no country was chosen,
     * two that fit would be a guess, too.
     */
    better(written: ReadonlyMap<string, number>): { country: string; share: number }[] {
      const national = cells.filter((cell) => /\d/.test(cell) && !/^\s*(?:\+|00)/.test(cell));
      if (national.length < FEWEST_CELLS) return [];
      const least = leastShare(national);
      if (least > 1) return [];
      const plain = national.filter((cell) => PLAIN.test(cell)).map((cell) => cell.replace(/\D/g, ''));
      const shareOf = (country: string) => {
        const plan = planOf(country);
        return plain.filter((digits) => resolveNational(digits, plan).ok).length / national.length;
      };
      const fitting = COUNTRIES.map((country) => ({ country, share: shareOf(country) })).filter(
        ({ share }) => share >= least,
      );
      const timesWritten = ({ country }: { country: string }) => written.get(country) ?? 0;
      const known = fitting.filter((each) => timesWritten(each) > 0);
      if (isAsWritten && known.length > 1) return [];
      if (known.length === 0) return fitting.length === 1 ? fitting : [];
      return known.sort((a, b) => b.share - a.share || timesWritten(b) - timesWritten(a));
    },
  };
}
