import { isObject } from './json';

const ROW_KEYS = ['data', 'items', 'results', 'records'];
const TOTAL_KEYS = ['total', 'totalCount', 'count'];

/**
 * The rows of a list answer: a bare array, or an object with the array under one of four keys and perhaps
 * a total. Null when the body is no list: an error in a 200 must not pass for an empty one.
 */
export function readListBody(
  body: unknown,
): { rows: Record<string, unknown>[]; total: number | null } | null {
  if (Array.isArray(body)) return body.every(isObject) ? { rows: body, total: null } : null;
  if (!isObject(body) || body.success === false) return null;
  const rows = ROW_KEYS.map((key) => body[key]).find((value) => Array.isArray(value));
  if (!Array.isArray(rows) || !rows.every(isObject)) return null;
  const total = TOTAL_KEYS.map((name) => body[name]).find((value) => Number.isSafeInteger(value));
  return { rows, total: typeof total === 'number' ? total : null };
}
