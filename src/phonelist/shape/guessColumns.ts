import { type CodeColumns, writtenAreaCode, writtenCallingCode } from '../rows/codeColumns';
import { hasText, isBlank } from '../rows/notData';
import { nameKind, speaksAgainst } from './columnNames';
import { phoneScore } from './phoneScore';
import type { SampleRecord } from './sampleRecords';
import type { JudgedColumn } from './sketchColumns';

/** A column with less of them is not one of numbers. */
const FEWEST_PHONES = 0.5;
/** Less of a difference is none: a country written (0.3) is more. */
const SAME_SCORE = 0.25;
/** A rival makes at least this share of the rows ready that the proposed column does. */
const NEAR = 0.25;
const LONGEST_RUNNING_ID = 9;
/** So many times as many numbers with their country outweigh a name. */
const OUTWEIGHS_NAME = 4;
const CODES_FIT = 0.8;
const CODES_CLEAN = 0.9;

/**
 * How much speaks for a column, in steps that nothing within one outweighs:
 * 5 its name; 4 its cells beyond doubt; 3 its cells; 2 a few of them, or it is a fax's or somebody else's; 1 its digits alone, against its name or
 * what they look like; 0 nothing.
 */
export function standingOf(column: JudgedColumn): number {
  const { kind, phones, ready, contradiction, isHidden, withCountry, grouped, filled, numbers } = column;
  if (isHidden || filled === 0) return 0;
  if (kind === 'phone' && ready > 0) return contradiction === 'date' || contradiction === 'time' ? 1 : 5;
  if (ready === 0) return 0;
  if (phones < FEWEST_PHONES) return contradiction === null && !speaksAgainst(kind) ? 2 : 0;
  if (kind === 'fax' || kind === 'party') return 2;
  if (contradiction === 'running' && withCountry < FEWEST_PHONES)
    return (numbers.find(Boolean)?.length ?? 0) > LONGEST_RUNNING_ID && !speaksAgainst(kind) ? 3 : 1;
  if (contradiction !== null && (withCountry < FEWEST_PHONES || contradiction === 'constant')) return 1;
  if (speaksAgainst(kind)) return withCountry >= FEWEST_PHONES && kind !== 'amount' ? 3 : 1;
  return withCountry >= FEWEST_PHONES || grouped >= FEWEST_PHONES ? 4 : 3;
}

/** What parts columns of one standing. */
function scoreOf({
  phones,
  filled,
  contradiction,
  kind,
  withCountry,
  grouped,
  fits,
  texts,
}: JudgedColumn): number {
  const share = filled / Math.max(1, texts.length);
  const running = contradiction === 'running' ? 0.8 : 1;
  const sure = Math.max(withCountry, grouped) * 0.3;
  return phones * (0.5 + share / 2) * running + sure + (kind === 'number' ? 0.1 : 0) + (fits ?? 0) * 0.3;
}

/** The number columns that are proposed, and what is to be known of that. */
export interface NumberGuess {
  /** The number column, and those that stand in where its cells are empty. */
  numberColumns: number[];
  /** The columns that could as well be the number column, likeliest first. */
  rivals: number[];
  /** Nothing but the order of columns, or nothing that is a phone's, spoke for the choice: the user is to make it. */
  isGuess: boolean;
}

/** Chooses among judged columns. @param settled the columns that the user or an earlier time has settled */
export function guessNumberColumns(
  columns: readonly JudgedColumn[],
  settled: readonly number[] | undefined,
): NumberGuess {
  const standings = columns.map(standingOf);
  const ranked = columns
    .map((_, at) => at)
    .filter((at) => (standings[at] ?? 0) > 0)
    .sort((a, b) => compare(columns, standings, a, b));
  const numberColumns = settled ? [...settled] : withFallbacks(columns, standings, ranked);
  const rivals = rivalsOf(columns, standings, ranked, numberColumns);
  const best = Math.max(0, ...numberColumns.map((at) => standings[at] ?? 0));
  const isByContent = best === 3 || best === 4;
  const hasEqual = rivals.some((at) => (standings[at] ?? 0) >= 3);
  const isGroup = numberColumns.length > 1 && best < 5;
  const isUnlike =
    best > 0 && best < 3 && (rivals.length > 0 || numberColumns.some((at) => isDoubtful(columns[at])));
  const isGuess = settled === undefined && (isUnlike || isGroup || (isByContent && hasEqual));
  return { numberColumns, rivals, isGuess };
}

function isDoubtful(column: JudgedColumn | undefined): boolean {
  if (!column) return false;
  const { kind, contradiction } = column;
  // Numbers that run, or are all the same, are a list's that has no others.
  const isOther = contradiction !== null && !['running', 'constant', 'amount'].includes(contradiction);
  return isOther || kind === 'fax' || kind === 'party' || speaksAgainst(kind);
}

function compare(
  columns: readonly JudgedColumn[],
  standings: readonly number[],
  a: number,
  b: number,
): number {
  const [one, other] = [columns[a], columns[b]];
  if (!one || !other) return 0;
  const [high, low] = [standings[a] ?? 0, standings[b] ?? 0];
  if (high === 4 && low === 5 && one.ready > OUTWEIGHS_NAME * other.ready) return -1;
  if (low === 4 && high === 5 && other.ready > OUTWEIGHS_NAME * one.ready) return 1;
  if (high !== low) return low - high;
  if (high === 5) {
    const byReady = other.ready - one.ready || other.phones * other.filled - one.phones * one.filled;
    return byReady || other.withCountry - one.withCountry || other.grouped - one.grouped || a - b;
  }
  const difference = scoreOf(other) - scoreOf(one);
  return Math.abs(difference) > 0.001 ? difference : a - b;
}

/** The likeliest column; behind it those with numbers in rows where it has nothing: TEL1, then TEL2 and TEL3. */
function withFallbacks(
  columns: readonly JudgedColumn[],
  standings: readonly number[],
  ranked: readonly number[],
): number[] {
  const [best] = ranked;
  if (best === undefined) return [firstVisible(columns)];
  const own = columns[best];
  const isNamed = standings[best] === 5;
  const group = isNamed ? null : complementsOf(columns, standings);
  if (group) return group;
  if (!isNamed || !own) return [best];
  const covered = [...own.texts];
  const chosen = [best];
  columns.forEach((column, at) => {
    if (at === best || standings[at] !== 5) return;
    if (!column.numbers.some((number, row) => number !== '' && !covered[row])) return;
    chosen.push(at);
    column.texts.forEach((hasOne, row) => {
      covered[row] ||= hasOne;
    });
  });
  return chosen;
}

function firstVisible(columns: readonly JudgedColumn[]): number {
  const named = columns.findIndex(({ isNamedPhone, isHidden }) => isNamedPhone && !isHidden);
  return Math.max(0, named === -1 ? columns.findIndex(({ isHidden }) => !isHidden) : named);
}

const FEWEST_ROWS = 3;

/**
 * Columns without a telling name of which each row has one: a person has one phone, and of what kind says the column. Beside
 * them stands a column of IDs, which each row has. Null where there are none.
 */
function complementsOf(columns: readonly JudgedColumn[], standings: readonly number[]): number[] | null {
  const rows = columns[0]?.texts.length ?? 0;
  if (rows < FEWEST_ROWS) return null;
  const sparse = columns.flatMap(({ filled }, at) =>
    (standings[at] ?? 0) >= 3 && filled > 0 && filled < rows ? [at] : [],
  );
  if (sparse.length < 2) return null;
  const counts = Array.from(
    { length: rows },
    (_, row) => sparse.filter((at) => columns[at]?.texts[row]).length,
  );
  const once = counts.filter((count) => count === 1).length;
  return counts.every((count) => count <= 1) && once >= rows * CODES_FIT ? sparse : null;
}

function rivalsOf(
  columns: readonly JudgedColumn[],
  standings: readonly number[],
  ranked: readonly number[],
  numberColumns: readonly number[],
): number[] {
  const best = Math.max(0, ...numberColumns.map((at) => standings[at] ?? 0));
  const mostReady = Math.max(0, ...numberColumns.map((at) => columns[at]?.ready ?? 0));
  const score = Math.max(0, ...numberColumns.map((at) => (columns[at] ? scoreOf(columns[at]) : 0)));
  return ranked.filter((at) => {
    const column = columns[at];
    if (!column || numberColumns.includes(at)) return false;
    if (column.ready < mostReady * NEAR || column.phones < FEWEST_PHONES) return false;
    const standing = standings[at] ?? 0;
    if (standing !== best) return standing > best || (best < 3 && standing > 0);
    return best === 5 || scoreOf(column) >= score - SAME_SCORE;
  });
}

/** A list in one row, as it is typed or pasted: nothing but numbers, all of which are meant. */
export function isRowOfNumbers(rows: readonly SampleRecord[], header: readonly string[]): boolean {
  const [row, ...others] = rows.filter(({ cells }) => !isBlank(cells));
  if (!row || others.length > 0 || header.length > 0) return false;
  const cells = row.cells.filter(hasText);
  return cells.length > 1 && cells.every((cell) => phoneScore(cell) > 1);
}

export const NO_CODES: CodeColumns = { countryCodeColumn: null, areaCodeColumn: null };

/** Columns of calling codes and area codes, by what they are called and hold. */
export function guessCodeColumns(
  rows: readonly SampleRecord[],
  header: readonly string[],
  width: number,
  hidden: readonly number[],
): CodeColumns {
  const codes = { ...NO_CODES };
  for (let at = 0; at < Math.min(width, header.length || width); at += 1) {
    const cells = rows.map(({ cells }) => cells[at] ?? '').filter(hasText);
    if (cells.length === 0 || hidden.includes(at)) continue;
    const kind = nameKind(header[at] ?? '');
    const isMost = (test: (cell: string) => boolean) =>
      cells.filter(test).length >= cells.length * CODES_CLEAN;
    const isCode = (cell: string) => writtenCallingCode(cell) !== null;
    const isPlain = (cell: string) => /^\s*\+\d{1,3}\s*$/.test(cell) && isCode(cell);
    const isCountry = (cell: string) => /^\s*[A-Z]{2}\s*$/.test(cell) && isCode(cell);
    const isNamed = kind === 'callingCode' && isMost(isCode);
    if (
      codes.countryCodeColumn === null &&
      (isNamed || isMost(isPlain) || (kind === 'about' && isMost(isCountry)))
    )
      codes.countryCodeColumn = at;
    else if (
      codes.areaCodeColumn === null &&
      kind === 'areaCode' &&
      isMost((cell) => writtenAreaCode(cell) !== null)
    )
      codes.areaCodeColumn = at;
  }
  return codes;
}

/**
 * Whether codes make numbers of the cells beside them.
 * @param withCodes the number column, judged with them
 * @param without the same without them
 */
export function areCodesMeant(withCodes: JudgedColumn, without: JudgedColumn): boolean {
  const changed = withCodes.numbers.filter((number, row) => number !== '' && number !== without.numbers[row]);
  const lost = withCodes.numbers.filter((number, row) => number === '' && without.numbers[row] !== '');
  return changed.length > 0 && changed.length >= (changed.length + lost.length) * CODES_FIT;
}
