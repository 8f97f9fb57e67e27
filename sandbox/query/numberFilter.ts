import { badRequest } from '../apiError';
import { excerpt, isObject, parseJsonParam } from './jsonParam';

/**
 * Reads the `filter` of call 2, `{"number":"5550"}`: the part to look for, empty when every number is meant.
 * @throws ApiError 400 naming the key at fault
 */
export function parseNumberFilter(filter: string | undefined): string {
  if (filter === undefined) return '';
  const value = parseJsonParam('filter', filter);
  if (!isObject(value)) throw badRequest(`filter must be a JSON object: ${excerpt(filter)}`);
  const unknown = Object.keys(value).find((key) => key !== 'number');
  if (unknown !== undefined) throw badRequest(`filter: unknown key ${excerpt(unknown)}`);
  const { number = '' } = value;
  if (typeof number !== 'string') throw badRequest(`filter: number must be a string, not ${excerpt(number)}`);
  return number;
}
