import type { Correction } from '../../phonelist/readSettings';
import type { ListResult, RejectSample } from '../../phonelist/rows/listResult';
import type { RowReason } from '../../phonelist/rows/rowReasons';

/** Numbers that are being written over, by draftKey: nothing is read again before they are applied, all at once. */
export type Drafts = ReadonlyMap<string, Correction>;

export type Refused = Pick<RejectSample, 'row' | 'column' | 'cell'>;

export const NO_DRAFTS: Drafts = new Map();

/** Tells a refused number from all others, by where it stands and what is refused there. */
export function draftKey({ row, column, cell }: Refused): string {
  return `${row} ${column} ${cell}`;
}

/** The drafts with one more; a cell as it was is none. */
export function withDraft(drafts: Drafts, sample: Refused, text: string): Drafts {
  const { row, column, cell } = sample;
  const next = new Map(drafts);
  if (text === cell) next.delete(draftKey(sample));
  else next.set(draftKey(sample), { row, column, was: cell, cell: text });
  return next;
}

/** The drafts of numbers that are still listed. Another change can have made one ready, or read it otherwise. */
export function listedDrafts(drafts: Drafts, rejects: ListResult['rejects']): Drafts {
  if (drafts.size === 0) return drafts;
  const listed = new Set(Object.values(rejects).flatMap(({ samples }) => samples.map(draftKey)));
  return new Map([...drafts].filter(([key]) => listed.has(key)));
}

/** The reasons for which the numbers of these drafts are refused: below those they are to be found. */
export function reasonsOf(drafts: Drafts, rejects: ListResult['rejects']): RowReason[] {
  const reasons = Object.keys(rejects) as RowReason[];
  return reasons.filter((reason) => rejects[reason]?.samples.some((sample) => drafts.has(draftKey(sample))));
}

/** What the reader is asked to read: its corrections so far, and then the drafts. */
export function withDrafts(corrections: readonly Correction[], drafts: Drafts): Correction[] {
  return [...corrections, ...[...drafts.values()].map((draft) => ({ ...draft, cell: draft.cell.trim() }))];
}

/**
 * What stands in a number's field: its draft, or the correction that is being read, or its cell.
 * @param applied the corrections as the user has them now
 * @param read those that the rows were read under
 */
export function fieldText(
  sample: Refused,
  drafts: Drafts,
  applied: readonly Correction[],
  read: readonly Correction[],
): string {
  const { row, column, cell } = sample;
  const underWay = applied
    .slice(read.length)
    .findLast((each) => each.row === row && each.column === column && each.was === cell);
  return drafts.get(draftKey(sample))?.cell ?? underWay?.cell ?? cell;
}
