import { useLocale } from 'react-admin';
import type { ApiDateTime } from '../sipcaller/types';
import { clockOf } from './clock';
import { dateFormat } from './intlFormats';
import { OddValue } from './OddMark';

const DATE_TIME = /^(\d{4})-?(\d{2})-?(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?)?$/;

interface ApiDateProps {
  value: ApiDateTime | null | undefined;
  /** Only the day, where room is short; the whole is one hover away. */
  dayOnly?: boolean;
}

/**
 * A date-time in the user's way of writing, at the clock time that the API sent: the API states no
 * zone, so nothing is converted. What does not look like one (a zone included) is shown as it came.
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

/** Writes an API date-time in a language; see ApiDate. */
export function formatApiDate(value: ApiDateTime, locale: string, dayOnly = false): string {
  const match = DATE_TIME.exec(value);
  if (!match) return value;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = match
    .slice(1)
    .map((part) => Number(part ?? 0));
  const clockTime = new Date(Date.UTC(year, month - 1, day, hour, minute));
  const timeStyle = dayOnly ? undefined : 'short';
  return dateFormat(locale, { dateStyle: 'medium', timeStyle, timeZone: 'UTC' }).format(clockTime);
}
