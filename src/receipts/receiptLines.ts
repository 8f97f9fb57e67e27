import Papa from 'papaparse';
import { csvLines } from '../export/csvWriter';
import { IMPORT } from '../imports/importJob';

/** What was disarmed for a spreadsheet when the first receipts were downloaded; csvWriter.ts has gone on since. */
const FORMULA = /^(?!\+[1-9]\d{6,14}$)'*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/;

/**
 * Rows of a receipt's CSV. Removals and restores were downloaded before there were imports, and a file is known as
 * unchanged by its bytes alone: theirs stay for ever as they were written first.
 */
export function receiptLines(kind: string, rows: string[][]): string {
  if (kind === IMPORT) return csvLines(rows, true);
  return rows.length === 0 ? '' : `${Papa.unparse(rows, { newline: '\r\n', escapeFormulae: FORMULA })}\r\n`;
}
