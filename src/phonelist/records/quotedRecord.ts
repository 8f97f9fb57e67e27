import { afterBreak } from './lineEnds';
import { closersOf, LONGEST_QUOTED, openersOf, type RecordFormat } from './recordFormat';

/**
 * What became of one record: read up to `end`; cut off by the end of the text; or broken by the quote at
 * `openedAt`, either within its own line (`"Wal" ter"`) or because it was never closed. What stands before `through`
 * is within its quotes and no line of its own, whatever it looks like.
 */
export type QuotedRecord =
  | { kind: 'record'; cells: string[]; end: number }
  | { kind: 'more' }
  | { kind: 'broken'; openedAt: number; isUnclosed: boolean; through: number };

const MORE: QuotedRecord = { kind: 'more' };

/**
 * Reads one record in which quotes may enclose cells, sign by sign. White space around an enclosed cell is
 * no part of it. A quote within a cell that does not begin with one is text, as in `6" pipe`.
 * @param isOurs whether it is CSV that we wrote: its quotes are all in place, whatever they enclose
 */
export function readQuotedRecord(
  text: string,
  start: number,
  format: RecordFormat,
  isLast: boolean,
  isOurs: boolean,
): QuotedRecord {
  const cells: string[] = [];
  let at = start;
  /** Where the cell opened that seems to hold rows; it is closed, so that the record is known as a whole. */
  let swallowing = -1;
  for (;;) {
    const open = skipBlanks(text, at, format.delimiter);
    const isEnclosed = open < text.length && openersOf(format).includes(text.charAt(open));
    if (open === text.length && !isLast) return MORE;
    const cell = isEnclosed ? readEnclosed(text, open, format, isLast) : readBare(text, at, format.delimiter);
    if (cell === 'more') return MORE;
    if (cell === 'unclosed' || 'through' in cell) {
      const through = cell === 'unclosed' ? at : cell.through;
      if (swallowing !== -1) return { kind: 'broken', openedAt: swallowing, isUnclosed: true, through };
      return { kind: 'broken', openedAt: open, isUnclosed: cell === 'unclosed', through };
    }
    if (isEnclosed && !isOurs && swallowing === -1 && swallowsRows(cell.value, format.delimiter)) {
      swallowing = open;
    }
    cells.push(cell.value);
    if (cell.end === text.length && !isLast) return MORE;
    if (text[cell.end] !== format.delimiter) {
      const end = cell.end === text.length ? cell.end : afterBreak(text, cell.end, isLast);
      if (end === -1) return MORE;
      if (swallowing === -1) return { kind: 'record', cells, end };
      return { kind: 'broken', openedAt: swallowing, isUnclosed: true, through: cell.end };
    }
    at = cell.end + 1;
  }
}

type Cell = { value: string; end: number };
/** A cell whose quote is closed in the middle of it, and how far its quotes reach all the same. */
type Misquoted = { through: number };

function readBare(text: string, from: number, delimiter: string): Cell {
  let end = from;
  while (end < text.length && text[end] !== delimiter && !isBreak(text, end)) end += 1;
  return { value: text.slice(from, end), end };
}

function readEnclosed(
  text: string,
  open: number,
  format: RecordFormat,
  isLast: boolean,
): Cell | Misquoted | 'more' | 'unclosed' {
  const close = findClose(text, open + 1, format);
  if (close === -1) return isLast || text.length - open > LONGEST_QUOTED ? 'unclosed' : 'more';
  const end = skipBlanks(text, close + 1, format.delimiter);
  // At the end of a piece the quote may be the first of two.
  if (end === text.length && !isLast) return 'more';
  const inside = text.slice(open + 1, close);
  if (endsCell(text, end, format)) return { value: unescapeQuotes(inside, format), end };
  return /[\r\n]/.test(inside) ? 'unclosed' : readMisquoted(text, close + 1, format, isLast);
}

/**
 * Where the quotes of a misquoted cell end: `"call "Bob" at` may go on in the lines below, up to the quote that ends a
 * cell. When the next quote there opens one, or stands in the middle of one, the cell ended with its line.
 */
function readMisquoted(
  text: string,
  from: number,
  format: RecordFormat,
  isLast: boolean,
): Misquoted | 'more' {
  const closers = closersOf(format);
  const openers = openersOf(format);
  const most = Math.min(text.length, from + LONGEST_QUOTED);
  let isBelow = false;
  let opens = false;
  for (let at = from; at < most; at += 1) {
    const sign = text.charAt(at);
    if (closers.includes(sign) || openers.includes(sign)) {
      const end = skipBlanks(text, at + 1, format.delimiter);
      if (end === text.length && !isLast) return 'more';
      if (opens) return { through: from };
      if (endsCell(text, end, format)) return { through: at };
      if (isBelow) return { through: from };
    }
    if (isBreak(text, at)) isBelow = true;
    opens = endsCell(text, at, format) || (opens && sign === ' ');
  }
  return most === text.length && !isLast ? 'more' : { through: from };
}

function endsCell(text: string, at: number, { delimiter }: RecordFormat): boolean {
  return at === text.length || text[at] === delimiter || isBreak(text, at);
}

/** Where the enclosing quote is closed: not by one that is doubled or stands behind a backslash. */
function findClose(text: string, from: number, format: RecordFormat): number {
  const closers = closersOf(format);
  const isBackslash = format.escape === 'backslash';
  const most = Math.min(text.length, from + LONGEST_QUOTED + 1);
  for (let at = from; at < most; at += 1) {
    const sign = text.charAt(at);
    if (isBackslash && sign === '\\') at += 1;
    else if (closers.includes(sign)) {
      if (text[at + 1] !== sign) return at;
      at += 1;
    }
  }
  return -1;
}

function unescapeQuotes(value: string, format: RecordFormat): string {
  if (format.escape === 'backslash' && value.includes('\\')) value = value.replace(/\\(["'\\])/g, '$1');
  for (const quote of closersOf(format)) {
    if (value.includes(quote)) value = value.replaceAll(quote + quote, quote);
  }
  return value;
}

/**
 * A cell with line breaks is fine (an address, a note), but not when one of its lines begins with a number and a
 * delimiter: then two stray quotes have glued rows together, and a number would be lost. White space behind the
 * delimiter makes it prose, as in `5551234, evenings`.
 */
function swallowsRows(value: string, delimiter: string): boolean {
  if (!/[\r\n]/.test(value)) return false;
  const [, ...lines] = value.split(/\r\n?|\n/);
  return lines.some((line) => {
    const end = line.indexOf(delimiter);
    if (end < 1 || /^\s/.test(line.slice(end + 1))) return false;
    const first = line.slice(0, end).replaceAll('"', '');
    return /^[+(]?\d[\d\s().-]*$/.test(first) && first.replace(/\D/g, '').length >= 7;
  });
}

function skipBlanks(text: string, from: number, delimiter: string): number {
  let at = from;
  while (text[at] === ' ' || text[at] === '\u00a0' || (text[at] === '\t' && delimiter !== '\t')) at += 1;
  return at;
}

function isBreak(text: string, at: number): boolean {
  const sign = text.charCodeAt(at);
  return sign === 10 || sign === 13;
}
