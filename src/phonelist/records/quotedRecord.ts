import { afterBreak } from './lineEnds';
import { closersOf, LONGEST_QUOTED, openersOf, type RecordFormat } from './recordFormat';

/**
 * What became of one record: read up to `end`; cut off by the end of the text; or broken by the quote at
 * `openedAt`, either within its own line (`"Wal" ter"`) or because it was never closed.
 */
export type QuotedRecord =
  | { kind: 'record'; cells: string[]; end: number }
  | { kind: 'more' }
  | { kind: 'broken'; openedAt: number; isUnclosed: boolean };

const MORE: QuotedRecord = { kind: 'more' };

/**
 * Reads one record in which quotes may enclose cells, sign by sign. White space around an enclosed cell is
 * no part of it. A quote within a cell that does not begin with one is text, as in `6" pipe`.
 */
export function readQuotedRecord(
  text: string,
  start: number,
  format: RecordFormat,
  isLast: boolean,
): QuotedRecord {
  const cells: string[] = [];
  let at = start;
  for (;;) {
    const open = skipBlanks(text, at, format.delimiter);
    const isEnclosed = open < text.length && openersOf(format).includes(text.charAt(open));
    if (open === text.length && !isLast) return MORE;
    const cell = isEnclosed ? readEnclosed(text, open, format, isLast) : readBare(text, at, format.delimiter);
    if (cell === 'more') return MORE;
    if (cell === 'unclosed' || cell === 'misquoted') {
      return { kind: 'broken', openedAt: open, isUnclosed: cell === 'unclosed' };
    }
    cells.push(cell.value);
    if (cell.end === text.length) return isLast ? { kind: 'record', cells, end: cell.end } : MORE;
    if (text[cell.end] !== format.delimiter) {
      const end = afterBreak(text, cell.end, isLast);
      return end === -1 ? MORE : { kind: 'record', cells, end };
    }
    at = cell.end + 1;
  }
}

type Cell = { value: string; end: number };

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
): Cell | 'more' | 'unclosed' | 'misquoted' {
  const close = findClose(text, open + 1, format);
  if (close === -1) return isLast || text.length - open > LONGEST_QUOTED ? 'unclosed' : 'more';
  const end = skipBlanks(text, close + 1, format.delimiter);
  // At the end of a piece the quote may be the first of two.
  if (end === text.length && !isLast) return 'more';
  const inside = text.slice(open + 1, close);
  if (swallowsRows(inside, format.delimiter)) return 'unclosed';
  const isClosed = end === text.length || text[end] === format.delimiter || isBreak(text, end);
  if (!isClosed) return /[\r\n]/.test(inside) ? 'unclosed' : 'misquoted';
  return { value: unescapeQuotes(inside, format), end };
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
 * A cell with line breaks is fine (an address, a note), but not when one of its lines begins with a number
 * and a delimiter: then a stray quote has glued rows together.
 */
function swallowsRows(value: string, delimiter: string): boolean {
  if (!/[\r\n]/.test(value)) return false;
  const [, ...lines] = value.split(/\r\n?|\n/);
  return lines.some((line) => {
    const end = line.indexOf(delimiter);
    const first = end > 0 ? line.slice(0, end).replaceAll('"', '') : '';
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
