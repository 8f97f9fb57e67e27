import { callingCodeOf } from './number/callingCode';
import type { CountryShare } from './rows/listResult';
import { placeOf } from './rows/tallyRows';

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
