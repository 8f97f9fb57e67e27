import { describe, expect, it } from 'vitest';
import { formatInstant } from './formatInstant';

const WINTER = Date.UTC(2026, 10, 23, 9, 0, 1);
const SUMMER = Date.UTC(2026, 6, 1, 9, 0, 1);

describe('an instant', () => {
  it.each([
    ['en', 'Europe/Madrid', WINTER, /Nov 23, 2026, 10:00:01.AM \(Europe\/Madrid, UTC\+01:00\)/],
    ['en', 'Europe/Madrid', SUMMER, /Jul 1, 2026, 11:00:01.AM \(Europe\/Madrid, UTC\+02:00\)/],
    ['es', 'Asia/Kolkata', WINTER, /23 nov 2026, 14:30:01 \(Asia\/(Kolkata|Calcutta), UTC\+05:30\)/],
    ['en', 'America/New_York', WINTER, /4:00:01.AM \(America\/New_York, UTC-05:00\)/],
    ['en', 'UTC', WINTER, /9:00:01.AM \(UTC, UTC\+00:00\)/],
  ])('%s in %s names the zone and its offset of that day', (locale, zone, time, expected) => {
    expect(formatInstant(time, locale, zone)).toMatch(expected);
  });
});
