import { checkCell, type NumberVerdict } from '../number/checkCell';
import type { ReadSettings } from '../readSettings';

/** One number of a row, and the cell (or the part of it) that it was read from. */
export interface CellVerdict {
  verdict: NumberVerdict;
  cell: string;
  column: number;
}

/** The numbers of a row that takes a closer look: one, or with `each` as many as its cells hold. Never none. */
export function readNumbers(
  cells: readonly string[],
  settings: ReadSettings,
  correction: string | undefined,
): CellVerdict[] {
  const columns = settings.numberColumns;
  const verdicts =
    correction === undefined
      ? columns.map((column) => checkColumn(cells[column] ?? '', column, settings))
      : [checkColumn(correction, columns[0] ?? 0, settings)];
  const written = verdicts.filter(({ cell }) => cell.trim() !== '');
  const [first = checkColumn('', columns[0] ?? 0, settings)] = written;
  if (settings.numberUse === 'first') {
    return withAlso([written.find(({ verdict }) => verdict.ok) ?? first]);
  }
  return withAlso(written.length > 0 ? written : [first]);
}

function checkColumn(cell: string, column: number, settings: ReadSettings): CellVerdict {
  return { verdict: checkCell(cell, settings), cell, column };
}

function withAlso(verdicts: CellVerdict[]): CellVerdict[] {
  return verdicts.flatMap((one) => {
    const also = one.verdict.ok ? one.verdict.also : [];
    const others = also.map((verdict) => ({
      ...one,
      verdict,
      cell: verdict.ok ? one.cell : (verdict.part ?? ''),
    }));
    return [one, ...others];
  });
}
