import { badRequest } from '../apiError';
import { excerpt } from './jsonParam';

/** Which of the two documented ways to write a date-time are taken: `20241201T00:00:00` or `2024-12-01T00:00:00`. */
export type DateForms = 'both' | 'basic' | 'extended';

const BASIC = /^(\d{4})(\d\d)(\d\d)T(\d\d):(\d\d):(\d\d)$/;
const EXTENDED = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)$/;
const EXAMPLES = { basic: '20241201T00:00:00', extended: '2024-12-01T00:00:00' };

/**
 * Reads a date-time and returns it in the extended form, in which records are kept and so compare as text.
 * @throws ApiError 400 naming the key when it is none, does not exist, or is of a form not taken
 */
export function parseDateTime(key: string, value: unknown, forms: DateForms): string {
  const text = typeof value === 'string' ? value : '';
  const match =
    (forms === 'extended' ? null : BASIC.exec(text)) ?? (forms === 'basic' ? null : EXTENDED.exec(text));
  if (match === null) {
    const wanted = forms === 'both' ? `${EXAMPLES.basic} or ${EXAMPLES.extended}` : EXAMPLES[forms];
    throw badRequest(`${key}: invalid date ${excerpt(value)}; write it as ${wanted}`);
  }
  const [, year, month, day, hours, minutes, seconds] = match;
  const extended = `${year}-${month}-${day}T${hours}:${minutes}:${seconds}`;
  if (!exists(extended)) throw badRequest(`${key}: there is no such date as ${excerpt(value)}`);
  return extended;
}

/** Whether the calendar and the clock have it. Date rolls 30 February over instead of refusing it. */
function exists(extended: string): boolean {
  const date = new Date(`${extended}Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(extended);
}
