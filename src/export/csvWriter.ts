import { csvLine, disarm } from '../phonelist/rows/csvLine';

/** What a file for a spreadsheet begins with, so that its letters are read as UTF-8. */
export const BYTE_ORDER_MARK = '\ufeff';
const ROWS_AT_ONCE = 1000;
/** Text is handed to a Blob in pieces of this length: the browser may keep those outside of its memory. */
const PIECE_LENGTH = 1024 * 1024;

interface CsvWriter {
  add(row: string[]): void;
  toBlob(): Blob;
}

/** Rows as RFC 4180 CSV, each line ended by `\r\n`; formulas are disarmed for a spreadsheet. */
export function csvLines(rows: string[][], forSpreadsheet: boolean): string {
  const written = forSpreadsheet ? rows.map((row) => row.map(disarm)) : rows;
  return written.map(([first = '', ...rest]) => csvLine(first, rest)).join('');
}

/**
 * Writes rows as RFC 4180 CSV in UTF-8, lines ended by `\r\n`.
 * @param forSpreadsheet adds a byte order mark and disarms formulas: for a file that a person opens
 */
export function createCsvWriter(forSpreadsheet = false): CsvWriter {
  const pieces: Blob[] = [];
  let text = forSpreadsheet ? BYTE_ORDER_MARK : '';
  let rows: string[][] = [];

  const flushRows = () => {
    text += csvLines(rows, forSpreadsheet);
    rows = [];
    if (text.length >= PIECE_LENGTH) flushText();
  };
  const flushText = () => {
    pieces.push(new Blob([text]));
    text = '';
  };

  return {
    add(row) {
      rows.push(row);
      if (rows.length >= ROWS_AT_ONCE) flushRows();
    },
    toBlob() {
      flushRows();
      flushText();
      return new Blob(pieces, { type: 'text/csv' });
    },
  };
}
