import { checkNumber } from '../numbers/phoneNumber';
import { DELIMITERS, type Delimiter } from './csvTypes';
import { parseText } from './parseRecords';

/** How much of a file its shape is guessed from, in characters and in rows. */
export const SAMPLE_LENGTH = 64 * 1024;
const SAMPLE_ROWS = 500;
/** A label such as "Phone 1" has few digits, a number that went wrong has many. */
const MOST_DIGITS_OF_A_LABEL = 2;

/** The first rows of a text under a delimiter, without blank ones. */
export function sampleRows(text: string, delimiter: Delimiter, quotes: boolean): string[][] {
  // A text as long as the sample was cut there, perhaps within its last row.
  const isWhole = text.length < SAMPLE_LENGTH;
  const { data } = parseText(text, delimiter, quotes, isWhole);
  return data.filter((cells) => !isBlank(cells)).slice(0, SAMPLE_ROWS);
}

/** The delimiter under which the first column holds most numbers; then the one that makes the steadiest columns. */
export function guessDelimiter(sample: string, quotes: boolean): Delimiter {
  const scored = DELIMITERS.map((delimiter) => {
    const rows = sampleRows(sample, delimiter, quotes);
    const numbers = rows.filter((cells) => checkNumber(cells[0] ?? '').ok).length;
    const widths = countWidths(rows);
    const width = mostCommon(widths);
    return { delimiter, numbers, steady: width > 1 ? (widths.get(width) ?? 0) : 0 };
  });
  // The sort is stable: among equals the comma, which is first, wins.
  scored.sort((a, b) => b.numbers - a.numbers || b.steady - a.steady);
  return scored[0]?.delimiter ?? ',';
}

/** Whether the first row is a header: its first cell is a label, and the cell below is not another one. */
export function guessHeader([first, second]: string[][]): boolean {
  return first !== undefined && isLabel(first) && !(second && isLabel(second));
}

/** The number of variable values: the most common width less the number, without columns that are empty at the end. */
export function guessVarCount(widths: ReadonlyMap<number, number>, usedColumns: number): number {
  return Math.max(0, Math.min(mostCommon(widths), usedColumns) - 1);
}

/** A row without any text: an empty line, or delimiters alone. */
export function isBlank(cells: string[]): boolean {
  return cells.every((cell) => cell.trim() === '');
}

/** How many columns a row uses: its width without the empty cells at its end. */
export function usedWidth(cells: string[]): number {
  return cells.findLastIndex((cell) => cell.trim() !== '') + 1;
}

function isLabel(cells: string[]): boolean {
  const cell = cells[0] ?? '';
  return /\p{L}/u.test(cell) && cell.replace(/\D/g, '').length <= MOST_DIGITS_OF_A_LABEL;
}

/** How many rows there are of each width. */
export function countWidths(rows: string[][]): Map<number, number> {
  const widths = new Map<number, number>();
  for (const cells of rows) widths.set(cells.length, (widths.get(cells.length) ?? 0) + 1);
  return widths;
}

/** The key with the highest count, the larger key among equals; 0 of an empty map. */
function mostCommon(counts: ReadonlyMap<number, number>): number {
  let [best, most] = [0, 0];
  for (const [key, count] of counts) {
    if (count > most || (count === most && key > best)) [best, most] = [key, count];
  }
  return best;
}
