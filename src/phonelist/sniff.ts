import { containerOf, markedUp } from './bytes/container';
import { createTextDecoder } from './bytes/decodeBytes';
import { guessEncoding } from './bytes/guessEncoding';
import {
  CONTAINERS,
  type Container,
  ENCODINGS,
  type Encoding,
  PLAIN_LIST,
  type ReadSettings,
} from './readSettings';
import type { StopCode } from './readStop';
import { LINE_COLUMN, REASON_COLUMN, SURPLUS_COLUMN } from './rejectFile';
import { carriedSettings } from './rejectSettings';
import type { CodeColumns } from './rows/codeColumns';
import { isPersonBetween, mayBeSum } from './rows/columnSum';
import { isBlank, isFooter, isSameRow } from './rows/notData';
import type { NameKind } from './shape/columnNames';
import {
  areCodesMeant,
  guessCodeColumns,
  guessNumberColumns,
  isRowOfNumbers,
  NO_CODES,
  type NumberGuess,
} from './shape/guessColumns';
import { guessCountry } from './shape/guessCountry';
import { type Edge, edgeOf, guessFormat, isFixedWidth, namedDelimiter } from './shape/guessFormat';
import { guessTop, type TopOfFile } from './shape/guessHeader';
import { guessWidth } from './shape/guessWidth';
import { MOST_RECORDS, type SampleRecord, sampleRecords } from './shape/sampleRecords';
import { type ColumnSketch, type JudgedColumn, judgeColumns } from './shape/sketchColumns';

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
  /** Whether nothing tells the number column surely: the user is asked before anything is sent. */
  isGuess: boolean;
  /** How many of the sampled rows the proposed number columns make ready together. */
  ready: number;
  /** The rows that the columns are judged by, and whether they are all of the list. */
  sampled: { rows: number; isAll: boolean };
  /** Columns that the workbook hides: they are not proposed. */
  hiddenColumns: number[];
  /** The first records as they are cut, for a preview. */
  records: SampleRecord[];
  /** The first lines with other than ASCII signs: whether they read well shows whether the encoding is right. */
  foreignLines: { line: number; text: string }[];
  /** A delimiter with which cells of a column begin or end in most rows: perhaps it is the one that parts them. */
  edge: Edge | null;
}

export type Sniffed =
  | ({ kind: 'list' } & Proposal)
  /** One of its sheets or tables is to be sniffed (sniffSheet). */
  | { kind: 'workbook'; container: Exclude<Container, 'text'>; encoding: Encoding }
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
  const container = encoding.startsWith('utf-16')
    ? (markedUp(new TextDecoder(encoding).decode(head.subarray(0, 4096))) ?? 'text')
    : containerOf(head);
  if (isContainer(container)) {
    if (container !== 'text')
      return { kind: 'workbook', container, encoding: encodingOf(container, encoding, head) };
  } else return { kind: 'refused', code: container };
  const decoder = createTextDecoder(encoding);
  const decoded = decoder.decode(head);
  const text = isWhole ? decoded + decoder.end() : decoded;
  if (text === '') return { kind: 'refused', code: 'bom-only' };
  const isForced = chosen.delimiter !== undefined;
  if (!isForced && isFixedWidth(text)) return { kind: 'refused', code: 'fixed-width' };
  const format = guessFormat(text, isWhole, chosen);
  const records = sampleRecords(text, format, isWhole);
  const isNamedSep = namedDelimiter(text) !== null;
  return {
    kind: 'list',
    ...propose(records, { ...chosen, ...format, encoding }, { isNamedSep, isWhole }),
    foreignLines: foreignLines(text),
    edge: edgeOf(records, format.delimiter),
  };
}

/** Of a packed workbook always the same; of a page in no UTF the one that it names itself. */
function encodingOf(container: Container, guessed: Encoding, head: Uint8Array): Encoding {
  if (container === 'xlsx' || container === 'ods') return 'utf-8';
  if (container !== 'markup' || guessed !== 'windows-1252') return guessed;
  const start = new TextDecoder('windows-1252').decode(head.subarray(0, 4096));
  const named = /(?:charset|encoding)\s*=\s*["']?([\w-]+)/i.exec(start)?.[1]?.toLowerCase();
  return ENCODINGS.find((encoding) => encoding === named) ?? guessed;
}

const isContainer = (kind: Container | StopCode): kind is Container =>
  (CONTAINERS as readonly string[]).includes(kind);

/** What is known of records beside what stands in them. */
export interface Circumstances {
  isNamedSep?: boolean;
  /** Columns that the workbook hides. */
  hiddenColumns?: readonly number[];
  /** What the columns are called where no record says it: an address book's cards have no header. */
  names?: readonly string[];
  /** Whether these are all records. */
  isWhole?: boolean;
}

/** Settings for records, whatever they come from. */
export function propose(
  records: readonly SampleRecord[],
  settled: Partial<ReadSettings>,
  { isNamedSep = false, hiddenColumns = [], names: given = [], isWhole = false }: Circumstances = {},
): Omit<Proposal, 'foreignLines' | 'edge'> {
  const top = given.length > 0 ? NO_TOP : (topOfRejects(records) ?? guessTop(records, isNamedSep));
  const preambleRows = settled.preambleRows ?? top.preambleRows;
  const header = settled.header ?? top.header;
  const start = records.findIndex(
    ({ cells }, at) => at >= preambleRows && cells.some((cell) => cell.trim() !== ''),
  );
  const headerCells = header && start !== -1 ? (records[start]?.cells ?? []) : given;
  const ours = headerCells.indexOf(LINE_COLUMN);
  const rejectFileColumns = settled.rejectFileColumns ?? (ours === -1 ? null : ours);
  // What the user settles goes before what our own file says, and that before any guess.
  const chosen = { ...(ours === -1 ? {} : carriedSettings(headerCells, ours)), ...settled };
  const below = records.slice(start === -1 ? records.length : start + (header ? 1 : 0));
  const names = rejectFileColumns === null ? headerCells : headerCells.slice(0, rejectFileColumns);
  const surplus = rejectFileColumns === null ? -1 : names.indexOf(SURPLUS_COLUMN);
  const ownWidth = surplus === -1 ? rejectFileColumns : surplus;
  const hidden = hiddenColumns.filter((column) => !chosen.numberColumns?.includes(column));
  const about: About = { names, width: chosen.width ?? ownWidth ?? 0, hidden, chosen };
  let judged = judge(dataRows(below, names, []), about);
  const data = dataRows(below, names, judged.numberColumns);
  if (data.length !== judged.rows.length) judged = judge(data, about);
  const isOneRow = !chosen.numberColumns && isRowOfNumbers(data, names);
  const { width, columns, codes, country, isGuess } = judged;
  const numberColumns = isOneRow ? filledColumns(columns) : judged.numberColumns;
  const settings: ReadSettings = {
    ...PLAIN_LIST,
    ...chosen,
    ...{ preambleRows, header, width, numberColumns, rejectFileColumns, country },
    ...(isOneRow ? NO_CODES : codes),
    numberUse: chosen.numberUse ?? (isOneRow ? 'each' : 'first'),
    variables: chosen.variables ?? variablesOf(columns, numberColumns, codes),
  };
  return {
    settings,
    columns: columns.map(sketchOf),
    rivalColumns: isOneRow ? [] : judged.rivals,
    isGuess: isGuess && !isOneRow && rejectFileColumns === null,
    ready: readyTogether(columns, numberColumns),
    sampled: { rows: data.length, isAll: isWhole && records.length < MOST_RECORDS },
    hiddenColumns: hiddenColumns.filter((column) => column < width),
    records: records.slice(0, SHOWN_RECORDS),
  };
}

const NO_TOP: TopOfFile = { preambleRows: 0, header: false };

interface About {
  names: readonly string[];
  /** 0 where it is to be guessed. */
  width: number;
  hidden: readonly number[];
  chosen: Partial<ReadSettings>;
}

/** The rows below the header that hold data, as far as that can be told with numbers in these columns. */
function dataRows(
  below: readonly SampleRecord[],
  names: readonly string[],
  numberColumns: readonly number[],
): SampleRecord[] {
  return below.filter(({ cells }, at) => {
    if (isBlank(cells) || isSameRow(cells, names) || isFooter(cells, numberColumns)) return false;
    if (!mayBeSum(cells, numberColumns)) return true;
    const [above, next] = [below[at - 1]?.cells ?? [], below[at + 1]?.cells];
    return next !== undefined && isPersonBetween(above, cells, next, numberColumns);
  });
}

interface Judged extends NumberGuess {
  rows: readonly SampleRecord[];
  width: number;
  columns: JudgedColumn[];
  codes: CodeColumns;
  country: string;
}

/** Judges the columns, and again under the default country that the proposed ones speak for: the counts are what comes of them. */
function judge(rows: readonly SampleRecord[], { names, width: settledWidth, hidden, chosen }: About): Judged {
  const width = settledWidth || guessWidth(rows, names);
  const under = (codes: CodeColumns, country: string) => {
    const columns = judgeColumns(rows, names, width, { codes, hidden, country });
    return { columns, ...guessNumberColumns(columns, chosen.numberColumns), codes, country, rows, width };
  };
  const found = { ...guessCodeColumns(rows, names, width, hidden), ...settledCodes(chosen) };
  const first = chosen.country ?? 'as-written';
  let judged = under(found, first);
  if (hasCodes(found) && !hasCodes(settledCodes(chosen))) {
    const without = under(NO_CODES, first);
    const [own = 0] = judged.numberColumns;
    const [one, other] = [judged.columns[own], without.columns[own]];
    const isNumber = own === found.countryCodeColumn || own === found.areaCodeColumn;
    if (isNumber || !one || !other || !areCodesMeant(one, other)) judged = without;
  }
  for (let turn = 0; turn < MOST_TURNS && chosen.country === undefined; turn += 1) {
    const cells = rows.flatMap(({ cells }) => judged.numberColumns.map((column) => cells[column] ?? ''));
    const country = hasCodes(judged.codes) ? 'as-written' : guessCountry(cells);
    if (country === judged.country) return judged;
    judged = under(judged.codes, country);
  }
  return judged;
}

const MOST_TURNS = 2;

function hasCodes({ countryCodeColumn, areaCodeColumn }: Partial<CodeColumns>): boolean {
  return (countryCodeColumn ?? areaCodeColumn ?? null) !== null;
}

function settledCodes({ countryCodeColumn, areaCodeColumn }: Partial<ReadSettings>): Partial<CodeColumns> {
  return {
    ...(countryCodeColumn !== undefined && { countryCodeColumn }),
    ...(areaCodeColumn !== undefined && { areaCodeColumn }),
  };
}

/** How many of the rows are ready with the first of these columns that has a number, as they are read. */
function readyTogether(columns: readonly JudgedColumn[], numberColumns: readonly number[]): number {
  const rows = columns[0]?.numbers.length ?? 0;
  const numbers = Array.from({ length: rows }, (_, row) =>
    numberColumns.map((at) => columns[at]?.numbers[row] ?? '').find((number) => number !== ''),
  );
  return new Set(numbers.filter(Boolean)).size;
}

function sketchOf({ name, filled, phones, isNamedPhone, ready, isHidden }: JudgedColumn): ColumnSketch {
  return { name, filled, phones, isNamedPhone, ready, isHidden };
}

/** In a file that we wrote, the header is the record with our names: its sentences may say "number" as a header does. */
function topOfRejects(records: readonly SampleRecord[]): TopOfFile | null {
  const at = records.findIndex(({ cells }) => cells.includes(LINE_COLUMN) && cells.includes(REASON_COLUMN));
  return at === -1 ? null : { preambleRows: at, header: true };
}

function filledColumns(columns: readonly ColumnSketch[]): number[] {
  return columns.flatMap(({ filled }, at) => (filled > 0 ? [at] : []));
}

/** Every column with text but those of numbers, of their codes, and hidden ones, in their order. */
function variablesOf(
  columns: readonly JudgedColumn[],
  numberColumns: readonly number[],
  { countryCodeColumn, areaCodeColumn }: CodeColumns,
): number[] {
  return columns.flatMap(({ filled, kind, phones, isHidden }, at) => {
    const isOtherPhone = OTHER_PHONES.includes(kind) && phones > 0.5;
    const isUsed = numberColumns.includes(at) || at === countryCodeColumn || at === areaCodeColumn;
    return filled === 0 || isOtherPhone || isUsed || isHidden ? [] : [at];
  });
}

const OTHER_PHONES: readonly NameKind[] = ['phone', 'party'];

function foreignLines(text: string): { line: number; text: string }[] {
  const found: { line: number; text: string }[] = [];
  const lines = text.split(/\r\n?|\n/);
  for (let at = 0; at < lines.length && found.length < SHOWN_LINES; at += 1) {
    const line = lines[at] ?? '';
    if (/[^\t -~]/.test(line)) found.push({ line: at + 1, text: line.slice(0, 200) });
  }
  return found;
}
