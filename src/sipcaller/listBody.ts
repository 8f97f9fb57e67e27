import { isObject } from './json';

const ROW_KEYS = ['data', 'items', 'results', 'records'];
const TOTAL_KEYS = ['total', 'totalCount', 'count'];

/**
 * The rows of a list answer: a bare array, or an object with the array under one key and perhaps a
 * total. Null when the body is no list.
 */
export function readListBody(
  body: unknown,
): { rows: Record<string, unknown>[]; total: number | null } | null {
  if (Array.isArray(body)) return body.every(isObject) ? { rows: body, total: null } : null;
  if (!isObject(body)) return null;
  const arrays = Object.keys(body).filter((key) => Array.isArray(body[key]));
  const key = ROW_KEYS.find((name) => arrays.includes(name)) ?? (arrays.length === 1 ? arrays[0] : undefined);
  const rows = key === undefined ? null : readListBody(body[key])?.rows;
  if (!rows) return null;
  const total = TOTAL_KEYS.map((name) => body[name]).find((value) => Number.isSafeInteger(value));
  return { rows, total: typeof total === 'number' ? total : null };
}
