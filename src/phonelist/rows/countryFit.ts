import { checkCell, type NumberChoices } from '../number/checkCell';
import { COUNTRIES, planOf } from '../number/countryPlan';
import { resolveNational } from '../number/resolveDigits';
import type { CountryShare, ListResult } from './listResult';

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
/** A country that explains less of the numbers is not proposed by anything. */
const FEWEST_EXPLAINED = 0.5;

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
     * `countryShares`: of each country that explains enough of the numbers that name none, how much that is; of the chosen
     * country alone where there is one, as the others are only of use as long as nothing was settled.
     *
     * `betterCountries`: the countries that fit far better, best first: those whose code is written in the list, or else the
     * only one. Bare digits are possible in many countries, and to name one of them would be to guess. Where no country was
     * chosen, two that fit would be a guess, too.
     */
    shares(written: ReadonlyMap<string, number>): Pick<ListResult, 'betterCountries' | 'countryShares'> {
      const national = cells.filter((cell) => /\d{2}/.test(cell) && !/^\s*(?:\+|00)/.test(cell));
      if (national.length === 0) return { betterCountries: [], countryShares: [] };
      const plain = national.filter((cell) => PLAIN.test(cell)).map((cell) => cell.replace(/\D/g, ''));
      const sharesOf = (countries: readonly string[], least: number) =>
        countries
          .map((country) => ({
            ...{ country, share: shareOf(plain, country) / national.length },
            callingCode: planOf(country).callingCode,
          }))
          .filter(({ share }) => share >= least)
          .sort((one, other) => other.share - one.share);
      const least = leastShare(national);
      const isFew = national.length < FEWEST_CELLS;
      if (!isAsWritten) {
        const own = sharesOf([choices.country], 0);
        return {
          countryShares: own,
          betterCountries: isFew || least > 1 ? [] : meant(sharesOf(COUNTRIES, least), written),
        };
      }
      const countryShares = sharesOf(COUNTRIES, FEWEST_EXPLAINED);
      const better = countryShares.filter(({ share }) => share >= least);
      return { countryShares, betterCountries: isFew ? [] : meant(better, written) };
    },
  };

  function meant(all: CountryShare[], written: ReadonlyMap<string, number>): CountryShare[] {
    const fitting = all.map(({ country, share }) => ({ country, share }));
    const timesWritten = ({ country }: CountryShare) => written.get(country) ?? 0;
    const known = fitting.filter((each) => timesWritten(each) > 0);
    if (isAsWritten && known.length > 1) return [];
    if (known.length === 0) return fitting.length === 1 ? fitting : [];
    return known.sort((a, b) => b.share - a.share || timesWritten(b) - timesWritten(a));
  }
}

/** How many of these digits are a number when they are dialled within a country. */
function shareOf(plain: readonly string[], country: string): number {
  const plan = planOf(country);
  return plain.filter((digits) => resolveNational(digits, plan).ok).length;
}
