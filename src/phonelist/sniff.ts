import { containerOf } from './bytes/container';
import { createTextDecoder } from './bytes/decodeBytes';
import { guessEncoding } from './bytes/guessEncoding';
import { PLAIN_LIST, type ReadSettings } from './readSettings';
import type { StopCode } from './readStop';
import { LINE_COLUMN, REASON_COLUMN, SURPLUS_COLUMN } from './rejectFile';
import { carriedSettings } from './rejectSettings';
import {
  type ColumnSketch,
  guessNumberColumn,
  isRowOfNumbers,
  rivalColumns,
  sketchColumns,
} from './shape/guessColumns';
import { guessCountry } from './shape/guessCountry';
import { guessFormat, namedDelimiter } from './shape/guessFormat';
import { guessTop, type TopOfFile } from './shape/guessHeader';
import { guessWidth } from './shape/guessWidth';
import { type SampleRecord, sampleRecords } from './shape/sampleRecords';

/** How many first bytes of a file say how to read it. */
export const SNIFF_BYTES = 256 * 1024;

const SHOWN_RECORDS = 50;
const SHOWN_LINES = 8;

/** What the first rows of a list say, and settings to read it by. */
export interface Proposal {
  settings: ReadSettings;
  columns: ColumnSketch[];
  /** Columns that could as well be the number column, likeliest first: the user is asked to look. */
  rivalColumns: number[];
  /** The first records as they are cut, for a preview. */
  records: SampleRecord[];
  /** The first lines with other than ASCII signs: whether they read well shows whether the encoding is right. */
  foreignLines: { line: number; text: string }[];
}

export type Sniffed =
  | ({ kind: 'list' } & Proposal)
  /** Its sheets are to be listed (sheetNames) and one of them sniffed (sniffSheet). */
  | { kind: 'workbook' }
  | { kind: 'refused'; code: StopCode };

/**
 * Says what a file is and how to read it, by its first bytes.
 * @param head the first SNIFF_BYTES, or fewer if the file is shorter
 * @param isWhole whether that is all of the file
 * @param chosen what the user has settled: it is kept, and the rest is guessed under it
 */
export function sniff(head: Uint8Array, isWhole: boolean, chosen: Partial<ReadSettings> = {}): Sniffed {
  if (head.length === 0) return { kind: 'refused', code: 'empty' };
  const encoding = chosen.encoding ?? guessEncoding(head, isWhole);
  const container = encoding.startsWith('utf-16') ? 'text' : containerOf(head);
  if (container === 'xlsx') return { kind: 'workbook' };
  if (container !== 'text') return { kind: 'refused', code: container };
  const decoder = createTextDecoder(encoding);
  const decoded = decoder.decode(head);
  const text = isWhole ? decoded + decoder.end() : decoded;
  if (text === '') return { kind: 'refused', code: 'bom-only' };
  const format = guessFormat(text, isWhole, chosen);
  const records = sampleRecords(text, format, isWhole);
  const isNamedSep = namedDelimiter(text) !== null;
  return {
    kind: 'list',
    ...propose(records, { ...chosen, ...format, encoding }, isNamedSep),
    foreignLines: foreignLines(text),
  };
}

/** Settings for records, whatever they come from. */
export function propose(
  records: readonly SampleRecord[],
  settled: Partial<ReadSettings>,
  isNamedSep = false,
): Omit<Proposal, 'foreignLines'> {
  const top = topOfRejects(records) ?? guessTop(records, isNamedSep);
  const preambleRows = settled.preambleRows ?? top.preambleRows;
  const header = settled.header ?? top.header;
  const start = records.findIndex(
    ({ cells }, at) => at >= preambleRows && cells.some((cell) => cell.trim() !== ''),
  );
  const headerCells = header && start !== -1 ? (records[start]?.cells ?? []) : [];
  const ours = headerCells.indexOf(LINE_COLUMN);
  const rejectFileColumns = settled.rejectFileColumns ?? (ours === -1 ? null : ours);
  // What the user settles goes before what our own file says, and that before any guess.
  const chosen = { ...(ours === -1 ? {} : carriedSettings(headerCells, ours)), ...settled };
  const data = records.slice(start === -1 ? records.length : start + (header ? 1 : 0));
  const names = rejectFileColumns === null ? headerCells : headerCells.slice(0, rejectFileColumns);
  const surplus = rejectFileColumns === null ? -1 : names.indexOf(SURPLUS_COLUMN);
  const ownWidth = surplus === -1 ? rejectFileColumns : surplus;
  const width = chosen.width ?? ownWidth ?? guessWidth(data, names);
  const columns = sketchColumns(data, names, width);
  const isOneRow = !chosen.numberColumns && isRowOfNumbers(data, names);
  const proposedColumns = isOneRow ? filledColumns(columns) : [guessNumberColumn(data, columns)];
  const numberColumns = chosen.numberColumns ?? proposedColumns;
  const settings: ReadSettings = {
    ...PLAIN_LIST,
    ...chosen,
    ...{ preambleRows, header, width, numberColumns, rejectFileColumns },
    numberUse: chosen.numberUse ?? (isOneRow ? 'each' : 'first'),
    variables: chosen.variables ?? variablesOf(columns, numberColumns),
    country:
      chosen.country ??
      guessCountry(data.flatMap(({ cells }) => numberColumns.map((column) => cells[column] ?? ''))),
  };
  return {
    settings,
    columns,
    rivalColumns: rivalColumns(data, columns, numberColumns),
    records: records.slice(0, SHOWN_RECORDS),
  };
}

/** In a file that we wrote, the header is the record with our names: its sentences may say "number" as a header does. */
function topOfRejects(records: readonly SampleRecord[]): TopOfFile | null {
  const at = records.findIndex(({ cells }) => cells.includes(LINE_COLUMN) && cells.includes(REASON_COLUMN));
  return at === -1 ? null : { preambleRows: at, header: true };
}

function filledColumns(columns: readonly ColumnSketch[]): number[] {
  return columns.flatMap(({ filled }, at) => (filled > 0 ? [at] : []));
}

/** Every column with text but those of numbers, in their order. */
function variablesOf(columns: readonly ColumnSketch[], numberColumns: readonly number[]): number[] {
  return columns.flatMap(({ filled, isNamedPhone, phones }, at) => {
    const isOtherPhone = isNamedPhone && phones > 0.5;
    return filled === 0 || isOtherPhone || numberColumns.includes(at) ? [] : [at];
  });
}

function foreignLines(text: string): { line: number; text: string }[] {
  const found: { line: number; text: string }[] = [];
  const lines = text.split(/\r\n?|\n/);
  for (let at = 0; at < lines.length && found.length < SHOWN_LINES; at += 1) {
    const line = lines[at] ?? '';
    if (/[^\t -~]/.test(line)) found.push({ line: at + 1, text: line.slice(0, 200) });
  }
  return found;
}
