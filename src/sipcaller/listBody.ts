import { isObject, writeJson } from './json';

type Row = Record<string, unknown>;

/** The rows of a list answer and the total that its body tells; null where it tells none. */
interface ListBody {
  rows: Row[];
  total: number | null;
}

/** Why an answer is no list: see ErrorKind. */
export type ListFault = 'notAList' | 'contradiction';

const ROW_KEYS = ['data', 'items', 'results', 'records'];
const TOTAL_KEYS = ['total', 'totalCount'];

/**
 * The rows of a list answer: a bare array, or an object with the array under one of four keys and perhaps a total. An
 * error in a 200 must not pass for an empty list, nor a list that cannot be whole for a whole one.
 */
export function readListBody(body: unknown): ListBody | ListFault {
  if (Array.isArray(body)) return areRows(body) ? { rows: body, total: null } : 'notAList';
  if (!isObject(body)) return 'notAList';
  const arrays = ROW_KEYS.map((key) => body[key]).filter(Array.isArray);
  const [rows, ...others] = arrays;
  if (!rows || !areRows(rows) || saysError(body) || saysError(body.meta)) return 'notAList';
  if (others.some((other) => writeJson(other) !== writeJson(rows))) return 'contradiction';
  if (rows.length === 0 && saysMore(body)) return 'contradiction';
  if (rows.length === 0 && saysWhy(body.message)) return 'notAList';
  const total = totalIn(body, rows.length);
  return total === 'contradiction' ? total : { rows, total };
}

function areRows(rows: unknown[]): rows is Row[] {
  return rows.every((row) => isObject(row) && !isErrorRow(row));
}

/** An error in the place of a record has nothing of a record. */
const isErrorRow = (row: Row) => !('id' in row) && !('number' in row) && !('name' in row) && saysError(row);

const ERROR_KEY = /^(?:is_|has_)?(?:err|errors?|exceptions?|faults?|failures?|failed)(?:[_-].*)?$/;
const ERROR_WORDS = ['error', 'errors', 'fail', 'failed', 'failure', 'fault', 'unavailable', 'timeout'];
const UNFINISHED_KEYS = ['timed_out', 'timedOut', 'incomplete_results', 'incomplete'];

function saysError(body: unknown): boolean {
  if (!isObject(body)) return false;
  const isError = Object.entries(body).some(
    ([key, value]) => ERROR_KEY.test(snakeCase(key)) && saysAnything(value),
  );
  const states = [body.status, body.statusCode, body.status_code, body.code, body.result];
  return (
    isError ||
    [body.success, body.ok, body.succeeded].some((value) => value === false || value === 'false') ||
    UNFINISHED_KEYS.some((key) => body[key] === true) ||
    states.some(isErrorState)
  );
}

const snakeCase = (key: string) => key.replace(/([a-z])([A-Z])/g, '$1_$2').toLowerCase();

const isErrorState = (state: unknown) =>
  ['string', 'number'].includes(typeof state) &&
  (ERROR_WORDS.includes(String(state).toLowerCase()) || /^[45]\d\d$/.test(String(state)));

/** Whether there is something in it. */
export function saysAnything(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0;
  if (isObject(value)) return Object.keys(value).length > 0;
  return Boolean(value) && value !== 'false';
}

/** Words that go with an empty list as well; all others may be why there is none. */
const HARMLESS_WORDS =
  /^\s*(?:$|(?:ok|okay|success\w*|done)\b|no (?:\w+ )?(?:records|results|numbers|campaigns|items|data|rows|entries|matches)\b)/i;

const saysWhy = (message: unknown) =>
  typeof message === 'string' ? !HARMLESS_WORDS.test(message) : isObject(message);

/** Whether rows are told of elsewhere: an empty list then is none. */
function saysMore(body: Row): boolean {
  const more = [body.hasMore, body.has_more].some((value) => value === true);
  const isOtherList = ([key, value]: [string, unknown]) =>
    !ROW_KEYS.includes(key) && Array.isArray(value) && value.some((row) => isObject(row) && 'id' in row);
  return more || Object.entries(body).some(isOtherList);
}

function totalIn(body: Row, rows: number): number | null | 'contradiction' {
  const told = TOTAL_KEYS.map((key) => body[key]).find((value) => value != null);
  // A count may be that of these rows only.
  const counted = typeof body.count === 'number' && body.count !== rows ? body.count : null;
  const total = told ?? counted ?? null;
  const number = typeof total === 'string' && /^\d+$/.test(total) ? Number(total) : total;
  if (number === null) return null;
  return typeof number === 'number' && Number.isSafeInteger(number) && number >= 0 ? number : 'contradiction';
}
