import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { applyPreset } from './datePresets';

/** The last evening of February in a leap year. */
const NOW = new Date(2028, 1, 29, 18, 5, 40);

describe('applyPreset', () => {
  it.each([
    ['today', { startDate_gte: '2028-02-29T00:00:00', startDate_lt: '2028-03-01T00:00:00' }],
    ['last7Days', { startDate_gte: '2028-02-23T00:00:00', startDate_lt: '2028-03-01T00:00:00' }],
    ['thisMonth', { startDate_gte: '2028-02-01T00:00:00', startDate_lt: '2028-03-01T00:00:00' }],
    ['upcoming', { startDate_gte: '2028-02-29T18:05:00' }],
    ['overdue', { startDate_lt: '2028-02-29T18:05:00', status: 'Draft' }],
  ] as const)('%s', (preset, dates) => {
    const before = { name: 'x', startDate_gt: '2020-01-01T00:00:00', startDate_lte: '2020-02-01T00:00:00' };
    expect(applyPreset(before, 'startDate', preset, NOW)).toEqual({ name: 'x', ...dates });
  });

  it('is overdue by its end as long as it is Active', () => {
    expect(applyPreset({ status: 'Paused' }, 'endDate', 'overdue', NOW)).toEqual({
      endDate_lt: '2028-02-29T18:05:00',
      status: 'Active',
    });
  });

  it('crosses the turn of the year', () => {
    const dates = applyPreset({}, 'endedAt', 'last7Days', new Date(2026, 0, 2));
    expect(dates).toEqual({ endedAt_gte: '2025-12-27T00:00:00', endedAt_lt: '2026-01-03T00:00:00' });
  });
});

it('a day is from midnight to midnight in every zone, also where the clock jumps at midnight', () => {
  const program = new URL('everyZone.testing.ts', import.meta.url).pathname;
  const said = execFileSync(process.execPath, ['--import', 'tsx', program], { encoding: 'utf8' });
  const { zones, clocks, wrong } = JSON.parse(said);
  expect(wrong).toEqual([]);
  expect(zones).toBeGreaterThan(400);
  expect(clocks).toBeGreaterThan(50);
});

it('writes now on the clock of the zone that the API states', () => {
  expect(applyPreset({}, 'endDate', 'overdue', new Date('2026-11-23T09:30:40Z'), 120)).toMatchObject({
    endDate_lt: '2026-11-23T11:30:00',
  });
  expect(applyPreset({}, 'endDate', 'upcoming', new Date('2026-11-23T02:30:00Z'), -210)).toEqual({
    endDate_gte: '2026-11-22T23:00:00',
  });
});
