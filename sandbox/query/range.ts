import { badRequest } from '../apiError';
import type { Window } from '../store/page';
import { excerpt, parseJsonParam } from './jsonParam';

/**
 * Reads `range=[first,last]`, zero-based and both ends included; without one the list starts at its first row.
 * @param most the largest number of rows served; more are not refused but left out, and Content-Range tells what was served
 * @throws ApiError 400 naming the fault
 */
export function parseRange(text: string | undefined, most: number): Window {
  if (text === undefined) return { first: 0, count: most };
  const value = parseJsonParam('range', text);
  if (!Array.isArray(value) || value.length !== 2 || !value.every(isIndex)) {
    throw badRequest(`range must be two whole numbers from 0 up, such as [0,99]: ${excerpt(text)}`);
  }
  const [first, last] = value as [number, number];
  if (last < first) throw badRequest(`range ends before it starts: ${excerpt(text)}`);
  return { first, count: Math.min(last - first + 1, most) };
}

// `campaigns 0-24/63`; when no row is served, `campaigns */63`.
export function contentRange(unit: string, first: number, served: number, total: number): string {
  return served === 0 ? `${unit} */${total}` : `${unit} ${first}-${first + served - 1}/${total}`;
}

function isIndex(value: unknown): boolean {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}
