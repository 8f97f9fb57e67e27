import type { CellValue } from 'hucre/xlsx';

/**
 * The text of a cell as it is stored: digits come from the stored number, never from its display format.
 * A number that is formatted as a date is the one thing that nobody would know by its stored 45292: it becomes
 * 2024-01-01, which no number column takes for a number.
 */
export function cellText(value: CellValue): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return plainNumber(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return value instanceof Date ? dateText(value) : String(value);
}

/** Not 1.8e+21: whole numbers are written out up to where doubles hold them. */
function plainNumber(value: number): string {
  return Number.isInteger(value) && Math.abs(value) < 1e21 ? BigInt(value).toString() : String(value);
}

function dateText(date: Date): string {
  if (Number.isNaN(date.getTime())) return '#NUM!';
  const [day = '', time = ''] = date.toISOString().split('T');
  return time.startsWith('00:00:00') ? day : `${day} ${time.slice(0, 5)}`;
}
