import type { ApiDateTime } from '../sipcaller/types';

/**
 * A clock time as one number: the milliseconds that it would be since 1970 if the clock stood in UTC. The
 * API states no zone (contract.md, section 2), so clock times are compared as written, never converted.
 */
export type Clock = number;

export const DAY_MS = 86_400_000;

const CLOCK_TIME = /^(\d{4})-?(\d{2})-?(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?)?$/;
const WITH_ZONE = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/;

/** The clock time of an API date-time; null for none, or for what is no date-time. One that names its zone is told on this device's clock. */
export function clockOf(value: ApiDateTime | null | undefined): Clock | null {
  if (!value) return null;
  if (WITH_ZONE.test(value)) return deviceClock(new Date(value));
  const match = CLOCK_TIME.exec(value);
  if (!match) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match
    .slice(1)
    .map((part) => Number(part ?? 0));
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

/** What this device's clock shows at an instant, to the second. */
export function deviceClock(instant: Date): Clock {
  return Date.UTC(
    instant.getFullYear(),
    instant.getMonth(),
    instant.getDate(),
    instant.getHours(),
    instant.getMinutes(),
    instant.getSeconds(),
  );
}

/** Writes a clock time as filters of the API take it: `2024-12-01T00:00:00`. */
export function writeClock(clock: Clock): ApiDateTime {
  return new Date(clock).toISOString().slice(0, 19);
}

/** Midnight of the day of a clock time. */
export function dayOf(clock: Clock): Clock {
  return Math.floor(clock / DAY_MS) * DAY_MS;
}
