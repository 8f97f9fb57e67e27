import { badRequest } from '../apiError';
import type { Behavior } from '../control/behavior';
import type { Condition } from '../store/page';
import { excerpt, isObject, parseJsonParam } from './jsonParam';

/** How a lookup compares: always with the stored text, its plus included. */
const MATCHES: Record<Behavior['partial'], string> = {
  contains: 'instr(number, ?) > 0',
  prefix: 'instr(number, ?) = 1',
  suffix: 'substr(number, -length(?)) = ?',
  exact: 'number = ?',
};

/**
 * Reads the `filter` of call 2, `{"number":"5550"}`: undefined when every number is meant.
 * @throws ApiError 400 naming the key at fault
 */
export function parseNumberFilter(
  filter: string | undefined,
  partial: Behavior['partial'],
): Condition | undefined {
  if (filter === undefined) return undefined;
  const value = parseJsonParam('filter', filter);
  if (!isObject(value)) throw badRequest(`filter must be a JSON object: ${excerpt(filter)}`);
  const unknown = Object.keys(value).find((key) => key !== 'number');
  if (unknown !== undefined) throw badRequest(`filter: unknown key ${excerpt(unknown)}`);
  const { number = '' } = value;
  if (typeof number !== 'string') throw badRequest(`filter: number must be a string, not ${excerpt(number)}`);
  return number === ''
    ? undefined
    : { sql: MATCHES[partial], params: partial === 'suffix' ? [number, number] : [number] };
}
