import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clockOf, DAY_MS, writeClock } from '../layout/clock';
import { campaign } from './campaign.testing';
import { makeTimeline, TIMELINE_DAYS } from './timeline';

const NOW = clockOf('2026-11-23T12:00:00') ?? 0;
const rowOf = (given: Parameters<typeof campaign>[0]) => makeTimeline([campaign(given)], NOW, 30).rows[0];

describe('makeTimeline', () => {
  it('spans whole days around now', () => {
    const { period, now } = makeTimeline([], NOW, 30);
    expect([writeClock(period.from), writeClock(period.to)]).toEqual([
      '2026-11-13T00:00:00',
      '2026-12-13T00:00:00',
    ]);
    expect(now).toBeCloseTo(35); // ten and a half of thirty days
  });

  it('places the planned and the actual window; what runs, runs until now', () => {
    const row = rowOf({
      startDate: '2026-11-16T00:00:00',
      endDate: '2026-11-19T00:00:00',
      startedAt: '20261117T12:00:00',
    });
    expect(row?.planned).toEqual({ left: 10, width: 10 });
    expect(row?.actual?.left).toBeCloseTo(15);
    expect(row?.actual?.width).toBeCloseTo(20);
  });

  it('leaves a planned window open on the side that has no date', () => {
    expect(rowOf({ startDate: '2026-11-28T00:00:00' })?.planned).toEqual({ left: 50, width: 50 });
    expect(rowOf({ endDate: '2026-11-28T00:00:00' })?.planned).toEqual({ left: 0, width: 50 });
    expect(rowOf({})).toBeUndefined();
  });

  it('claims no end for a campaign that is over without one', () => {
    expect(rowOf({ status: 'Finished', startedAt: '2026-11-16T00:00:00' })?.actual).toEqual({
      left: 10,
      width: 0,
    });
  });

  it('leaves out what does not touch the period', () => {
    expect(rowOf({ startDate: '2026-10-01T00:00:00', endDate: '2026-11-12T23:59:59' })).toBeUndefined();
    expect(rowOf({ startDate: '2026-12-13T00:00:01' })).toBeUndefined();
  });

  it('shows what runs, then what comes, then what is over, each by its start', () => {
    const at = (startDate: string) => ({ startDate, endDate: '2026-12-31T00:00:00' });
    const { rows } = makeTimeline(
      [
        campaign({ name: 'over', status: 'Finished', ...at('2026-11-01') }),
        campaign({ name: 'later', status: 'Draft', ...at('2026-12-02') }),
        campaign({ name: 'soon', status: 'Draft', ...at('2026-12-01') }),
        campaign({ name: 'waits', status: 'Paused', ...at('2026-11-20') }),
        campaign({ name: 'runs', ...at('2026-11-22') }),
      ],
      NOW,
      90,
    );
    expect(rows.map((row) => row.campaign.name)).toEqual(['runs', 'waits', 'soon', 'later', 'over']);
  });

  it('keeps every bar and tick inside the period, whatever the dates', () => {
    const date = fc.option(
      fc.integer({ min: -800, max: 800 }).map((days) => writeClock(NOW + days * DAY_MS)),
    );
    const dates = fc.record({ startDate: date, endDate: date, startedAt: date, endedAt: date });
    fc.assert(
      fc.property(dates, fc.constantFrom(...TIMELINE_DAYS), (given, days) => {
        const { rows, ticks } = makeTimeline([campaign(given)], NOW, days);
        for (const bar of rows.flatMap(({ planned, actual }) => [planned, actual]))
          if (bar) {
            expect(bar.left).toBeGreaterThanOrEqual(0);
            expect(bar.width).toBeGreaterThanOrEqual(0);
            expect(bar.left + bar.width).toBeLessThanOrEqual(100.001);
          }
        expect(ticks.length).toBeGreaterThan(1);
        expect(ticks.length).toBeLessThan(8);
        for (const { left } of ticks) expect(left >= 0 && left < 100).toBe(true);
      }),
    );
  });
});
