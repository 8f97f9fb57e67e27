import { parse, stringify } from 'lossless-json';
import { UUID } from 'uuidv7';
import { badRequest } from './apiError';
import type { Behavior } from './control/behavior';
import { excerpt } from './query/jsonParam';
import { seededRandom } from './seed/random';

/** The same record, told in three ways: which one a real SIP Caller uses is not documented. */
export type NumberIdForm = Behavior['numberIds'];

/** Far above 2^53, where a double is exact to 256 only: a client that reads it as one mixes up its neighbours. */
const BIGINT_BASE = 2n ** 60n;
const UUID_EPOCH = Date.UTC(2024, 0, 1);
const LONGEST_INTEGER = 20;

/** The id of a stored number as JSON text. */
export function numberIdJson(id: number, form: NumberIdForm): string {
  if (form === 'integer') return String(id);
  return form === 'bigint' ? String(BIGINT_BASE + BigInt(id)) : `"${uuidOf(id)}"`;
}

/**
 * Reads the body of call 5.
 * @returns each id asked for, once, as the client wrote it in JSON, with the stored id it stands for (undefined when it can be none)
 * @throws ApiError 400 when it is not a JSON array of ids in the present form, or is empty
 */
export function parseNumberIds(body: string, form: NumberIdForm): Map<string, number | undefined> {
  const ids = parseArray(body);
  if (ids.length === 0) throw badRequest('The array of number IDs is empty');
  return new Map(ids.map((id) => (form === 'uuid' ? readUuid(id) : readInteger(id, form))));
}

function parseArray(body: string): unknown[] {
  let value: unknown;
  try {
    value = parse(body, undefined, exactInteger);
  } catch {
    throw badRequest(`The body is not valid JSON: ${excerpt(body)}`);
  }
  if (!Array.isArray(value)) throw badRequest('The body must be a JSON array of number IDs, such as [1,2,3]');
  return value;
}

/** JSON.parse would round what is above 2^53 and so delete a stranger's record. */
function exactInteger(text: string): bigint | number {
  return /^-?\d+$/.test(text) && text.length <= LONGEST_INTEGER ? BigInt(text) : Number(text);
}

function readInteger(id: unknown, form: 'integer' | 'bigint'): [string, number | undefined] {
  if (typeof id !== 'bigint') throw badRequest(`A number ID is an integer here, not ${shown(id)}`);
  const stored = form === 'bigint' ? id - BIGINT_BASE : id;
  const possible = stored > 0n && stored <= BigInt(Number.MAX_SAFE_INTEGER);
  return [String(id), possible ? Number(stored) : undefined];
}

function readUuid(id: unknown): [string, number | undefined] {
  if (typeof id !== 'string') throw badRequest(`A number ID is a UUID string here, not ${shown(id)}`);
  const stored = Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16) - UUID_EPOCH;
  return [JSON.stringify(id), stored > 0 && uuidOf(stored) === id ? stored : undefined];
}

function uuidOf(id: number): string {
  const random = seededRandom(id);
  const bits = (count: number) => Math.floor(random() * 2 ** count);
  return UUID.fromFieldsV7(UUID_EPOCH + id, bits(12), bits(30), bits(32)).toString();
}

function shown(value: unknown): string {
  // JSON.stringify knows no bigint.
  return excerpt(stringify(value) ?? String(value));
}
