import { isDateKey } from '../../sipcaller/dates';

/** A campaign filter as the list holds it. */
export type Filter = Record<string, unknown>;

/** A date of a view: so many days from today, or from this week's Monday, at a clock time. `today-7T00:00:00` */
const RELATIVE = /^(today|monday)([+-]\d{1,6})T(\d{2}:\d{2}:\d{2})$/;
const ABSOLUTE = /^(\d{4})-?(\d{2})-?(\d{2})(?:T(\d{2}:\d{2}(?::\d{2})?))?$/;
const DAY_MS = 86_400_000;

/** The filter with every relative date written as the day that it is now, by this device's clock: the API states no zone. */
export function resolveDates(filter: Filter, now: Date): Filter {
  return mapDates(filter, (value) => {
    const [, base, days, time] = RELATIVE.exec(value) ?? [];
    if (!base) return value;
    const weekday = (now.getDay() + 6) % 7; // Monday is 0
    const day = now.getDate() + Number(days) - (base === 'monday' ? weekday : 0);
    const date = new Date(Date.UTC(now.getFullYear(), now.getMonth(), day));
    return `${date.toISOString().slice(0, 10)}T${time}`;
  });
}

/** The filter with every date as far from today as it is now, so that a view of it moves along. */
export function relateDates(filter: Filter, now: Date): Filter {
  const today = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate());
  return mapDates(filter, (value) => {
    const [, year, month, day, time = '00:00:00'] = ABSOLUTE.exec(value) ?? [];
    if (!year) return value;
    const days = (Date.UTC(Number(year), Number(month) - 1, Number(day)) - today) / DAY_MS;
    return `today${days < 0 ? '-' : '+'}${Math.abs(days)}T${time.length === 5 ? `${time}:00` : time}`;
  });
}

/** Whether a filter asks for any date. */
export function hasDates(filter: Filter): boolean {
  return Object.keys(filter).some(isDateKey);
}

function mapDates(filter: Filter, change: (value: string) => string): Filter {
  return Object.fromEntries(
    Object.entries(filter).map(([key, value]) =>
      isDateKey(key) && typeof value === 'string' ? [key, change(value)] : [key, value],
    ),
  );
}
