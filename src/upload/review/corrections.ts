import type { ReadSettings } from '../../phonelist/readSettings';
import type { ListResult, RejectSample } from '../../phonelist/rows/listResult';

type Correction = ReadSettings['corrections'][number];

/** Cells that are being written over, by record: nothing is read again before they are applied, all at once. */
export type Drafts = ReadonlyMap<number, string>;

/** The drafts with one more; a cell as it was is none. */
export function withDraft(
  drafts: Drafts,
  { row, cell }: Pick<RejectSample, 'row' | 'cell'>,
  text: string,
): Drafts {
  const next = new Map(drafts);
  if (text === cell) next.delete(row);
  else next.set(row, text);
  return next;
}

/**
 * The drafts of rows that are still listed. Another change can have made a row ready meanwhile: a correction would
 * then take the place of a number that is right.
 */
export function listedDrafts(drafts: Drafts, rejects: ListResult['rejects']): Drafts {
  if (drafts.size === 0) return drafts;
  const listed = new Set(Object.values(rejects).flatMap(({ samples }) => samples.map(({ row }) => row)));
  return new Map([...drafts].filter(([row]) => listed.has(row)));
}

/** What the reader is asked to read: its corrections so far, and then the drafts. */
export function withDrafts(corrections: readonly Correction[], drafts: Drafts): Correction[] {
  return [...corrections, ...[...drafts].map(([row, cell]) => ({ row, cell: cell.trim() }))];
}

/**
 * What stands in a row's field: its draft, or the correction that is being read, or its cell.
 * @param applied the corrections as the user has them now
 * @param read those that the rows were read under
 */
export function fieldText(
  { row, cell }: Pick<RejectSample, 'row' | 'cell'>,
  drafts: Drafts,
  applied: readonly Correction[],
  read: readonly Correction[],
): string {
  const underWay = applied.slice(read.length).findLast((each) => each.row === row);
  return drafts.get(row) ?? underWay?.cell ?? cell;
}
