import { isBlank, usedWidth } from '../rows/notData';
import type { SampleRecord } from './sampleRecords';

/**
 * How many columns a list has: as many as most rows have cells, but for those at the end that are empty in
 * every row; never fewer than the header names.
 */
export function guessWidth(rows: readonly SampleRecord[], header: readonly string[]): number {
  const data = rows.filter(({ cells }) => !isBlank(cells));
  const counts = new Map<number, number>();
  for (const { cells } of data) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  const [common = 1] = [...counts].sort(([a, rowsA], [b, rowsB]) => rowsB - rowsA || b - a)[0] ?? [];
  const used = data.reduce((most, { cells }) => Math.max(most, usedWidth(cells)), 0);
  return Math.max(1, usedWidth(header), Math.min(common, used));
}
