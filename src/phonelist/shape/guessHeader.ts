import { isPlaceholderText } from '../number/placeholder';
import { hasText, isBlank, isSameRow, usedWidth } from '../rows/notData';
import { type NameKind, nameKind } from './columnNames';
import { holdsNumber, phoneScore } from './phoneScore';
import type { SampleRecord } from './sampleRecords';

/** Titles stand within so many records from the top. */
const MOST_ABOVE = 30;
const NUMERIC = /^[\s$€£¥+-]*\d[\d\s.,:/%-]*(?:[€$£%]|[a-z]{1,3})?\s*$/i;

export interface TopOfFile {
  /** Records above the header or the data. */
  preambleRows: number;
  header: boolean;
}

/**
 * Where the data begin, and whether the record above them is a header: decided by comparing each of the first
 * records with those below it, column by column.
 * @param isNamedSep whether the first line is `sep=…`
 */
export function guessTop(records: readonly SampleRecord[], isNamedSep: boolean): TopOfFile {
  const from = isNamedSep ? 1 : 0;
  const first = records.findIndex(
    ({ cells }, at) => at >= from && cells.some((cell) => phoneScore(cell) > 1),
  );
  const above = first === -1 ? Math.min(records.length, MOST_ABOVE) : Math.min(first, from + MOST_ABOVE);
  const body = first === -1 ? [] : records.slice(first);
  const candidates = records.slice(from, above).map(({ cells }) => {
    const isNamed = namesPhones(cells, body);
    return { isNamed, score: headerScore(cells, body, isNamed) };
  });
  const best = Math.max(0, ...candidates.map(({ score }) => score));
  const named = candidates.findIndex(({ isNamed, score }) => isNamed && score === best);
  const at = named === -1 ? candidates.findLastIndex(({ score }) => score === best) : named;
  if (best > 0 && !leavesRows(records.slice(from, from + at), records[from + at], body))
    return { preambleRows: from + at, header: true };
  return { preambleRows: from + titlesAbove(records.slice(from, above), body), header: false };
}

/** Whether a header would make titles of rows as wide as the data: only one that names its columns may. */
function leavesRows(
  above: readonly SampleRecord[],
  header: SampleRecord | undefined,
  body: readonly SampleRecord[],
): boolean {
  const width = commonWidth(body);
  return !header?.cells.some(isPhoneHeader) && above.some(({ cells }) => usedWidth(cells) === width);
}

const PHONE_KINDS: readonly NameKind[] = ['phone', 'party', 'fax', 'number'];

function isPhoneHeader(cell: string): boolean {
  if (!/\p{L}/u.test(cell)) return false;
  return cell.length < 60 && PHONE_KINDS.includes(nameKind(cell));
}

/** Whether a phone name stands over numbers: among people's rows "mobile" may be a plan or a note. */
function namesPhones(cells: readonly string[], body: readonly SampleRecord[]): boolean {
  const below = body.slice(0, 50);
  return cells.some((cell, at) => {
    if (!isPhoneHeader(cell)) return false;
    const column = below.map((row) => row.cells[at] ?? '').filter(hasText);
    return body.length === 0 || column.some((other) => phoneScore(other) > 0);
  });
}

/** How much a record speaks for being the header of those below; 0 or less when it does not. */
function headerScore(cells: readonly string[], body: readonly SampleRecord[], isNamed: boolean): number {
  if (isBlank(cells) || cells.some((cell) => phoneScore(cell) > 0 || holdsNumber(cell))) return 0;
  if (cells.some((cell) => NUMERIC.test(cell) && cell.replace(/\D/g, '').length > 2)) return 0;
  const width = Math.max(1, commonWidth(body));
  const below = body.slice(0, 50).filter((row) => !isSameRow(row.cells, cells));
  let score = isNamed ? 2 : 0;
  cells.forEach((cell, at) => {
    if (!hasText(cell) || at >= width) return;
    const column = below.map((row) => row.cells[at] ?? '').filter(hasText);
    if (isPlaceholderText(cell.trim()) || column.includes(cell)) score -= 2;
    else if (column.length > 0 && column.every((other) => NUMERIC.test(other) || phoneScore(other) > 0))
      score += 1;
  });
  const isTitle = width > 1 && usedWidth(cells) === 1;
  return isTitle ? 0 : score;
}

/** Records above data that have no header: narrower than those, and without a number. */
function titlesAbove(above: readonly SampleRecord[], body: readonly SampleRecord[]): number {
  const width = commonWidth(body);
  const isTitle = ({ cells }: SampleRecord) => width > 1 && usedWidth(cells) <= 1;
  const end = above.findIndex((record) => !isTitle(record));
  return end === -1 ? above.length : end;
}

function commonWidth(rows: readonly SampleRecord[]): number {
  const counts = new Map<number, number>();
  for (const { cells } of rows) {
    const width = usedWidth(cells);
    counts.set(width, (counts.get(width) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 0;
}
