import { hasText, isBlank } from '../rows/notData';
import { phoneScore } from './phoneScore';
import type { SampleRecord } from './sampleRecords';

const PHONE_NAME =
  /phone|\btel\b|tel[eé]f|telef|mobil|móvil|movil|\bcell|celular|n[uú]mero|\bnumber\b|handy|rufnummer|msisdn|whats ?app|\bgsm\b|portable|numéro|телефон|номер|电话|手机|電話|هاتف/i;
/** A number of what is not said: of a phone as well as of a contract. */
const NUMBER_WORD = /\bn[uú]mero\b|\bnumber\b|numéro|номер/gi;
const FAX = /fax|факс|传真/i;
const COLUMNS_LOOKED_AT = 200;
const FEWEST_RUNNING = 3;
const LONGEST_ID = 9;
/** A column with less of them is not one of numbers. */
const FEWEST_PHONES = 0.5;
/** Less of a difference is none: a country written (0.3) or a name that fits (0.5) is more. */
const SAME_SCORE = 0.25;

/** What a column of the first rows looks like. */
export interface ColumnSketch {
  /** The header's text, as it stands; '' without a header. */
  name: string;
  /** How many of the sampled data rows have text here. */
  filled: number;
  /** What share of those looks like a phone number, 0 to 1. */
  phones: number;
  /** Whether its name says that it holds phone numbers. */
  isNamedPhone: boolean;
}

export function isPhoneName(name: string): boolean {
  return PHONE_NAME.test(name) && !/^\D*(?:order|invoice|account|id|customer|house|serial)\b/i.test(name);
}

/** How much a name speaks for its column: a fax's least, a phone's most, `Tax number` less than `Mobile`. */
function nameScore(name: string): number {
  if (FAX.test(name)) return -0.6;
  if (!isPhoneName(name)) return 0;
  const isOnlyNumber = name.replace(NUMBER_WORD, '').trim() === '';
  return isOnlyNumber || isPhoneName(name.replace(NUMBER_WORD, '')) ? 0.6 : 0.1;
}

export function sketchColumns(
  rows: readonly SampleRecord[],
  header: readonly string[],
  width: number,
): ColumnSketch[] {
  return Array.from({ length: width }, (_, at) => {
    const cells = rows.map(({ cells }) => cells[at] ?? '').filter(hasText);
    const phones = at < COLUMNS_LOOKED_AT ? cells.filter((cell) => phoneScore(cell) > 1).length : 0;
    const name = header[at] ?? '';
    return {
      name,
      filled: cells.length,
      phones: cells.length === 0 ? 0 : phones / cells.length,
      isNamedPhone: isPhoneName(name),
    };
  });
}

/** A list in one row, as it is typed or pasted: nothing but numbers, all of which are meant. */
export function isRowOfNumbers(rows: readonly SampleRecord[], header: readonly string[]): boolean {
  const [row, ...others] = rows.filter(({ cells }) => !isBlank(cells));
  if (!row || others.length > 0 || header.length > 0) return false;
  const cells = row.cells.filter(hasText);
  return cells.length > 1 && cells.every((cell) => phoneScore(cell) > 1);
}

/**
 * The column that most likely holds the numbers: by its cells first, by its name when several could be. Running
 * digits (10000001, 10000002, …) and amounts lose against what is written like a number.
 */
export function guessNumberColumn(rows: readonly SampleRecord[], columns: readonly ColumnSketch[]): number {
  let [best, most] = [0, 0];
  scoresOf(rows, columns).forEach((score, at) => {
    if (score > most + 0.001) [best, most] = [at, score];
  });
  if (most > 0) return best;
  return Math.max(
    0,
    columns.findIndex(({ isNamedPhone }) => isNamedPhone),
  );
}

/**
 * The columns that could as well be the number column, likeliest first: nothing that tells them from it by their cells,
 * or a name that says the same.
 */
export function rivalColumns(
  rows: readonly SampleRecord[],
  columns: readonly ColumnSketch[],
  numberColumns: readonly number[],
): number[] {
  const scores = scoresOf(rows, columns);
  const scoreOf = (at: number) => scores[at] ?? 0;
  const own = Math.max(...numberColumns.map(scoreOf));
  const ownName = Math.max(...numberColumns.map((at) => nameScore(columns[at]?.name ?? '')));
  const isRival = ({ name, phones }: ColumnSketch, at: number) =>
    phones >= FEWEST_PHONES &&
    (scoreOf(at) >= own - SAME_SCORE || (ownName > 0 && nameScore(name) >= ownName));
  return columns
    .flatMap((column, at) => (!numberColumns.includes(at) && isRival(column, at) ? [at] : []))
    .sort((a, b) => scoreOf(b) - scoreOf(a));
}

/** How much speaks for each column; 0 where nothing does. */
function scoresOf(rows: readonly SampleRecord[], columns: readonly ColumnSketch[]): number[] {
  return columns.map(({ filled, phones, name }, at) => {
    if (filled === 0 || phones === 0) return 0;
    const sure = rows.filter(({ cells }) => phoneScore(cells[at] ?? '') === 3).length / filled;
    const share = filled / Math.max(1, rows.length);
    return phones * (0.5 + share / 2) * shareUnlessRunning(rows, at) + nameScore(name) + sure * 0.3;
  });
}

/** What is left of a column's score when its digits count up by one: less when they are short, as most IDs are. */
function shareUnlessRunning(rows: readonly SampleRecord[], at: number): number {
  const cells = rows.map(({ cells }) => cells[at]?.trim() ?? '').filter(Boolean);
  const isRunning =
    cells.length >= FEWEST_RUNNING &&
    cells.every((cell, row) => /^\d{1,15}$/.test(cell) && Number(cell) === Number(cells[0]) + row);
  if (!isRunning) return 1;
  return (cells[0]?.length ?? 0) <= LONGEST_ID ? 0.5 : 0.8;
}
