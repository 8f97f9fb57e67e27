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
