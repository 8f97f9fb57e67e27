import { stringify } from 'lossless-json';
import { isObject } from '../sipcaller/json';

/** One cell of an export. Integers that a spreadsheet would round are text. */
export type Cell = string | number | boolean | null;

/** A record as cells by path: `dialer.mode`, `varValues.0`. */
export type FlatRow = Record<string, Cell>;

const SEPARATOR = '; ';

/**
 * Lays a record's nesting out flat; nothing in it is left out. Lists of plain values are one cell, with
 * `; ` between them, or a cell each where `spread` names the list; lists of anything else are JSON.
 */
export function flatten(record: object, spread: readonly string[] = [], path = ''): FlatRow {
  const row: FlatRow = Object.create(null);
  for (const [key, value] of Object.entries(record)) {
    // A dot within a key must not read as nesting.
    const at = `${path}${key.replaceAll('.', '\\.')}`;
    const isNested = isObject(value) && Object.keys(value).length > 0;
    if (isNested || (Array.isArray(value) && spread.includes(at))) {
      Object.assign(row, flatten(value, spread, `${at}.`));
    } else row[at] = cellOf(value);
  }
  return row;
}

function cellOf(value: unknown): Cell {
  if (value == null) return null;
  if (Array.isArray(value) && value.every((item) => item !== null && typeof item !== 'object')) {
    return value.map(String).join(SEPARATOR);
  }
  if (typeof value === 'object') return stringify(value) ?? null;
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return String(value);
}

/** A cell as CSV text. */
export const cellText = (cell: Cell | undefined): string => (cell == null ? '' : String(cell));
