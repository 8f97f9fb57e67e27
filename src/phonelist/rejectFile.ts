import type { ReadSettings } from './readSettings';
import { settingsName } from './rejectSettings';
import type { CodeColumns } from './rows/codeColumns';
import type { CsvBlock } from './rows/csvBlocks';
import { csvLine, disarm } from './rows/csvLine';
import type { ListResult } from './rows/listResult';
import type { RowReason } from './rows/rowReasons';
import { parseRows } from './storedRows';

/** By these names of two of its last columns a file of rejected rows is known again, in every language. */
export const LINE_COLUMN = 'sip-caller:line';
export const REASON_COLUMN = 'sip-caller:reason';
/** What rows have beyond the columns of their list, by which they are too wide when they are read again, too. */
export const SURPLUS_COLUMN = 'sip-caller:surplus';

/** One rejected row as the reader handed it out. */
export interface RejectedRow {
  row: number;
  line: number;
  reason: RowReason;
  /** As they stand in the file; empty cells at the end are left out. */
  cells: string[];
}

/** The rows of a block of rejected rows. */
export function rejectedRows({ csv }: Pick<CsvBlock, 'csv'>): RejectedRow[] {
  return parseRows(csv).map(([row, line, reason, ...cells]) => ({
    row: Number(row),
    line: Number(line),
    reason: reason as RowReason,
    cells,
  }));
}

/**
 * How many columns of the original a file of rejected rows has: no fewer than it was read with, so that it is read in the
 * same way again. A column in use can stand beyond the list's width where it is empty in every row.
 */
export function columnsOfRejects(
  { rejectColumns }: Pick<ListResult, 'rejectColumns'>,
  settings: Pick<ReadSettings, 'width' | 'numberColumns' | 'variables'> & Partial<CodeColumns>,
): number {
  const { width, numberColumns, variables, countryCodeColumn, areaCodeColumn } = settings;
  const codes = [countryCodeColumn ?? 0, areaCodeColumn ?? 0];
  const used = [...numberColumns, ...variables, ...codes].reduce(
    (most, column) => Math.max(most, column + 1),
    width,
  );
  return Math.max(rejectColumns, used);
}

/**
 * A file of rejected rows to correct and drop again: the original columns, then line and reason; then the reason's
 * code, below a name that carries the settings. It is UTF-8 with
 * a byte order mark, and no spreadsheet runs a cell of it. `sniff` knows it again, with its settings.
 * @param header the original header's cells, or none
 * @param columns columnsOfRejects
 * @param sentence the reason in the user's words
 * @param width how many of the columns are the list's own
 * @param settings how the rows were read; without them the last column is left out
 */
export function* writeRejectFile(
  blocks: Iterable<Pick<CsvBlock, 'csv'>>,
  header: readonly string[],
  columns: number,
  sentence: (reason: RowReason) => string,
  width = columns,
  settings: ReadSettings | null = null,
): Generator<string> {
  const nameOf = (at: number) => disarm(header[at]?.trim() || `column #${at + 1}`);
  const names = Array.from({ length: columns }, (_, at) => (at < width ? nameOf(at) : SURPLUS_COLUMN));
  const named = settings ? [settingsName(settings, columns)] : [];
  const [first = '', ...rest] = [...names, LINE_COLUMN, REASON_COLUMN, ...named];
  yield `\ufeff${csvLine(first, rest)}`;
  for (const block of blocks) {
    let text = '';
    for (const { line, reason, cells } of rejectedRows(block)) {
      const padded = Array.from({ length: columns }, (_, at) => disarm(cells[at] ?? ''));
      const code = settings ? [reason] : [];
      const [number = '', ...others] = [...padded, String(line), disarm(sentence(reason)), ...code];
      text += csvLine(number, others);
    }
    yield text;
  }
}

/**
 * Whether a row that was rejected for its quotes still has them: as a CSV of ours it is whole, and would go up.
 * @param written a record of a file of rejected rows
 * @param columns how many of its cells are the original's
 */
export function isStillMisquoted(written: readonly string[], columns: number): boolean {
  const code: RowReason = 'unclosed-quote';
  return (
    written[columns + 2] === code &&
    written.slice(0, columns).some((cell) => /^\s*["'\u201c\u201e]/.test(cell))
  );
}
