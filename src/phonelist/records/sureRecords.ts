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

/** Serves as the quote where papaparse must know of none: the decoder leaves no such sign in a text. */
const NO_QUOTE = '\0';
/** Ends a quoted cell for papaparse, which trims what stands behind the quote, but not for us. */
const STRANGE_BLANK = /[^\S \u00a0\t\r\n]/;
/** In characters: at least a line or two. */
const SHORTEST_REACH = 256;

/**
 * Reads the records that have one meaning only, which is nearly all of any list, by papaparse's core (its `Parser`; a
 * string at a time, so that it decodes nothing, guesses nothing and never waits). Handed out are complete records of
 * one physical line. Papaparse stops before a record that it knows to be misquoted, and is stopped before one that it
 * would read its own way without a word (traps.md and its source, 5.7.1): line ends that are mixed, cells over several
 * lines, blanks before a quote and rare ones behind it, backslashes before quotes, quotes that open and close with
 * different signs.
 *
 * It looks for the end of a misquoted cell as far as it can see, so it sees little at first, and twice as much whenever
 * nothing has stopped it: what is seen in vain is never more than what was read.
 * @returns reads on from `start`, and where the first record begins that was not handed out
 */
export function createSureReader(format: RecordFormat, take: (cells: string[]) => void) {
  const { delimiter } = format;
  const openers = openersOf(format);
  const quoteChar = openers.length === 1 && openers === closersOf(format) ? openers : NO_QUOTE;
  const blanks = delimiter === '\t' ? ' \u00a0' : ' \u00a0\t';
  const blankBeforeQuote = new RegExp(`(?:^|[${delimiter}])[${blanks}]+${quoteChar}`);
  let reach = SHORTEST_REACH;

  const hasSureQuotes = (record: string): boolean => {
    if (quoteChar === NO_QUOTE || STRANGE_BLANK.test(record) || blankBeforeQuote.test(record)) return false;
    return format.escape === 'doubled' || !record.includes('\\');
  };

  const isSure = (at: number, end: number, newline: string, searched: RecordText): boolean => {
    const { text, nextBreak, nextQuote, isLast } = searched;
    if (nextBreak(at) !== end - newline.length || end - at > LONGEST_QUOTED) return false;
    // It may be the first half of `\r\n`.
    if (newline === '\r' && (text[end] === '\n' || (end === text.length && !isLast))) return false;
    const quote = nextQuote(at);
    return quote === -1 || quote >= end || hasSureQuotes(text.slice(at, end));
  };

  /** The sure records at the beginning of a stretch. @returns where they end, and whether there are more to come */
  const readStretch = (start: number, end: number, newline: '\n' | '\r\n' | '\r', searched: RecordText) => {
    let at = start;
    let isStopped = false;
    const parser = new Papa.Parser({
      delimiter,
      newline,
      quoteChar,
      // Without quotes it would cut up the whole text at once, also where it is stopped at the first record.
      fastMode: false,
      step({ data, errors, meta }: Papa.ParseResult<string[]>) {
        const recordEnd = start + meta.cursor;
        const [cells] = data;
        if (cells === undefined || errors.length > 0 || !isSure(at, recordEnd, newline, searched)) {
          isStopped = true;
          parser.abort();
          return;
        }
        take(cells);
        at = recordEnd;
      },
    } as Papa.ParseConfig);
    parser.parse(searched.text.slice(start, end), 0, true);
    return { at, isStopped: isStopped || at === start };
  };

  return (start: number, searched: RecordText): number => {
    const { text, nextBreak } = searched;
    let at = start;
    for (;;) {
      const lineEnd = nextBreak(at);
      if (lineEnd === -1) return at;
      const newline = breakAt(text, lineEnd);
      const end = Math.max(at + reach, lineEnd + newline.length);
      const read = readStretch(at, end, newline, searched);
      at = read.at;
      if (read.isStopped) {
        reach = SHORTEST_REACH;
        return at;
      }
      if (end >= text.length) return at;
      reach *= 2;
    }
  };
}
