import type { Context } from 'hono';
import { answerJson } from './answer';
import type { Behavior } from './control/behavior';
import { contentRange } from './query/range';

/**
 * Answers a list in the shape that the behaviour asks for: a bare array or `{"data": […], "total": n}`, with Content-Range or without
 * any total.
 * @param rows each row as JSON text
 */
export function answerList(
  c: Context,
  { total: totalForm, listBody }: Behavior,
  unit: string,
  first: number,
  rows: readonly string[],
  total: number,
): Response {
  const told = totalForm === 'header';
  const array = `[${rows.join(',')}]`;
  const body = listBody === 'array' ? array : `{"data":${array}${told ? `,"total":${total}` : ''}}`;
  return answerJson(
    c,
    200,
    body,
    told ? { 'Content-Range': contentRange(unit, first, rows.length, total) } : {},
  );
}
