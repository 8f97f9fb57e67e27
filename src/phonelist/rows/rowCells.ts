import { rearm } from './csvLine';
import type { CellVerdict } from './readNumbers';

/** Of a file that we wrote: the original columns alone, and its cells as they were before they were disarmed. */
export function asOriginal(cells: readonly string[], columns: number | null): readonly string[] {
  return columns === null ? cells : cells.slice(0, columns).map(rearm);
}

/** A row that made several, with one of its numbers alone: the others may have gone up. */
export function withNumber(
  cells: readonly string[],
  columns: readonly number[],
  { verdict, cell, column }: CellVerdict,
): string[] {
  const isPart = verdict.ok && verdict.repairs.includes('each-of-two');
  const own = isPart ? verdict.number : cell;
  return cells.map((other, at) => (at === column ? own : columns.includes(at) ? '' : other));
}

/** The cell with bytes that are no text in this encoding, which the decoder turned into U+FFFD. */
export function findSpoilt(cells: readonly string[]): string | null {
  for (let at = 0; at < cells.length; at += 1) if (cells[at]?.includes('\ufffd')) return cells[at] ?? null;
  return null;
}
