import { DATE_FIELDS, DATE_SUFFIXES } from './types';

/** `basic` is the documented `20241201T00:00:00`, `extended` the newer page's `2024-12-01T00:00:00`. */
export type DateForm = 'basic' | 'extended';

const DATE_TIME = /^(\d{4})-?(\d{2})-?(\d{2})(?:T(\d{2}:\d{2}(?::\d{2})?))?$/;
const DATE_KEYS = new Set<string>(
  DATE_FIELDS.flatMap((field) => DATE_SUFFIXES.map((suffix) => field + suffix)),
);

/** Whether a filter key is one of the sixteen date filters. */
export function isDateKey(key: string): boolean {
  return DATE_KEYS.has(key);
}

/** Writes a date-time in a form; a value that is no date-time goes through unchanged, for the API to judge. */
export function writeDate(value: string, form: DateForm): string {
  const match = DATE_TIME.exec(value);
  if (!match) return value;
  const [, year, month, day, time = '00:00:00'] = match;
  const seconds = time.length === 5 ? `${time}:00` : time;
  const separator = form === 'extended' ? '-' : '';
  return `${[year, month, day].join(separator)}T${seconds}`;
}

/** The filter with every date in a form; all else unchanged. */
export function writeDates<F extends object>(filter: F, form: DateForm): F {
  const entries = Object.entries(filter).map(([key, value]) =>
    isDateKey(key) && typeof value === 'string' ? [key, writeDate(value, form)] : [key, value],
  );
  return Object.fromEntries(entries);
}

/** Whether a refusal speaks of a date of this filter, so that the other form is worth one try. */
export function blamesDate(message: string, filter: object): boolean {
  const sent = Object.keys(filter).filter(isDateKey);
  return sent.length > 0 && (/\bdate|time/i.test(message) || sent.some((key) => message.includes(key)));
}
