import { writeXlsxStream } from 'hucre/xlsx';
import { type Cell, cellText, type FlatRow } from './cells';
import { createCsvWriter } from './csvWriter';

/** The kinds of files, each named by its ending. */
export const FORMATS = ['csv', 'xlsx'] as const;
export type Format = (typeof FORMATS)[number];

export interface Column {
  path: string;
  heading: string;
}

export interface WrittenFile {
  content: Blob;
  /** Cells that were longer than a spreadsheet can hold, and were cut there. */
  cut: number;
  /** Sheets that the rows are on; 1 in a CSV. */
  sheets: number;
}

type Rows = AsyncIterable<FlatRow[]>;

/** Writes rows with their headings as a file that is safe to open in a spreadsheet. */
export function writeFile(format: Format, columns: Column[], rows: Rows): Promise<WrittenFile> {
  return format === 'csv' ? writeCsv(columns, rows) : writeXlsx(columns, rows);
}

/** UTF-8 with a byte order mark, RFC 4180; formulas are disarmed, plain E.164 numbers stay as they are. */
async function writeCsv(columns: Column[], rows: Rows): Promise<WrittenFile> {
  const csv = createCsvWriter(true);
  csv.add(columns.map(({ heading }) => heading));
  for await (const part of rows) {
    for (const row of part) csv.add(columns.map(({ path }) => cellText(row[path])));
  }
  return { content: csv.toBlob(), cut: 0, sheets: 1 };
}

/** Microsoft, "Excel specifications and limits": characters in a cell, and rows of a sheet below its headings. */
const LONGEST_CELL = 32_767;
const ROWS_ON_SHEET = 1_048_575;
const SHEET_NAME = 'Export';
const TEXT = '@';

/**
 * A workbook whose texts are texts: a phone number keeps its plus sign and its zeros, also after someone
 * edits the cell, and a formula is never run.
 */
async function writeXlsx(columns: Column[], rows: Rows): Promise<WrittenFile> {
  let cut = 0;
  let written = 0;
  const cell = (value: Cell | undefined): Cell => {
    if (typeof value !== 'string') return value ?? null;
    if (value.length > LONGEST_CELL) cut += 1;
    return escapeText(value.slice(0, LONGEST_CELL));
  };
  async function* sheetRows() {
    for await (const part of rows) {
      written += part.length;
      for (const row of part) yield columns.map(({ path }) => cell(row[path]));
    }
  }
  const stream = writeXlsxStream(sheetRows(), {
    name: SHEET_NAME,
    columns: columns.map(({ heading }) => ({ header: escapeText(heading), numFmt: TEXT, width: 20 })),
    freezePane: { rows: 1 },
  });
  const parts = await new Response(stream).blob();
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  const sheets = Math.max(1, Math.ceil(written / ROWS_ON_SHEET));
  return { content: new Blob([parts], { type }), cut, sheets };
}

/**
 * A text as a workbook must hold it: `_x0041_` would be read as the letter A (ECMA-376, ST_Xstring), and
 * two characters are in no XML.
 */
function escapeText(text: string): string {
  return text
    .replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')
    .replaceAll('\ufffe', '_xFFFE_')
    .replaceAll('\uffff', '_xFFFF_');
}
