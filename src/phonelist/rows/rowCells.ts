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
