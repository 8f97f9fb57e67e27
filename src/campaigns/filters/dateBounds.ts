import type { ApiDateTime, DATE_FIELDS } from '../../sipcaller/types';
import { type FilterValues, readText, writeFilter } from './filterEdits';

export type DateField = (typeof DATE_FIELDS)[number];

/** One end of a span of time: the clock time, and whether it belongs to the span. */
export interface Bound {
  at: ApiDateTime;
  included: boolean;
}

/** The two ends, with the suffixes of the API's filter keys: included, then excluded. */
export const SUFFIXES = { lower: ['_gte', '_gt'], upper: ['_lte', '_lt'] } as const;
export type End = keyof typeof SUFFIXES;

/** One end of a date's filter. An address may hold both suffixes of an end: the first is shown, both are chips. */
export function readBound(filter: FilterValues, field: DateField, end: End): Bound | undefined {
  const [includedSuffix, excludedSuffix] = SUFFIXES[end];
  const included = readText(filter, field + includedSuffix);
  if (included !== undefined) return { at: included, included: true };
  const excluded = readText(filter, field + excludedSuffix);
  return excluded === undefined ? undefined : { at: excluded, included: false };
}

/** The filter with one end of a date set, or open when there is no bound. */
export function writeBound(filter: FilterValues, field: DateField, end: End, bound?: Bound): FilterValues {
  const [included, excluded] = SUFFIXES[end];
  const open = writeFilter(writeFilter(filter, field + included, undefined), field + excluded, undefined);
  return bound ? writeFilter(open, field + (bound.included ? included : excluded), bound.at) : open;
}

const INPUT = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::(\d{2}))?/;
const API = /^(\d{4})-?(\d{2})-?(\d{2})(?:T(\d{2}:\d{2}(?::\d{2})?))?$/;
/** A year that is being typed passes through 0002, 0020 and 0202 before it is 2026. */
const FIRST_YEAR = 1900;

/** The clock time of a `datetime-local` input, with seconds; undefined while it is empty or being typed. */
export function fromInput(value: string): ApiDateTime | undefined {
  const [, year, month, day, hour, minute, second = '00'] = INPUT.exec(value) ?? [];
  if (year === undefined || Number(year) < FIRST_YEAR) return undefined;
  return `${year}-${month}-${day}T${hour}:${minute}:${second}`;
}

/** A filter's date-time for a `datetime-local` input; empty for what such an input cannot show. */
export function toInput(at: ApiDateTime): string {
  const [, year, month, day, time = '00:00'] = API.exec(at) ?? [];
  if (year === undefined) return '';
  const hasNoSeconds = time.length === 5 || time.endsWith(':00');
  return `${year}-${month}-${day}T${hasNoSeconds ? time.slice(0, 5) : time}`;
}
