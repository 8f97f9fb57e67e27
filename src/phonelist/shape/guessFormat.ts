import { DELIMITERS, type Delimiter, type Quote, type RecordFormat } from '../records/recordFormat';
import { LINE_COLUMN, REASON_COLUMN } from '../rejectFile';
import { usedWidth } from '../rows/notData';
import { phoneScore } from './phoneScore';
import { sampleRecords } from './sampleRecords';

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
  const quote = chosen.quote ?? (ours ? '"' : guessQuote(text));
  const escaping = chosen.escape ?? (ours ? 'doubled' : guessEscape(text, quote));
  const rest = { quote, escape: escaping, unclosed: chosen.unclosed ?? 'stop' } as const;
  const delimiter = chosen.delimiter ?? namedDelimiter(text) ?? ours ?? guessDelimiter(text, isWhole, rest);
  return { delimiter, ...rest };
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
        phones[at] = (phones[at] ?? 0) + Math.min(2, phoneScore(cell));
      });
    }
    widths.delete(0);
    const [common = 0, steady = 0] = [...widths].sort(([, a], [, b]) => b - a)[0] ?? [];
    return { delimiter, phones: Math.max(0, ...phones), steady: common > 1 ? steady : 0 };
  });
  // The sort is stable: among equals the comma, which is first, wins.
  scored.sort((a, b) => b.phones - a.phones || b.steady - a.steady);
  return scored[0]?.delimiter ?? ',';
}

/** Curly or single quotes when they enclose cells and straight ones do not. */
function guessQuote(text: string): Quote {
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
