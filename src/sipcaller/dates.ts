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

/** What a date-time of the API says. */
export interface StatedTime {
  /** The clock time as it is written: milliseconds since 1970 if that clock stood in UTC. */
  clock: number;
  /** Minutes east of UTC where the date-time names its zone; null where it names none. */
  offset: number | null;
}

const STATED =
  /^(\d{4})-?(\d{2})-?(\d{2})(?:[T ](\d{2}):?(\d{2})(?::?(\d{2})(?:[.,]\d+)?)?\s?(Z|[+-]\d{2}(?::?\d{2})?)?)?$/i;

/**
 * Reads a date-time in any form that the API may answer: both documented ones, a day alone, fractions of a second
 * (which are left out), and one that names its zone (`Z`, `+02:00`).
 * @returns null for what is no date-time, and for one that no calendar has, such as 30 February
 */
export function readDateTime(value: unknown): StatedTime | null {
  const match = typeof value === 'string' ? STATED.exec(value) : null;
  if (!match) return null;
  const [, year, month, day, hour = '00', minute = '00', second = '00', zone] = match;
  const written = `${year}-${month}-${day}T${hour}:${minute}:${second}`;
  const date = new Date(`${written}.000Z`);
  // Date turns 30 February into 2 March.
  if (Number.isNaN(date.getTime()) || date.toISOString().slice(0, 19) !== written) return null;
  return { clock: date.getTime(), offset: zone === undefined ? null : offsetOf(zone) };
}

/** In minutes: 120 for `+02:00`. */
function offsetOf(zone: string): number {
  if (zone.toUpperCase() === 'Z') return 0;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(3).replace(':', '') || 0);
  return zone.startsWith('-') ? -minutes : minutes;
}

/** What date-times say of their zones: all that are dates name one, or some, or none; `nothing` where there is no date. */
export type ZonesStated = 'all' | 'some' | 'none' | 'nothing';

/** See {@link ZonesStated}. */
export function zonesStated(values: readonly unknown[]): ZonesStated {
  const times = values.map(readDateTime).filter((time) => time !== null);
  const stated = times.filter(({ offset }) => offset !== null).length;
  if (times.length === 0) return 'nothing';
  return stated === times.length ? 'all' : stated > 0 ? 'some' : 'none';
}

/**
 * The zone on whose clock an API that states zones most likely reads a date without one: that of the date nearest to an
 * instant, for summer time changes it. Null unless all dates state theirs.
 * @param instant in milliseconds since 1970
 * @returns minutes east of UTC
 */
export function statedOffset(values: readonly unknown[], instant: number): number | null {
  if (zonesStated(values) !== 'all') return null;
  const distance = ({ clock }: StatedTime) => Math.abs(clock - instant);
  const times = values.map(readDateTime).filter((time) => time !== null);
  return times.reduce((near, time) => (distance(time) < distance(near) ? time : near)).offset;
}

type DatedRecord = Partial<Record<(typeof DATE_FIELDS)[number], unknown>>;

/** All dates of campaigns, also those that are not there. */
export function datesOf(campaigns: readonly DatedRecord[]): unknown[] {
  return campaigns.flatMap((campaign) => DATE_FIELDS.map((field) => campaign[field]));
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
