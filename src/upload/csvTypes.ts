import type { NumberReason } from '../numbers/phoneNumber';

/** The delimiters that phone lists come with. */
export const DELIMITERS = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** How the user wants the file read; null is "as the file suggests". Preview and sending share it. */
export interface ReadSettings {
  /** Only Windows-1252 can be chosen: it fits any bytes, so it is never tried unasked. */
  encoding: 'windows-1252' | null;
  delimiter: Delimiter | null;
  firstRowIsHeader: boolean | null;
  /** How many variable values follow the number. */
  varCount: number | null;
  /** Whether `"` encloses a cell; false reads it as any other character. */
  quotes: boolean;
}

export const AS_THE_FILE_SUGGESTS: ReadSettings = {
  encoding: null,
  delimiter: null,
  firstRowIsHeader: null,
  varCount: null,
  quotes: true,
};

/** How the file was read in the end. */
export interface Shape {
  encoding: Encoding;
  delimiter: Delimiter;
  firstRowIsHeader: boolean;
  varCount: number;
}

/** One row as it stands in the file; `line` is the physical line (from 1) on which it begins. */
export interface CsvRecord {
  line: number;
  cells: string[];
  /** Whether its quotation marks do not pair up. */
  badQuotes: boolean;
}

export type RowReason = NumberReason | 'too-many-cells' | 'variable-missing' | 'unclosed-quote';

/** Rows of the file by what becomes of them: rows = ready + rejected + duplicates + blank + header, always. */
export interface RowCounts {
  rows: number;
  ready: number;
  rejected: number;
  duplicates: number;
  blank: number;
  header: number;
}

export interface RejectedRow {
  line: number;
  reason: RowReason;
  /** The cell that is at fault, cut for display. */
  cell: string;
}

export interface PreviewRow {
  line: number;
  cells: string[];
  fate: 'ready' | 'header' | 'duplicate' | RowReason;
}

/** Why a file cannot be read, each with its sentence: `upload.stops.<reason>`. */
export type StopReason =
  | 'empty'
  | 'bom-only'
  | 'blank'
  | 'header-only'
  | 'spreadsheet'
  | 'archive'
  | 'pdf'
  | 'image'
  | 'web-page'
  | 'binary'
  | 'undecodable'
  | 'unclosed-quote'
  | 'row-too-long'
  | 'too-many-numbers'
  | 'changed'
  | 'failed';

export interface Stop {
  reason: StopReason;
  /** The physical line where it happened, when there is one. */
  line?: number;
}

/** Thrown inside the reader to end it with a sentence for the user. */
export class ReadStop extends Error {
  readonly stop: Stop;

  constructor(reason: StopReason, line?: number) {
    super(reason);
    this.stop = line === undefined ? { reason } : { reason, line };
  }
}

/** What a whole file came to. */
export interface Reading {
  shape: Shape;
  counts: RowCounts;
  /** How many of the duplicates have other variable values than the row that was kept. */
  differingDuplicates: number;
  preview: PreviewRow[];
  /** The first rejected rows; all of them are in `rejectedCsv`. */
  rejected: RejectedRow[];
  rejectedCsv: Blob;
  /** What is sent: UTF-8, comma, RFC 4180, no header, the number and then exactly `varCount` values. */
  csv: Blob;
  /** The same for every list of the same numbers: see numbersMark.ts. */
  numbersMark: string;
}

export interface ReadProgress {
  bytes: number;
  counts: RowCounts;
}

/** Words that the reader writes into the file of rejected rows, in the user's language. */
export interface ReadWords {
  line: string;
  reason: string;
  reasons: Record<RowReason, string>;
}

export type ReadOutcome = { kind: 'read'; reading: Reading } | { kind: 'stopped'; stop: Stop };
