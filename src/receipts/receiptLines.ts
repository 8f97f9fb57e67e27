/**
 * Receipts of removals and restores are older than the console's present rule for formulas and quotes
 * (phonelist/rows/csvLine.ts). They are written by the rule that they began with, for ever: a file that was downloaded
 * long ago must still be the receipt's, to the byte.
 */
const FORMULA = /^(?!\+[1-9]\d{6,14}$)'*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/;
const NEEDS_QUOTES = /[",\r\n\ufeff]|^ | $/;

/** Rows as CSV by that rule, each line ended by `\r\n`; formulas are disarmed for a spreadsheet. */
export function receiptLines(rows: readonly string[][]): string {
  return rows.map((row) => `${row.map(writeCell).join(',')}\r\n`).join('');
}

function writeCell(cell: string): string {
  if (FORMULA.test(cell)) return quoted(`'${cell}`);
  return NEEDS_QUOTES.test(cell) ? quoted(cell) : cell;
}

const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
