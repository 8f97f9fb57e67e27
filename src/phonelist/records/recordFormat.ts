/** The delimiters that phone lists come with. */
export const DELIMITERS = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

export const QUOTES = ['"', "'", 'curly', 'none', 'row'] as const;
export type Quote = (typeof QUOTES)[number];

/** How text is cut into records and cells. */
export interface RecordFormat {
  delimiter: Delimiter;
  /** What encloses a cell; `curly` is “…” and „…“; `none` reads quotes as any other sign; in `row` they enclose a
   * whole row, too, whose cells may have quotes of their own. */
  quote: Quote;
  /** How an enclosing quote is written within a cell: twice, or behind a backslash. */
  escape: 'doubled' | 'backslash';
  /** What becomes of a quote that is not closed: the reading stops, or the line is rejected and read past. */
  unclosed: 'stop' | 'reject';
}

/** The longest quoted cell, in characters; behind a longer one stands a quote that was never closed. */
export const LONGEST_QUOTED = 64 * 1024;
/** The longest record, in characters, so that a file without line breaks cannot fill the memory. */
export const LONGEST_RECORD = 1024 * 1024;

const OPENERS: Record<Quote, string> = { '"': '"', "'": "'", curly: '\u201c\u201e', none: '', row: '"' };
const CLOSERS: Record<Quote, string> = { '"': '"', "'": "'", curly: '\u201d\u201c', none: '', row: '"' };

export const openersOf = ({ quote }: RecordFormat): string => OPENERS[quote];
export const closersOf = ({ quote }: RecordFormat): string => CLOSERS[quote];
