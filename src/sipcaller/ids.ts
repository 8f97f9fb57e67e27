import type { NumberId } from './types';

/**
 * Number IDs may be integers, integers above 2^53, or strings, and a DELETE must send back exactly
 * the JSON value that was received. React keys, query keys and stores cannot hold a bigint, so:
 *
 * | JSON value            | held as                 |
 * |-----------------------|-------------------------|
 * | safe integer `42`     | number `42`             |
 * | `9007199254740993`    | string `#9007199254740993` |
 * | string `"abc"`        | string `abc`            |
 * | string `"#abc"`       | string `##abc`          |
 * | no id, or an odd one  | string `#?12`, by the record's place in the list |
 */
const MARK = '#';
/** No value that the API sends is held so. */
const UNUSABLE = `${MARK}?`;

/** Whether a parsed JSON value can be a number's id. */
export function isId(value: unknown): boolean {
  return typeof value === 'string' || typeof value === 'bigint' || Number.isSafeInteger(value);
}

/** By what a record without a usable id is told from its neighbours on the screen. @param place in its list */
export function placeholderId(place: number): string {
  return `${UNUSABLE}${place}`;
}

/** Whether the record can be named to the API by this id: else it can be shown, but neither selected nor deleted. */
export function isUsableId(id: unknown): boolean {
  return isId(id) && !(typeof id === 'string' && (id === '' || id.startsWith(UNUSABLE)));
}

/**
 * Turns an id as parsed by parseJson into the form the console holds.
 * @throws {TypeError} when the value is neither an integer nor a string
 */
export function idFromJson(value: unknown): NumberId {
  if (typeof value === 'bigint') return `${MARK}${value}`;
  if (typeof value === 'string') return value.startsWith(MARK) ? `${MARK}${value}` : value;
  if (Number.isSafeInteger(value)) return value as number;
  throw new TypeError(`A number's id must be an integer or a string, not ${JSON.stringify(value)}`);
}

/**
 * The JSON text of an id: the exact value that the API sent.
 * @throws {TypeError} for a record without a usable id: it must never be sent
 */
export function idToJson(id: NumberId): string {
  if (String(id).startsWith(UNUSABLE)) throw new TypeError('This record has no usable ID');
  if (typeof id === 'number') return String(id);
  if (id.startsWith(MARK + MARK)) return JSON.stringify(id.slice(1));
  return id.startsWith(MARK) ? id.slice(1) : JSON.stringify(id);
}

/** The id as a person reads it, without our mark. */
export function idToText(id: NumberId): string {
  return String(id).startsWith(MARK) ? String(id).slice(1) : String(id);
}
