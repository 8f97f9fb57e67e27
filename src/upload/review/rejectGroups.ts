import { NUMBER_REASONS } from '../../phonelist/number/reasons';
import type { Counted, ListResult, RejectSample } from '../../phonelist/rows/listResult';
import type { RowReason } from '../../phonelist/rows/rowReasons';

export interface RejectGroup extends Counted<RejectSample> {
  reason: RowReason;
  /** Whether the trouble is in the number cell, which can be written over. */
  isFixable: boolean;
}

type Rejects = ListResult['rejects'];

/**
 * Rejected rows by reason, largest group first at first. A group keeps its place, also when none of it is left: what
 * is below does not move away from under the pointer.
 * @param order the reasons in the order in which they were shown before
 */
export function rejectGroups(rejects: Rejects, order: readonly RowReason[] = []): RejectGroup[] {
  const reasons = Object.keys(rejects) as RowReason[];
  const countOf = (reason: RowReason) => rejects[reason]?.count ?? 0;
  const added = reasons.filter((reason) => !order.includes(reason)).sort((a, b) => countOf(b) - countOf(a));
  return [...order, ...added].map((reason) => ({
    reason,
    isFixable: isNumberReason(reason),
    ...(rejects[reason] ?? { count: 0, samples: [] }),
  }));
}

/**
 * Rows of which more than one number is refused. Their fields would all go by the name of one line, and it would not be
 * seen which is which.
 */
export function rowsOfSeveral(rejects: Rejects): ReadonlySet<number> {
  const seen = new Set<number>();
  const several = new Set<number>();
  for (const reason of NUMBER_REASONS) {
    for (const { row } of rejects[reason]?.samples ?? []) (seen.has(row) ? several : seen).add(row);
  }
  return several;
}

function isNumberReason(reason: RowReason): boolean {
  return (NUMBER_REASONS as readonly RowReason[]).includes(reason);
}
