import { csvLine, disarm } from '../phonelist/rows/csvLine';

/**
 * The rule by which a receipt's CSV keeps a spreadsheet from running its cells: today's is that of all our CSVs; receipts
 * that were downloaded long ago were written by an earlier one, and must be known again to the byte.
 */
export type ReceiptGuard = 'today' | 'earlier';

/** Of removals and restores, which are older than the console's other CSVs. */
const FIRST = /^(?!\+[1-9]\d{6,14}$)'*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/;
/** Of imports. */
const SECOND = /^(?!\+[1-9]\d{6,14}$)[\s']*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/;
const NEEDS_QUOTES = /[",\r\n\ufeff]|^ | $/;

/** Rows of a removal's or restore's receipt as CSV, each line ended by `\r\n`, with the quotes that they began with. */
export function receiptLines(rows: readonly string[][], guard: ReceiptGuard = 'today'): string {
  const guarded = guardOf(FIRST, guard);
  const write = (cell: string) => {
    const safe = guarded(cell);
    return safe !== cell || NEEDS_QUOTES.test(cell) ? `"${safe.replaceAll('"', '""')}"` : cell;
  };
  return rows.map((row) => `${row.map(write).join(',')}\r\n`).join('');
}

/** Rows of an import's receipt, as above, with the quotes of our other CSVs. */
export function importReceiptLines(rows: readonly string[][], guard: ReceiptGuard = 'today'): string {
  const guarded = guardOf(SECOND, guard);
  return rows.map(([first = '', ...rest]) => csvLine(guarded(first), rest.map(guarded))).join('');
}

function guardOf(earlier: RegExp, guard: ReceiptGuard): (cell: string) => string {
  return guard === 'today' ? disarm : (cell) => (earlier.test(cell) ? `'${cell}` : cell);
}
