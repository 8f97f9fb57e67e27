import { checkCell, type NumberVerdict } from '../number/checkCell';
import type { Correction, ReadSettings } from '../readSettings';
import { checkWithCodes } from './codeColumns';
import { checkReplaced, withRepair } from './replaceInCell';
import { shown } from './tally';

/** One number of a row. */
export interface CellVerdict {
  verdict: NumberVerdict;
  /** The cell that it was read from, as it stands in the file; behind the codes that stand in columns of their own. */
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
  corrections: readonly Correction[] = [],
): CellVerdict[] {
  const numbers = numbersOf(cells, settings);
  return corrections.reduce((others, one) => correctOne(others, one, cells, settings), numbers);
}

/** What the user wrote over rows' numbers, by row, in the order in which it was written. */
export function correctionsByRow({ corrections }: ReadSettings): Map<number, Correction[]> {
  const byRow = new Map<number, Correction[]>();
  for (const one of corrections) byRow.set(one.row, [...(byRow.get(one.row) ?? []), one]);
  return byRow;
}

function numbersOf(cells: readonly string[], settings: ReadSettings): CellVerdict[] {
  const [column = 0, ...others] = settings.numberColumns;
  const check = (at: number) => checkColumn(cells, at, settings);
  const all = [check(column), ...others.map(check)] as const;
  const written = all.filter(({ cell }) => cell.trim() !== '');
  const [first = all[0]] = written;
  if (settings.numberUse === 'first') {
    return withAlso([written.find(({ verdict }) => verdict.ok) ?? first]);
  }
  return withAlso(written.length > 0 ? written : [first]);
}

function checkColumn(cells: readonly string[], column: number, settings: ReadSettings): CellVerdict {
  const own = cells[column] ?? '';
  const withCodes = checkWithCodes(cells, own, settings);
  if (withCodes) {
    const { text, shown: cell } = withCodes;
    const verdict = withRepair(withCodes.verdict, 'code-column');
    const meant = verdict.ok ? verdict : withRepair(checkReplaced(text, verdict, settings), 'code-column');
    return { verdict: meant, cell, own, column };
  }
  const cell = own;
  const verdict = checkCell(cell, settings);
  return { verdict: verdict.ok ? verdict : checkReplaced(cell, verdict, settings), cell, own: cell, column };
}

/**
 * Puts the user's text in the place of the number it was written for, while that is refused. All others stay: the row
 * may be read under other settings by now, and what was meant for one number must not take the place of another.
 */
function correctOne(
  numbers: CellVerdict[],
  correction: Correction,
  cells: readonly string[],
  settings: ReadSettings,
): CellVerdict[] {
  const wrong = numbers.findIndex((one) => !one.verdict.ok && isMeant(one, correction));
  return numbers.flatMap((one, at) => {
    if (at !== wrong) return [one];
    const coded = checkWithCodes(cells, correction.cell, settings)?.verdict;
    const withCodes = coded && withRepair(coded, 'code-column');
    const verdict = withRepair(withCodes ?? checkCell(correction.cell, settings), 'corrected');
    return withAlso([{ ...one, verdict, own: correction.cell }]);
  });
}

function isMeant({ column, own }: CellVerdict, correction: Correction): boolean {
  const { column: meant = column, was = shown(own) } = correction;
  return column === meant && shown(own) === was;
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
