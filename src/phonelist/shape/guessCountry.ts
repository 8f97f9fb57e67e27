import { checkCell } from '../number/checkCell';
import { PLAIN_LIST } from '../readSettings';
import { placeOf } from '../rows/tallyRows';

const FEWEST_WRITTEN = 5;
/** Of all numbers. Fewer speak for themselves: digits that merely fit there fit many countries, and the review asks. */
const FEWEST_SHARE = 0.1;

/**
 * The default country that a column itself speaks for: when nearly all numbers that name a country name the
 * same, and those that name none are possible there. Else numbers are left as they are written.
 */
export function guessCountry(cells: readonly string[]): string {
  const counts = new Map<string, number>();
  let written = 0;
  const others: string[] = [];
  for (const cell of cells) {
    const verdict = checkCell(cell, PLAIN_LIST);
    if (!verdict.ok) continue;
    if (!verdict.number.startsWith('+')) others.push(cell);
    else {
      written += 1;
      const { country } = placeOf(verdict.number);
      counts.set(country, (counts.get(country) ?? 0) + 1);
    }
  }
  const [country = '', count = 0] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? [];
  const isThin = written < Math.max(FEWEST_WRITTEN, FEWEST_SHARE * (written + others.length));
  if (isThin || count < written * 0.8 || country.startsWith('+')) return 'as-written';
  const fitting = others.filter((cell) => checkCell(cell, { ...PLAIN_LIST, country }).ok).length;
  return others.length > 0 && fitting >= others.length * 0.9 ? country : 'as-written';
}
