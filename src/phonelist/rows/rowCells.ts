import { rearm } from './csvLine';
import type { CellVerdict } from './readNumbers';

/** Of a file that we wrote: the original columns alone, and its cells as they were before they were disarmed. */
export function asOriginal(cells: readonly string[], columns: number | null): readonly string[] {
  return columns === null ? cells : cells.slice(0, columns).map(rearm);
}

/**
 * A row with one of its numbers as it now stands.
 * @param emptied columns of numbers that have rows of their own, and may have gone up
 */
export function withNumber(
  cells: readonly string[],
  emptied: readonly number[],
  { own, column }: CellVerdict,
): string[] {
  const row = cells.map((cell, at) => (emptied.includes(at) ? '' : cell));
  row[column] = own;
  return Array.from(row, (cell) => cell ?? '');
}

/** The cell with bytes that are no text in this encoding, which the decoder turned into U+FFFD. */
export function findSpoilt(cells: readonly string[]): string | null {
  for (let at = 0; at < cells.length; at += 1) if (cells[at]?.includes('\ufffd')) return cells[at] ?? null;
  return null;
}
