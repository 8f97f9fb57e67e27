import { callingCodeOf, mainPlan } from './callingCode';
import { oldWritings } from './changedPlans';
import { type CountryPlan, planOf } from './countryPlan';
import { isValidInternational, resolveNational } from './resolveDigits';

const FEWEST_DIGITS = 7;

/**
 * The international writing of a number as it is dialled within a country; '' where it is none there. A zero that a
 * spreadsheet dropped is put back: here it is asked which phone is meant, and nothing is sent by it.
 * @param digits of a number without its country
 */
export function readAtHome(digits: string, home: CountryPlan): string {
  const resolved = resolveNational(digits, home);
  if (resolved.ok) return resolved.number;
  if (!resolved.offers.includes('leading-zero')) return '';
  const withZero = resolveNational(`0${digits}`, home);
  return withZero.ok ? withZero.number : '';
}

/** Mexico's prefixes of a national call until 2019 stand in many lists; the library's rules know them no more. */
const PREFIXES_BEFORE: ReadonlyMap<string, readonly string[]> = new Map([['52', ['01', '044', '045']]]);

/**
 * How an international number may be written without its country: bare, and as it is dialled at home, today and before its
 * numbering plan changed.
 */
export function homeWritings(number: string): string[] {
  const digits = number.slice(1);
  const code = callingCodeOf(digits);
  if (code === '') return [];
  const prefixes = ['', mainPlan(code).nationalPrefix];
  const nationals = [number, ...oldWritings(number)].map((each) => each.slice(1 + code.length));
  const writings = nationals.flatMap((national) => prefixes.map((prefix) => `${prefix}${national}`));
  writings.push(...(PREFIXES_BEFORE.get(code) ?? []).map((prefix) => `${prefix}${nationals[0]}`));
  // North America dials its calling code at home, too: that is the same number without its plus.
  return [...new Set(writings)].filter((writing) => writing.length >= FEWEST_DIGITS && writing !== digits);
}

/** Whether a number says its country: by its plus, or where an API drops that, by digits that only such a number has. */
export function namesCountry(number: string): boolean {
  return number.startsWith('+') || (number.length > 10 && isValidInternational(number));
}

/** The plans of countries that were met, each calling code once, the most frequent first. */
export function plansOf(countries: ReadonlyMap<string, number>): CountryPlan[] {
  const byCode = new Map<string, CountryPlan>();
  for (const [country] of [...countries].sort(([, a], [, b]) => b - a)) {
    if (country === '' || country.startsWith('+')) continue;
    const { callingCode } = planOf(country);
    if (byCode.size < MOST_PLANS && !byCode.has(callingCode)) byCode.set(callingCode, mainPlan(callingCode));
  }
  return [...byCode.values()];
}

/** Each is tried on each number. */
const MOST_PLANS = 16;
