import { ReadStop } from '../readStop';
import { afterBreak, type BreakFinder, countBreaks, createBreakFinder } from './lineEnds';
import { readQuotedRecord } from './quotedRecord';
import { LONGEST_RECORD, openersOf, type RecordFormat } from './recordFormat';
import { createSureReader, type QuoteFinder, type RecordText } from './sureRecords';

/**
 * Takes one record.
 * @param line the physical line (from 1) on which it begins
 * @param isBroken its quotes do not pair up: the cells are its line as it stands, cut at every delimiter; or its lines,
 *   where it is known how far the quotes reach
 * @param isHidden a workbook does not show it
 */
export type TakeRecord = (cells: string[], line: number, isBroken: boolean, isHidden?: boolean) => void;

export interface RecordReader {
  /** Takes in a piece of text and gives out the records that it completes. @throws {ReadStop} */
  push(text: string): void;
  /** Gives out the last record, when the text did not end with a line break. @throws {ReadStop} */
  end(): void;
}

/** In records: so that a list of misquoted lines does not cost a vain attempt of papaparse's for each. */
const LONGEST_TURN = 1024;

/**
 * Cuts text into records, however the pieces fall. Papaparse's core reads what has one meaning (sureRecords.ts). The
 * record at which it stops is read here, and more of them where it stops again and again, because a phone list mixes
 * line ends, closes quotes with a backslash or not at all, and must say on which physical line it went wrong.
 * @param isOurs whether it is CSV that we wrote: a quoted cell may then hold whatever it holds
 */
export function createRecordReader(format: RecordFormat, taker: TakeRecord, isOurs = false): RecordReader {
  const take: TakeRecord =
    format.quote === 'row'
      ? (cells, line, isBroken) => taker(isBroken ? cells : unwrappedRow(cells, format), line, isBroken)
      : taker;
  const openers = openersOf(format);
  let pending = '';
  let line = 1;
  /** How many records are read here before papaparse is asked again, and how many of them are to come. */
  let turn = 1;
  let left = 0;
  const readSure = createSureReader(format, (cells) => {
    take(cells, line, false);
    line += 1;
  });

  const readAll = (isLast: boolean) => {
    const text = pending;
    const searched = {
      text,
      nextBreak: createBreakFinder(text),
      nextQuote: createQuoteFinder(text, openers),
      isLast,
    };
    let start = 0;
    while (start < text.length) {
      const firstLine = line;
      if (left === 0) start = readSure(start, searched);
      const sure = line - firstLine;
      if (start === text.length) break;
      const after = readDoubtful(start, searched);
      if (after === -1) break;
      start = after;
      if (left === 0) {
        turn = sure > turn ? 1 : Math.min(2 * turn, LONGEST_TURN);
        left = turn;
      }
      left -= 1;
    }
    pending = start === 0 ? text : text.slice(start);
    if (pending.length > LONGEST_RECORD) throw new ReadStop('row-too-long', line);
  };

  /** One record, whatever it is; -1 when its end is not here yet. */
  const readDoubtful = (start: number, { text, nextBreak, nextQuote, isLast }: RecordText): number => {
    const end = nextBreak(start);
    const quote = nextQuote(start);
    return quote !== -1 && quote < (end === -1 ? text.length : end)
      ? readQuoted(text, start, nextBreak, isLast)
      : readPlain(text, start, end, isLast, false);
  };

  /** One line as it stands; -1 when its end is not here yet. */
  const readPlain = (
    text: string,
    start: number,
    end: number,
    isLast: boolean,
    isBroken: boolean,
  ): number => {
    const stop = end === -1 ? text.length : end;
    const after = end === -1 ? (isLast ? stop : -1) : afterBreak(text, end, isLast);
    if (stop - start > LONGEST_RECORD) throw new ReadStop('row-too-long', line);
    if (after === -1) return -1;
    take(text.slice(start, stop).split(format.delimiter), line, isBroken);
    line += isBroken ? Math.max(1, countBreaks(text, start, after)) : 1;
    return after;
  };

  const readQuoted = (text: string, start: number, nextBreak: BreakFinder, isLast: boolean): number => {
    const record = readQuotedRecord(text, start, format, isLast, isOurs);
    if (record.kind === 'more') return -1;
    if (record.kind === 'broken') {
      if (!record.isUnclosed || format.unclosed === 'reject')
        return readPlain(text, start, nextBreak(record.through), isLast, true);
      throw new ReadStop('unclosed-quote', line + countBreaks(text, start, record.openedAt));
    }
    if (record.end - start > LONGEST_RECORD) throw new ReadStop('row-too-long', line);
    take(record.cells, line, false);
    line += countBreaks(text, start, record.end);
    return record.end;
  };

  return {
    push(text) {
      pending = pending === '' ? text : pending + text;
      readAll(false);
    },
    end() {
      readAll(true);
    },
  };
}

/** The cells of a row that stands in quotes as a whole, in which its own quotes are doubled; any other row as it is. */
function unwrappedRow(cells: string[], format: RecordFormat): string[] {
  const [row = '', ...others] = cells;
  if (!row.includes(format.delimiter) || others.some((cell) => cell.trim() !== '')) return cells;
  const read = readQuotedRecord(row, 0, { ...format, quote: '"' }, true, true);
  return read.kind === 'record' && read.end === row.length ? read.cells : cells;
}

function createQuoteFinder(text: string, openers: string): QuoteFinder {
  const found = Array.from(openers, (opener) => text.indexOf(opener));
  return (from) => {
    let first = -1;
    for (let which = 0; which < openers.length; which += 1) {
      let at = found[which] ?? -1;
      if (at !== -1 && at < from) {
        at = text.indexOf(openers.charAt(which), from);
        found[which] = at;
      }
      if (at !== -1 && (first === -1 || at < first)) first = at;
    }
    return first;
  };
}
