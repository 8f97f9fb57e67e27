import { NUMBER_REASONS } from '../../phonelist/number/reasons';
import type { Counted, ListResult, RejectSample } from '../../phonelist/rows/listResult';
import type { RowReason } from '../../phonelist/rows/rowReasons';
import { draftKey } from './corrections';

export interface RejectGroup extends Counted<RejectSample> {
  reason: RowReason;
  /** Whether the trouble is in the number cell, which can be written over. */
  isFixable: boolean;
}

type Rejects = ListResult['rejects'];

/**
 * The reasons in the order in which they are shown: largest group first at first, and what comes later below. A group
 * keeps its place, also when none of it is left: what is below does not move away from under the pointer.
 * @param before the order until now; it comes back as it is when there is nothing new
 */
export function rejectOrder(rejects: Rejects, before: readonly RowReason[]): readonly RowReason[] {
  const reasons = Object.keys(rejects) as RowReason[];
  const countOf = (reason: RowReason) => rejects[reason]?.count ?? 0;
  const added = reasons.filter((reason) => !before.includes(reason)).sort((a, b) => countOf(b) - countOf(a));
  return added.length === 0 ? before : [...before, ...added];
}

/** Rejected rows by reason. @param order rejectOrder */
export function rejectGroups(rejects: Rejects, order: readonly RowReason[]): RejectGroup[] {
  return order.map((reason) => ({
    reason,
    isFixable: isNumberReason(reason),
    ...(rejects[reason] ?? { count: 0, samples: [] }),
  }));
}

/** Rows of which more than one number is refused. */
export interface Several {
  /** Their line alone does not tell the fields of such a row apart. */
  rows: ReadonlySet<number>;
  /** Numbers (see draftKey) that are refused twice in one cell: nobody could tell which of the two a field is for. */
  twins: ReadonlySet<string>;
}

/** Looks among the refused numbers that are listed. */
export function rowsOfSeveral(rejects: Rejects): Several {
  const samples = NUMBER_REASONS.flatMap((reason) => rejects[reason]?.samples ?? []);
  return { rows: repeated(samples.map(({ row }) => row)), twins: repeated(samples.map(draftKey)) };
}

function repeated<T>(values: readonly T[]): ReadonlySet<T> {
  const seen = new Set<T>();
  return new Set(values.filter((value) => seen.size === seen.add(value).size));
}

function isNumberReason(reason: RowReason): boolean {
  return (NUMBER_REASONS as readonly RowReason[]).includes(reason);
}
