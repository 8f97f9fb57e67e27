import { DELIMITERS, type Delimiter, type Quote, type RecordFormat } from '../records/recordFormat';
import { LINE_COLUMN, REASON_COLUMN } from '../rejectFile';
import { usedWidth } from '../rows/notData';
import { phoneScore } from './phoneScore';
import { type SampleRecord, sampleRecords } from './sampleRecords';

const SEP_LINE = /^sep=([,;|\t])[ ,;|\t]*(?:\r|\n|$)/i;
/** Two names in the header of a file of rejected rows, and what parts them: also once a spreadsheet has saved it. */
const OUR_NAMES = new RegExp(`${LINE_COLUMN}"?([,;|\\t])"?${REASON_COLUMN}`);
const ROWS_SCORED = 200;
const COLUMNS_SCORED = 60;
/** A longer cell says nothing of the quotes: one long line of quotes would take minutes. */
const LONGEST_ENCLOSED = 300;

/** The delimiter that a first line `sep=;` names, as Excel reads it; null when there is none. */
export function namedDelimiter(text: string): Delimiter | null {
  return (SEP_LINE.exec(text)?.[1] as Delimiter | undefined) ?? null;
}

/** How text is cut into records and cells: what was chosen, and of the rest what the text speaks for. */
export function guessFormat(text: string, isWhole: boolean, chosen: Partial<RecordFormat>): RecordFormat {
  const ours = rejectFileDelimiter(text);
  const quote = chosen.quote ?? (ours ? '"' : guessQuote(text, isWhole));
  const escaping = chosen.escape ?? (ours ? 'doubled' : guessEscape(text, quote));
  const rest = { quote, escape: escaping, unclosed: chosen.unclosed ?? 'stop' } as const;
  const delimiter = chosen.delimiter ?? namedDelimiter(text) ?? ours ?? guessDelimiter(text, isWhole, rest);
  return { delimiter, ...rest };
}

const LINES_OF_WIDTH = 50;
const NEARLY_ALL = 0.8;

/** Whether nothing but spaces lines columns up: then nobody can tell where a cell ends, and no line is a number. */
export function isFixedWidth(text: string): boolean {
  const lines = text
    .slice(0, 16 * 1024)
    .split(/\r\n?|\n/)
    .filter((line) => line.trim() !== '')
    .slice(0, LINES_OF_WIDTH);
  const isAligned = (line: string) => {
    const fields = line.trim().split(/\s{2,}/);
    return (
      !/[,;|\t]/.test(line) &&
      fields.length > 1 &&
      fields.some((field) => phoneScore(field) > 1) &&
      fields.some((field) => /\p{L}{2}/u.test(field))
    );
  };
  const aligned = lines.filter(isAligned).length;
  return aligned >= 2 && aligned >= (lines.length - 2) * NEARLY_ALL;
}

/** Null of any other file. In ours `5550001;5550002` is a cell that was refused, and speaks for no delimiter. */
function rejectFileDelimiter(text: string): Delimiter | null {
  return (OUR_NAMES.exec(text)?.[1] as Delimiter | undefined) ?? null;
}

/**
 * The delimiter under which one column holds most phone numbers; then the one that makes the steadiest
 * columns. A list of numbers alone has none, and is read as one column with commas.
 */
function guessDelimiter(text: string, isWhole: boolean, rest: Omit<RecordFormat, 'delimiter'>): Delimiter {
  const scored = DELIMITERS.map((delimiter) => {
    const rows = sampleRecords(text, { delimiter, ...rest }, isWhole).slice(0, ROWS_SCORED);
    const widths = new Map<number, number>();
    const phones: number[] = [];
    for (const { cells } of rows) {
      const width = usedWidth(cells);
      widths.set(width, (widths.get(width) ?? 0) + 1);
      cells.slice(0, COLUMNS_SCORED).forEach((cell, at) => {
        phones[at] = (phones[at] ?? 0) + Math.min(2, phoneScore(cell.replace(EDGES, '')));
      });
    }
    const isEdged = edgeOf(rows, delimiter) !== null;
    widths.delete(0);
    const [common = 0, steady = 0] = [...widths].sort(([, a], [, b]) => b - a)[0] ?? [];
    return { delimiter, phones: Math.max(0, ...phones), steady: common > 1 ? steady : 0, isEdged };
  });
  // The sort is stable: among equals the comma, which is first, wins.
  scored.sort((a, b) => b.phones - a.phones || Number(a.isEdged) - Number(b.isEdged) || b.steady - a.steady);
  return scored[0]?.delimiter ?? ',';
}

/** A delimiter with which cells begin or end in most rows, though another one parts them. */
export interface Edge {
  column: number;
  delimiter: Delimiter;
  rows: number;
}

/**
 * Finds it. A tab is none: spreadsheets are kept from running a cell by one before it, and it is left out as white space.
 * @param delimiter what parts the cells
 */
export function edgeOf(rows: readonly SampleRecord[], delimiter: Delimiter): Edge | null {
  const counts: { filled: number; edged: Map<string, number> }[] = [];
  for (const { cells } of rows) {
    if (usedWidth(cells) < 2) continue;
    cells.slice(0, COLUMNS_SCORED).forEach((cell, column) => {
      const text = cell.trim();
      if (text === '') return;
      counts[column] ??= { filled: 0, edged: new Map() };
      const count = counts[column];
      count.filled += 1;
      for (const sign of new Set([text.charAt(0), text.slice(-1)]))
        if (sign !== delimiter && ',;|'.includes(sign))
          count.edged.set(sign, (count.edged.get(sign) ?? 0) + 1);
    });
  }
  for (const [column, count] of counts.entries()) {
    const [sign, most] = [...(count?.edged ?? [])].sort(([, a], [, b]) => b - a)[0] ?? ['', 0];
    if (most >= FEWEST_EDGED && most * 2 > (count?.filled ?? 0))
      return { column, delimiter: sign as Delimiter, rows: most };
  }
  return null;
}

const FEWEST_EDGED = 2;
/** What stands around a cell and is no part of it. */
const EDGES = /^[\s,;|]+|[\s,;|]+$/g;

const WHOLE_ROW = /^\s*"(?:[^"]|"")*[,;|\t](?:[^"]|"")*"[\s,;|]*$/;
const FEWEST_WHOLE_ROWS = 2;

/**
 * Whether rows stand in quotes as a whole, as a list does that was pasted into one column and saved again: most lines are
 * one quoted cell, and without those quotes there are numbers beside something else.
 */
function areRowsQuoted(text: string, isWhole: boolean): boolean {
  const lines = text
    .slice(0, 64 * 1024)
    .split(/\r\n?|\n/)
    .filter((line) => line.trim() !== '');
  const first = lines.slice(0, ROWS_SCORED);
  const whole = first.filter((line) => line.length < 4 * LONGEST_ENCLOSED && WHOLE_ROW.test(line));
  if (whole.length < FEWEST_WHOLE_ROWS || whole.length * 2 <= first.length) return false;
  const asCells = bestOf(text, isWhole, { quote: '"', escape: 'doubled', unclosed: 'stop' });
  const asRows = bestOf(text, isWhole, { quote: 'row', escape: 'doubled', unclosed: 'stop' });
  return asRows.phones > asCells.phones && asRows.hasOthers;
}

/** How many numbers stand in one column when the text is cut so, and whether in some rows something else stands beside them. */
function bestOf(
  text: string,
  isWhole: boolean,
  rest: Omit<RecordFormat, 'delimiter'>,
): { phones: number; hasOthers: boolean } {
  const format = { ...rest, delimiter: guessDelimiter(text, isWhole, rest) };
  const phones: number[] = [];
  let hasOthers = false;
  for (const { cells } of sampleRecords(text, format, isWhole).slice(0, ROWS_SCORED)) {
    const scores = cells
      .slice(0, COLUMNS_SCORED)
      .map((cell) => (cell.trim() === '' ? null : phoneScore(cell)));
    scores.forEach((score, at) => {
      if (score !== null && score > 1) phones[at] = (phones[at] ?? 0) + 1;
    });
    hasOthers ||= scores.includes(0) && scores.some((score) => score !== null && score > 1);
  }
  return { phones: Math.max(0, ...Array.from(phones, (count) => count ?? 0)), hasOthers };
}

/** Curly or single quotes when they enclose cells and straight ones do not. */
function guessQuote(text: string, isWhole: boolean): Quote {
  return areRowsQuoted(text, isWhole) ? 'row' : guessCellQuote(text);
}

function guessCellQuote(text: string): Quote {
  const cells = (open: string, close: string) =>
    text.match(
      new RegExp(
        `(?:^|[,;|\\t\\r\\n])[ ]{0,9}[${open}][^\\r\\n]{0,${LONGEST_ENCLOSED}}?[${close}][ ]{0,9}(?=[,;|\\t\\r\\n]|$)`,
        'g',
      ),
    )?.length ?? 0;
  const straight = cells('"', '"');
  if (cells('\u201c\u201e', '\u201d\u201c') > straight) return 'curly';
  return straight === 0 && cells("'", "'") > 1 ? "'" : '"';
}

/** Backslashes before quotes that close no cell, where no quote is doubled. */
function guessEscape(text: string, quote: Quote): RecordFormat['escape'] {
  if (quote !== '"' && quote !== "'") return 'doubled';
  const slashed = text.match(new RegExp(`[^\\\\]\\\\${quote}(?![ ]*[,;|\\t\\r\\n])`, 'g'))?.length ?? 0;
  const doubled =
    text.match(new RegExp(`[^,;|\\t\\r\\n]${quote}${quote}(?![ ]*[,;|\\t\\r\\n])`, 'g'))?.length ?? 0;
  return slashed > doubled ? 'backslash' : 'doubled';
}
