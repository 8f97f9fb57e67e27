/** Why a file cannot be read on; each code has its own sentence for the user. */
export const STOP_CODES = [
  'empty',
  'bom-only',
  'blank',
  'header-only',
  'old-spreadsheet', // .xls
  'xlsb', // Excel's binary workbook
  'numbers', // Apple's
  'sylk', // .slk and .dif
  'fixed-width',
  'document', // of a word processor
  'database',
  'json',
  'xml', // without a table
  'zip',
  'pdf',
  'image',
  'html',
  'binary',
  'unclosed-quote',
  'row-too-long',
  'too-many-numbers',
  'spreadsheet-broken',
  'spreadsheet-locked', // with a password
  'spreadsheet-too-large',
  'no-such-sheet',
] as const;
export type StopCode = (typeof STOP_CODES)[number];

/** Ends a reading with a sentence for the user; nothing of the file may be sent then. */
export class ReadStop extends Error {
  readonly code: StopCode;
  /** The physical line where it happened, when there is one. */
  readonly line: number | null;

  constructor(code: StopCode, line: number | null = null) {
    super(line === null ? code : `${code} (line ${line})`);
    this.name = 'ReadStop';
    this.code = code;
    this.line = line;
  }
}
