import type { ListAnswer, ListQuery } from './client';
import { parseContentRange } from './contentRange';
import { SipCallerError } from './errors';
import { isObject } from './json';
import { type ListFault, readListBody, saysAnything } from './listBody';
import type { Answer } from './sendCall';
import { serverMessage } from './serverMessage';

type Row = Record<string, unknown>;

/** A list answer whose rows begin at the first one asked for. */
export interface ListRead extends ListAnswer<Row> {
  /** The place of the first row in the whole list. */
  first: number;
}

/**
 * Reads a list answer, and believes nothing that contradicts itself: what is read here is what is said to be there, and
 * to be there no more.
 * @param call as it is named in an error
 * @throws {SipCallerError} `notAList`, `contradiction`, `notSipCaller`: the answer proves nothing
 */
export function readListAnswer(answer: Answer, { range }: ListQuery, call: string): ListRead {
  const fault = (kind: ListFault | 'notSipCaller'): never => {
    const { status, text, json } = answer;
    const words =
      isObject(json) && WORD_KEYS.some((key) => saysAnything(json[key])) ? serverMessage(text) : '';
    throw new SipCallerError(kind, { status, body: text, serverMessage: words, call });
  };
  const body = readListBody(answer.json);
  if (typeof body === 'string') return fault(speaksHtml(answer.text) ? 'notSipCaller' : body);
  const header = parseContentRange(answer.headers.get('Content-Range'));
  if (header === 'impossible') return fault('contradiction');
  const total = header?.total ?? body.total;
  const read = placeRows(body.rows, header, total, range);
  const isTold = header?.total != null && body.total !== null;
  if (!read || (isTold && header.total !== body.total)) return fault('contradiction');
  return isPossible(read.start, body.rows.length, total) ? { ...read, total } : fault('contradiction');
}

/** Under which an answer has words of its own, other than those of its rows. */
const WORD_KEYS = ['message', 'error', 'errors', 'detail', 'title'];

const speaksHtml = (text: string) => /^\s*</.test(text);

/** Whether so many rows from this place on can be a part of so many. */
function isPossible(start: number, rows: number, total: number | null): boolean {
  if (total === null) return true;
  return rows > 0 ? start + rows <= total : start >= total;
}

/** The rows of the range that was asked for; null where the answer is of another one. */
function placeRows(
  rows: Row[],
  header: Exclude<ReturnType<typeof parseContentRange>, 'impossible'>,
  total: number | null,
  range: [number, number] | undefined,
): { rows: Row[]; first: number; start: number } | null {
  const first = range?.[0] ?? 0;
  const asked = range ? range[1] - first + 1 : Number.POSITIVE_INFINITY;
  if (header?.start != null && rows.length > 0 && !fits(rows.length, header, range?.[1])) return null;
  // An API that ignores `range` sends the whole list, from the first row on: take what was asked for.
  const start = header?.start != null && rows.length > 0 ? header.start : rows.length > asked ? 0 : first;
  if (start === first && rows.length <= asked) return { rows, first, start };
  const isWhole = start === 0 && rows.length > asked && (total ?? rows.length) === rows.length;
  return isWhole ? { rows: rows.slice(first, first + asked), first, start } : null;
}

/**
 * Whether a header's range is that of the rows. Some APIs repeat what was asked for, though they serve less, and some
 * tell where the next row would be in place of the last one.
 */
function fits(
  rows: number,
  { start, end, total }: { start: number | null; end: number | null; total: number | null },
  askedEnd: number | undefined,
): boolean {
  if (start === null || end === null) return true;
  const told = end - start + 1;
  const possible = total === null ? told : Math.min(told, Math.max(0, total - start));
  const isNextTold = rows === told - 1 && (end === total || end === (askedEnd ?? end) + 1);
  return rows === possible || isNextTold || (rows < told && end === askedEnd);
}
