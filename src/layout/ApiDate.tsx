import { useLocale } from 'react-admin';
import { readDateTime } from '../sipcaller/dates';
import type { ApiDateTime } from '../sipcaller/types';
import { clockOf } from './clock';
import { dateFormat } from './intlFormats';
import { OddValue } from './OddMark';

interface ApiDateProps {
  value: ApiDateTime | null | undefined;
  /** Only the day, where room is short; the whole is one hover away. */
  dayOnly?: boolean;
}

/**
 * A date-time in the user's way of writing, at the clock time that the API sent: nothing is converted, and a zone that
 * the API states is named. What is no date-time is shown as it came.
 */
export function ApiDate({ value, dayOnly = false }: ApiDateProps) {
  const locale = useLocale() ?? 'en';
  if (!value) return <span>–</span>;
  // No day of any calendar, or no date at all: as it came, and marked.
  if (clockOf(value) === null) return <OddValue value={value} />;
  return (
    <time dateTime={value} title={dayOnly ? formatApiDate(value, locale) : value}>
      {formatApiDate(value, locale, dayOnly)}
    </time>
  );
}

/** Writes an API date-time in a language; see ApiDate. Of a day alone the zone is left out. */
export function formatApiDate(value: ApiDateTime, locale: string, dayOnly = false): string {
  const time = readDateTime(value);
  if (!time) return value;
  const timeStyle = dayOnly ? undefined : 'short';
  const text = dateFormat(locale, { dateStyle: 'medium', timeStyle, timeZone: 'UTC' }).format(time.clock);
  return dayOnly || time.offset === null ? text : `${text} ${zoneName(time.offset)}`;
}

/** `UTC`, `UTC+2`, `UTC−3:30`: the same in every language. */
function zoneName(offset: number): string {
  if (offset === 0) return 'UTC';
  const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60];
  const rest = minutes === 0 ? '' : `:${String(minutes).padStart(2, '0')}`;
  return `UTC${offset < 0 ? '−' : '+'}${hours}${rest}`;
}
