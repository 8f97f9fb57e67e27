import { describe, expect, it } from 'vitest';
import { formatApiDate } from './ApiDate';

describe('a date-time of the API', () => {
  it.each([
    ['2026-11-23T09:05:00', /^Nov 23, 2026, 9:05.AM$/],
    ['20261123T09:05:00.250', /^Nov 23, 2026, 9:05.AM$/],
    ['2026-11-23T09:05:00Z', /^Nov 23, 2026, 9:05.AM UTC$/],
    ['2026-11-23T09:05:00.000+00:00', /^Nov 23, 2026, 9:05.AM UTC$/],
    ['2026-11-23T09:05:00+02:00', /^Nov 23, 2026, 9:05.AM UTC\+2$/],
    ['2026-11-23T09:05:00-03:30', /^Nov 23, 2026, 9:05.AM UTC−3:30$/],
  ])('%s is shown at the clock time that it states, with its zone', (value, expected) =>
    expect(formatApiDate(value, 'en')).toMatch(expected),
  );

  it('is a day where room is short, whatever its form', () => {
    for (const value of ['2026-11-23', '2026-11-23T23:59:00Z', '20261123T00:00:00+14:00'])
      expect(formatApiDate(value, 'en', true)).toBe('Nov 23, 2026');
  });

  it('is shown as it came where no calendar has it', () => {
    for (const value of ['2026-02-30T09:00:00', '2026-11-23T25:00:00Z', 'soon'])
      expect(formatApiDate(value, 'es')).toBe(value);
  });
});
