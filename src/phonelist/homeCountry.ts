import { callingCodeOf, mainPlan } from './number/callingCode';
import { currentDigits, oldWritings } from './number/changedPlans';
import { checkCell } from './number/checkCell';
import { homeWritings, namesCountry, plansOf, readAtHome } from './number/otherWriting';
import { PLAIN_LIST } from './readSettings';
import type { CountryShare } from './rows/listResult';
import type { OtherWriting } from './rows/otherWritings';
import { placeOf } from './rows/tallyRows';

export { judgeNumber } from './number/judgeNumber';

/** How much of some numbers each country has that they name, largest first; those that name none count, too. */
export function countriesOf(numbers: readonly string[]): CountryShare[] {
  const counts = new Map<string, number>();
  for (const number of numbers) {
    if (!number.startsWith('+') || callingCodeOf(number.slice(1)) === '') continue;
    const { country } = placeOf(number);
    if (!country.startsWith('+')) counts.set(country, (counts.get(country) ?? 0) + 1);
  }
  return [...counts]
    .map(([country, count]) => ({ country, share: count / numbers.length }))
    .sort((one, other) => other.share - one.share);
}

/** One number as it goes up under a default country (`as-written` for none); '' where it is none there. */
export function readUnder(text: string, country: string): string {
  const verdict = checkCell(text, { ...PLAIN_LIST, country });
  return verdict.ok && verdict.also.length === 0 ? verdict.number : '';
}

/**
 * Digits by which the same phone is found among numbers in its other writing.
 * @param countries those that a number without one may be of
 */
export function otherTerms(number: string, countries: readonly string[]): string[] {
  if (number.startsWith('+')) return homeWritings(number);
  const known = new Map(countries.filter((country) => country !== 'as-written').map((each) => [each, 1]));
  const readings = plansOf(known).map((plan) => readAtHome(number, plan).slice(1));
  // Whatever the country, the digits stand at the end of the international number, but for the zero that is left out.
  return [...new Set([number.replace(/^0+/, ''), ...readings])].filter(({ length }) => length >= 5);
}

/** Each is a button; the likeliest come first. */
const MOST_SEARCHES = 5;

/**
 * Digits to search for where nothing has those of a whole number: the same phone in its other writing.
 * @param country the one that a number without a country is of; null where none was ever chosen
 */
export function otherSearches(digits: string, country: string | null): string[] {
  if (!/^\d{7,15}$/.test(digits)) return [];
  const today = currentDigits(digits);
  const isInternational = namesCountry(today);
  const ofPlans = [today, ...oldWritings(`+${today}`).map((old) => old.slice(1))];
  const others = otherTerms(isInternational ? `+${today}` : digits, country ? [country] : []);
  return [...new Set([...ofPlans, ...others])].filter((term) => term !== digits).slice(0, MOST_SEARCHES);
}

/** The same phone in its other writing among these numbers; null when it is not there. */
export function otherWritingAmong(number: string, others: readonly string[]): OtherWriting | null {
  for (const written of others) {
    const other = written.startsWith('+') || !namesCountry(written) ? written : `+${written}`;
    const [international, local] = number.startsWith('+') ? [number, other] : [other, number];
    if (!international.startsWith('+') || local.startsWith('+')) continue;
    const code = callingCodeOf(international.slice(1));
    if (code === '' || international.slice(1) === local) continue;
    if (readAtHome(local.replace(/\D/g, ''), mainPlan(code)) !== international) continue;
    return { written, country: placeOf(international).country };
  }
  return null;
}
