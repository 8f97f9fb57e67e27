import Papa from 'papaparse';
import { csvLine, disarm, rearm } from '../phonelist/rows/csvLine';
import {
  cleanLabel,
  ID_KINDS,
  type IdKind,
  type Label,
  LONGEST_ID,
  LONGEST_LABEL,
  labelKey,
} from './labelTypes';

const COLUMNS = ['kind', 'id', 'label'] as const;
const BYTE_ORDER_MARK = '\ufeff';

/** Labels as CSV that is safe to open in a spreadsheet; readLabelCsv reads exactly these labels from it. */
export function writeLabelCsv(labels: readonly Label[]): string {
  const [first, ...others] = COLUMNS;
  const rows = labels.map(({ kind, id, label }) => csvLine(kind, [disarm(id), disarm(label)]));
  return BYTE_ORDER_MARK + csvLine(first, others) + rows.join('');
}

type LineProblem =
  | 'columns' // not kind, id and label
  | 'kind' // none of ours
  | 'noId'
  | 'badId' // longer than any, or with control characters
  | 'noLabel'
  | 'longLabel'
  | 'conflict' // the same ID stands above with another label
  | 'quotes' // a quotation mark out of place, or never closed
  | 'unread'; // it and all that follows: too many such lines above

/** A line of a file that gave no label, by its number in the file. */
interface BadLine {
  line: number;
  problem: LineProblem;
  /** What stands there, or where the other label is. */
  detail: string;
}

/** What a file holds. Rows = labels + repeated + bad; lines that are blank or the heading are no rows. */
export interface LabelFile {
  labels: Label[];
  /** Rows that say once more what a row above said. */
  repeated: number;
  bad: BadLine[];
}

interface Row {
  line: number;
  cells: string[];
}

/**
 * Reads labels from CSV: columns kind, id and label, in any order below a heading, or in this order
 * without one; comma, semicolon or tab; every line that gives no label is reported.
 */
export function readLabelCsv(text: string): LabelFile {
  const { rows, bad } = readRows(text);
  const [first] = rows;
  const heading = first?.cells.map((cell) => cell.trim().toLowerCase()) ?? [];
  const hasHeading = COLUMNS.every((column) => heading.includes(column));
  const places = hasHeading ? COLUMNS.map((column) => heading.indexOf(column)) : [0, 1, 2];
  const file: LabelFile = { labels: [], repeated: 0, bad };
  const seen = new Map<string, { label: string; line: number }>();

  for (const row of hasHeading ? rows.slice(1) : rows) {
    const read = readLabel(row, places);
    if ('problem' in read) {
      file.bad.push(read);
      continue;
    }
    const before = seen.get(labelKey(read));
    if (!before) {
      seen.set(labelKey(read), { label: read.label, line: row.line });
      file.labels.push(read);
    } else if (before.label === read.label) file.repeated += 1;
    else file.bad.push({ line: row.line, problem: 'conflict', detail: String(before.line) });
  }
  file.bad.sort((a, b) => a.line - b.line);
  return file;
}

/** Each costs a reading of the rest of the file. */
const MOST_BAD_QUOTES = 100;

/** The rows of a text. One whose quotation marks would swallow those below is reported, and they are read. */
function readRows(text: string): { rows: Row[]; bad: BadLine[] } {
  const lines = text.replace(BYTE_ORDER_MARK, '').replace(/\r\n?/g, '\n').split('\n');
  const delimiter = delimiterOf(lines);
  const rows: Row[] = [];
  const bad: BadLine[] = [];
  let done = 0;
  while (done < lines.length) {
    const { data, errors } = Papa.parse<string[]>(lines.slice(done).join('\n'), { delimiter, newline: '\n' });
    // No label has several lines: a cell that has them is two quotation marks with rows between.
    const glued = data.findIndex((cells) => cells.some((cell) => cell.includes('\n')));
    const ends = [glued === -1 ? data.length : glued, ...errors.map(({ row }) => row ?? 0)];
    const broken = Math.min(...ends);
    for (const cells of data.slice(0, broken)) {
      if (cells.some((cell) => cell.trim() !== '')) rows.push({ line: done + 1, cells });
      done += 1;
    }
    if (broken === data.length) break;
    const isTooMany = bad.length === MOST_BAD_QUOTES;
    bad.push({
      line: done + 1,
      problem: isTooMany ? 'unread' : 'quotes',
      detail: excerpt([lines[done] ?? '']),
    });
    if (isTooMany) break;
    done += 1;
  }
  return { rows, bad };
}

/** The mark that the first line with text has most of. */
function delimiterOf(lines: string[]): string {
  const firstLine = lines.find((line) => line.trim() !== '') ?? '';
  const count = (mark: string) => firstLine.split(mark).length;
  return [',', ';', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}

function readLabel({ line, cells }: Row, places: number[]): Label | BadLine {
  const bad = (problem: LineProblem, detail = excerpt(cells)): BadLine => ({ line, problem, detail });
  const [kindText, idText, labelText] = places.map((place) => cells[place]);
  const extra = cells.filter((cell, place) => !places.includes(place) && cell.trim() !== '');
  if (kindText === undefined || idText === undefined || labelText === undefined || extra.length > 0)
    return bad('columns');
  const kind = readKind(kindText);
  const id = rearm(idText).trim();
  const label = cleanLabel(rearm(labelText));
  if (!kind) return bad('kind', kindText.trim());
  if (id === '') return bad('noId');
  if (id.length > LONGEST_ID || /\p{Cc}/u.test(id)) return bad('badId', id);
  if (label === '') return bad('noLabel', id);
  if (label.length > LONGEST_LABEL) return bad('longLabel', label);
  return { kind, id, label };
}

/** A kind as we write it, whatever the case, and with blanks or hyphens between its words. */
function readKind(text: string): IdKind | undefined {
  const word = text.replace(/[\s_-]/g, '').toLowerCase();
  return ID_KINDS.find((kind) => kind.toLowerCase() === word);
}

const MOST_SHOWN = 80;

function excerpt(cells: string[]): string {
  const text = cells.join(', ');
  return text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text;
}
