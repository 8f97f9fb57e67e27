import { readDateTime } from '../sipcaller/dates';
import type { ApiDateTime } from '../sipcaller/types';

/**
 * A clock time as one number: the milliseconds that it would be since 1970 if the clock stood in UTC. A date-time that
 * names no zone (contract.md, section 2) is compared as written, never converted.
 */
export type Clock = number;

export const DAY_MS = 86_400_000;

/** The present, as both kinds of date-times are held against it: a clock time, and an instant in milliseconds since 1970. */
export interface Now {
  clock: Clock;
  instant: number;
}

/** The present of this device at an instant. */
export function nowAt(instant: Date): Now {
  return { clock: deviceClock(instant), instant: instant.getTime() };
}

/**
 * The clock time of an API date-time; null for none, or for what is no date-time. One that names its zone is told on
 * this device's clock.
 */
export function clockOf(value: ApiDateTime | null | undefined): Clock | null {
  const time = readDateTime(value);
  if (!time) return null;
  return time.offset === null ? time.clock : deviceClock(new Date(instantOf(time.clock, time.offset)));
}

/**
 * Milliseconds from now to an API date-time, negative when it has passed; null for none, or for what is no date-time.
 * One that names its zone is an instant, whatever the clock of this device does; any other is a clock time.
 */
export function msUntil(value: ApiDateTime | null | undefined, now: Now): number | null {
  const time = readDateTime(value);
  if (!time) return null;
  return time.offset === null ? time.clock - now.clock : instantOf(time.clock, time.offset) - now.instant;
}

const MINUTE_MS = 60_000;
const instantOf = (clock: Clock, offset: number) => clock - offset * MINUTE_MS;

/** What a clock that stands so many minutes east of UTC shows at an instant. */
export function clockAt(instant: number, offset: number): Clock {
  return instant + offset * MINUTE_MS;
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
