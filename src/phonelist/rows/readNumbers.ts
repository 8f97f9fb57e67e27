import { checkCell, type NumberVerdict } from '../number/checkCell';
import type { ReadSettings } from '../readSettings';
import { checkReplaced, withRepair } from './replaceInCell';

/** One number of a row. */
export interface CellVerdict {
  verdict: NumberVerdict;
  /** The cell that it was read from, as it stands in the file. */
  cell: string;
  /** What stands for this number alone: the cell, the part of it, or what the user wrote in its place. */
  own: string;
  column: number;
}

/**
 * The numbers of a row that takes a closer look: one, or with `each` as many as its cells hold. Never none.
 * @param corrections what the user wrote over this row's numbers
 */
export function readNumbers(
  cells: readonly string[],
  settings: ReadSettings,
  corrections: readonly string[] = [],
): CellVerdict[] {
  const numbers = numbersOf(cells, settings);
  return corrections.reduce((others, text) => correctFirst(others, text, settings), numbers);
}

/** What the user wrote over rows' numbers, by row, in the order in which it was written. */
export function correctionsByRow({ corrections }: ReadSettings): Map<number, string[]> {
  const byRow = new Map<number, string[]>();
  for (const { row, cell } of corrections) byRow.set(row, [...(byRow.get(row) ?? []), cell]);
  return byRow;
}

function numbersOf(cells: readonly string[], settings: ReadSettings): CellVerdict[] {
  const [column = 0, ...others] = settings.numberColumns;
  const check = (at: number) => checkColumn(cells[at] ?? '', at, settings);
  const all = [check(column), ...others.map(check)] as const;
  const written = all.filter(({ cell }) => cell.trim() !== '');
  const [first = all[0]] = written;
  if (settings.numberUse === 'first') {
    return withAlso([written.find(({ verdict }) => verdict.ok) ?? first]);
  }
  return withAlso(written.length > 0 ? written : [first]);
}

function checkColumn(cell: string, column: number, settings: ReadSettings): CellVerdict {
  const verdict = checkCell(cell, settings);
  return { verdict: verdict.ok ? verdict : checkReplaced(cell, verdict, settings), cell, own: cell, column };
}

/**
 * Puts the user's text in the place of the first number that is refused. Numbers that are none stay: the row may be
 * read under other settings by now, and what was meant for one cell must not take the place of another.
 */
function correctFirst(numbers: CellVerdict[], text: string, settings: ReadSettings): CellVerdict[] {
  const wrong = numbers.findIndex(({ verdict }) => !verdict.ok);
  return numbers.flatMap((one, at) => {
    if (at !== wrong) return [one];
    const verdict = withRepair(checkCell(text, settings), 'corrected');
    return withAlso([{ ...one, verdict, own: text }]);
  });
}

function withAlso(verdicts: CellVerdict[]): CellVerdict[] {
  return verdicts.flatMap((one) => {
    const { verdict } = one;
    if (!verdict.ok || verdict.also.length === 0) return [one];
    return [verdict, ...verdict.also].map((verdict) => ({
      ...one,
      verdict,
      own: verdict.ok ? verdict.number : (verdict.part ?? ''),
    }));
  });
}
