import type { NumberChoices } from './number/checkCell';
import type { NumberReason } from './number/reasons';
import type { RecordFormat } from './records/recordFormat';
import type { ScreenChoices } from './rows/screens';

/** Text encodings that can be chosen; each is a label of the browser's TextDecoder. */
export const ENCODINGS = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1252',
  'windows-1250',
  'windows-1251',
  'windows-1254',
  'iso-8859-15',
  'macintosh',
  'shift_jis',
  'gb18030',
  'big5',
  'euc-kr',
] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** What the user wrote over a number that is refused. */
export interface Correction {
  /** The record, from 1. */
  row: number;
  cell: string;
  /** The column of the number, and what was refused there, as RejectSample has them; in older data any of the row is meant. */
  column?: number;
  was?: string;
}

/** Find and replace in the number cells that are refused for one reason. */
export interface Replacement {
  reason: NumberReason;
  /** As it stands in the cell, wherever it stands; an empty one finds nothing. */
  find: string;
  replace: string;
}

/** What holds the rows: text, a workbook, tables of a web page or of XML, or cards of an address book. */
export const CONTAINERS = ['text', 'xlsx', 'ods', 'markup', 'vcard'] as const;
export type Container = (typeof CONTAINERS)[number];

/**
 * How one list is read: what `sniff` proposes, what the user changes, and what preview and run both take.
 * Plain data: it can be kept, compared and posted to a worker.
 */
export interface ReadSettings extends NumberChoices, RecordFormat, ScreenChoices {
  container: Container;
  /** Name of the sheet or table to read; empty for text, and for the first that has something in it. */
  sheet: string;
  encoding: Encoding;
  /** How many records stand above the header or the data: titles, `sep=;`. Blank ones count too. */
  preambleRows: number;
  /** Whether the first record after those is a header. */
  header: boolean;
  /** Columns of the list; a record with text beyond them has too many cells. */
  width: number;
  /** Where numbers stand, from 0. With several: the first cell that is a number, or a row for each. */
  numberColumns: number[];
  numberUse: 'first' | 'each';
  /** Where the calling code of a number stands, and the code of its area; null where it is in the number, or not known. */
  countryCodeColumn: number | null;
  areaCodeColumn: number | null;
  /** Columns that go up as variable values, in this order. */
  variables: number[];
  /** What goes up for each variable when its cell is empty or would be spoken badly; '' leaves it as it is. */
  variableDefaults: string[];
  missingVariables: 'send' | 'reject';
  duplicates: 'first' | 'last';
  premium: 'send' | 'reject';
  /**
   * Rows that a workbook does not show: filtered out, folded in or hidden by hand. Left out unless the user says otherwise:
   * who filtered a list meant the rows in sight, and a call cannot be taken back, while a row left out can be sent later.
   */
  hidden: 'send' | 'skip';
  /** Rows whose number stands in the campaign or in another row in its other writing: most likely the same phone. */
  otherWriting: 'send' | 'skip';
  /** ISO codes of countries whose numbers are not to be sent. */
  excludedCountries: string[];
  /** In the order in which they were written: each takes the place of the number it was written for, if that is refused. */
  corrections: Correction[];
  /** Tried on refused cells, one by one and then all in this order; a cell that is no number after it stays as it was. */
  replacements: Replacement[];
  /** Of a file of rejected rows that we wrote: how many columns are the original's. Null of any other file. */
  rejectFileColumns: number | null;
}

/** What a plain list of numbers needs, in UTF-8 with commas. */
export const PLAIN_LIST: ReadSettings = {
  container: 'text',
  sheet: '',
  encoding: 'utf-8',
  delimiter: ',',
  quote: '"',
  escape: 'doubled',
  unclosed: 'stop',
  preambleRows: 0,
  header: false,
  width: 1,
  numberColumns: [0],
  numberUse: 'first',
  countryCodeColumn: null,
  areaCodeColumn: null,
  variables: [],
  variableDefaults: [],
  missingVariables: 'send',
  duplicates: 'first',
  premium: 'send',
  hidden: 'skip',
  otherWriting: 'send',
  already: 'skip',
  earlier: 'skip',
  excludedCountries: [],
  corrections: [],
  replacements: [],
  rejectFileColumns: null,
  country: 'as-written',
  leadingZero: false,
  plus: false,
  letterO: false,
  vanity: false,
  oldPlan: false,
  twoNumbers: 'reject',
  extensions: 'reject',
};

/** How many values go up with each number: the chosen variables, and the extension when it is kept as one. */
export function varCountOf({ variables, extensions }: ReadSettings): number {
  return variables.length + (extensions === 'keep' ? 1 : 0);
}
