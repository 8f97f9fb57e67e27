import type { CellValue } from 'hucre/xlsx';

/**
 * The text of a cell as it is stored: digits come from the stored number, never from its display format.
 * A number that is formatted as a date is the one thing that nobody would know by its stored 45292: it becomes
 * 2024-01-01, which no number column takes for a number. What is no date of our times (isNoDate) is read as it is stored.
 */
export function cellText(value: CellValue): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return plainNumber(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return value instanceof Date ? dateText(value) : String(value);
}

/** The last year that a date in a list of people may have: 7 digits or more are some thousand years behind it. */
const LAST_YEAR = 2200;

/** Whether a value is a number that has a date's format by mistake, such as a telephone number in a column of dates. */
export function isNoDate(value: CellValue): value is Date {
  return value instanceof Date && !(value.getUTCFullYear() <= LAST_YEAR);
}

/** The same of the value as the workbook stores it. */
export function storedText(stored: string): string {
  return stored === '' || Number.isNaN(Number(stored)) ? stored : plainNumber(Number(stored));
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
