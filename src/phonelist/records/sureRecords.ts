import Papa from 'papaparse';
import { type BreakFinder, breakAt } from './lineEnds';
import { closersOf, LONGEST_QUOTED, openersOf, type RecordFormat } from './recordFormat';

/** Finds the next of some signs at or behind a place in a text, going forward; -1 where there is none. */
export type QuoteFinder = (from: number) => number;

/** A text in which records stand, with what searches it. */
export interface RecordText {
  text: string;
  nextBreak: BreakFinder;
  nextQuote: QuoteFinder;
  /** Whether nothing follows the text. */
  isLast: boolean;
}

/** The decoder has taken all of these out: where papaparse must not know of quotes, this is one. */
const NO_QUOTE = '\0';

/**
 * Reads the records that have one meaning only, which is nearly all of any list, by papaparse's core (its `Parser`; a
 * string at a time, so that it decodes nothing, guesses nothing and never waits). Handed out are complete records of
 * one physical line. Papaparse stops before a record that it knows to be misquoted, and is stopped before one that it
 * would read its own way without a word (traps.md and its source, 5.7.1): line ends that are mixed, cells over several
 * lines, blanks before a quote, backslashes before quotes, quotes that open and close with different signs.
 * @returns reads on from `start`, and where the first record begins that was not handed out
 */
export function createSureReader(format: RecordFormat, take: (cells: string[]) => void) {
  const { delimiter } = format;
  const openers = openersOf(format);
  const quoteChar = openers.length === 1 && openers === closersOf(format) ? openers : NO_QUOTE;
  const blanks = delimiter === '\t' ? ' \u00a0' : ' \u00a0\t';
  const blankBeforeQuote = new RegExp(`(?:^|[${delimiter}])[${blanks}]+${quoteChar}`);

  const hasSureQuotes = (record: string): boolean => {
    if (quoteChar === NO_QUOTE) return false;
    return !blankBeforeQuote.test(record) && !(format.escape === 'backslash' && record.includes('\\'));
  };

  return (start: number, { text, nextBreak, nextQuote, isLast }: RecordText): number => {
    const firstBreak = nextBreak(start);
    if (firstBreak === -1) return start;
    const newline = breakAt(text, firstBreak);
    let at = start;

    const isSure = (end: number): boolean => {
      if (nextBreak(at) !== end - newline.length || end - at > LONGEST_QUOTED) return false;
      // It may be the first half of `\r\n`.
      if (newline === '\r' && (text[end] === '\n' || (end === text.length && !isLast))) return false;
      const quote = nextQuote(at);
      return quote === -1 || quote >= end || hasSureQuotes(text.slice(at, end));
    };

    const parser = new Papa.Parser({
      delimiter,
      newline,
      quoteChar,
      // Without quotes it would cut up the whole text at once, also where it is stopped at the first record.
      fastMode: false,
      step({ data, errors, meta }: Papa.ParseResult<string[]>) {
        const end = start + meta.cursor;
        const [cells] = data;
        if (cells === undefined || errors.length > 0 || !isSure(end)) return parser.abort();
        take(cells);
        at = end;
      },
    } as Papa.ParseConfig);
    parser.parse(text.slice(start), 0, true);
    return at;
  };
}
