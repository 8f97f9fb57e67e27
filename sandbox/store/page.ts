import type { SortOrder } from '../../src/sipcaller/types';
import type { SqlRow, SqlValue } from './database';

/** One condition of a WHERE: a constant piece of SQL with `?` marks, and what is bound to them. */
export interface Condition {
  sql: string;
  params: readonly SqlValue[];
}

/** `column` is always a name out of our own tables, never out of a request. */
export interface Order {
  column: string;
  direction: SortOrder;
}

/** Which rows are wanted, zero-based. */
export interface Window {
  first: number;
  count: number;
}

/**
 * Reads one window of `total` rows, starting at whichever end is nearer: OFFSET walks over every row it skips, so the
 * last page of a million would otherwise cost the most.
 */
export function pageOf(
  order: Order,
  { first, count }: Window,
  total: number,
  read: (direction: SortOrder, limit: number, offset: number) => SqlRow[],
): SqlRow[] {
  const wanted = Math.min(count, total - first);
  if (wanted <= 0) return [];
  const behind = total - first - wanted;
  if (behind >= first) return read(order.direction, wanted, first);
  return read(order.direction === 'ASC' ? 'DESC' : 'ASC', wanted, behind).reverse();
}
