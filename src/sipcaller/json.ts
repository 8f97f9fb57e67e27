import { parse as losslessParse, stringify } from 'lossless-json';

/** Sixteen digits in a row is where a JSON integer may stop fitting a double (2^53 has 16). */
const MAYBE_UNSAFE_INTEGER = /\d{16}/;

function parseNumber(text: string): number | bigint {
  const isInteger = /^-?\d+$/.test(text);
  return isInteger && !Number.isSafeInteger(Number(text)) ? BigInt(text) : Number(text);
}

/**
 * Parses JSON without losing a digit: an integer outside ±(2^53 - 1) becomes a bigint. The slow
 * exact parser runs only on text that could hold such an integer.
 * @throws {SyntaxError} when the text is not JSON
 */
export function parseJson(text: string): unknown {
  if (!MAYBE_UNSAFE_INTEGER.test(text)) return JSON.parse(text);
  return losslessParse(text, undefined, parseNumber);
}

/** JSON text of a value that may hold such bigints, each written as the integer that it is. */
export function writeJson(value: unknown): string {
  return stringify(value) ?? 'null';
}

/** Whether a parsed value is a JSON object (and not null or an array). */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * What a table holds under a key that came from outside: `toString` and `__proto__` are no words of ours, though every
 * object seems to have them.
 */
export function own<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
