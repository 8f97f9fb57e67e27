import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clockAt, clockOf, dayOf, deviceClock, msUntil, nowAt, writeClock } from './clock';

describe('clockOf', () => {
  it('reads both forms of the API alike, and a day as its midnight', () => {
    const clock = Date.UTC(2024, 11, 1, 9, 30, 5);
    for (const value of ['20241201T09:30:05', '2024-12-01T09:30:05', '2024-12-01 09:30:05.250'])
      expect(clockOf(value)).toBe(clock);
    expect(clockOf('20241201')).toBe(Date.UTC(2024, 11, 1));
  });

  it('takes nothing else for a time', () => {
    for (const value of [null, undefined, '', 'soon', '2024', '1733045405'])
      expect(clockOf(value)).toBeNull();
  });

  it('tells a time that names its zone on the clock of this device', () => {
    const instant = '2024-12-01T09:30:05+05:00';
    expect(clockOf(instant)).toBe(deviceClock(new Date(instant)));
    expect(clockOf('2024-12-01T04:30:05.000Z')).toBe(clockOf(instant));
  });

  it('reads what writeClock writes', () => {
    const seconds = fc.integer({ min: 0, max: 4_000_000_000 });
    fc.assert(
      fc.property(seconds, (second) => {
        expect(clockOf(writeClock(second * 1_000))).toBe(second * 1_000);
      }),
    );
  });
});

it('deviceClock is what a clock on the wall shows here', () => {
  expect(deviceClock(new Date(2026, 1, 28, 23, 59, 58))).toBe(Date.UTC(2026, 1, 28, 23, 59, 58));
});

it('dayOf is the midnight before', () => {
  expect(dayOf(Date.UTC(2026, 1, 28, 23, 59))).toBe(Date.UTC(2026, 1, 28));
  expect(dayOf(Date.UTC(2026, 1, 28))).toBe(Date.UTC(2026, 1, 28));
});

describe('the time until a date', () => {
  const now = nowAt(new Date('2026-11-23T12:00:00Z'));
  it('is that to an instant where the date names its zone', () => {
    expect(msUntil('2026-11-23T14:00:00+02:00', now)).toBe(0);
    expect(msUntil('2026-11-23T12:00:01Z', now)).toBe(1_000);
    expect(msUntil('2026-11-23T11:00:00.500Z', now)).toBe(-3_600_000);
  });

  it('is that on the clock of this device where it names none', () => {
    expect(msUntil(writeClock(now.clock + 5_000), now)).toBe(5_000);
  });

  it('does not mind that a clock shows an hour twice', () => {
    const twice = { clock: Date.UTC(2026, 9, 25, 2, 30), instant: Date.UTC(2026, 9, 25, 1, 30) };
    expect(msUntil('2026-10-25T00:45:00Z', twice)).toBe(-45 * 60_000);
  });

  it('is none for no date', () => {
    for (const value of [null, undefined, 'soon', '2026-02-30']) expect(msUntil(value, now)).toBeNull();
  });
});

it('clockAt is what a clock of another zone shows', () => {
  expect(writeClock(clockAt(Date.UTC(2026, 10, 23, 12), -210))).toBe('2026-11-23T08:30:00');
});
