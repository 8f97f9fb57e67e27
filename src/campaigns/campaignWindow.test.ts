import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clockOf, DAY_MS, writeClock } from '../layout/clock';
import { campaignWindow, plannedPhase, type Span } from './campaignWindow';

const NONE = { status: 'Active', startDate: null, endDate: null, startedAt: null, endedAt: null } as const;
const at = (date: string) => clockOf(date) ?? Number.NaN;
const NOW = at('2026-11-23T12:00:00');

describe('the window bar', () => {
  it('is not there without a date', () => {
    expect(campaignWindow(NONE, NOW)).toBeNull();
    expect(campaignWindow({ ...NONE, startDate: 'soon' }, NOW)).toBeNull();
  });

  it('puts today in the middle of a window that surrounds it evenly', () => {
    const dates = { startDate: '20261122T12:00:00', endDate: '2026-11-24T12:00:00' };
    const window = campaignWindow({ ...NONE, ...dates }, NOW);
    expect(window?.today).toEqual({ at: 50, beyond: null });
    expect(window?.planned).toMatchObject({ openStart: false, openEnd: false });
    expect(window?.actual).toBeNull();
  });

  it('lets a campaign under way run until now, and no other', () => {
    const started = { ...NONE, startedAt: '2026-11-20T09:00:00' };
    const actual = campaignWindow(started, NOW)?.actual;
    const today = campaignWindow(started, NOW)?.today.at ?? 0;
    expect((actual?.left ?? 0) + (actual?.width ?? 0)).toBeCloseTo(today);
    expect(campaignWindow({ ...started, status: 'Canceled' }, NOW)?.actual?.width).toBe(0);
  });

  it('keeps a far day off the scale', () => {
    const dates = {
      status: 'Finished',
      startDate: '20240101T00:00:00',
      endDate: '20240103T00:00:00',
    } as const;
    expect(campaignWindow({ ...NONE, ...dates }, NOW)?.today).toEqual({ at: 100, beyond: 'after' });
    expect(campaignWindow({ ...NONE, ...dates }, at('2020-01-01'))?.today).toEqual({
      at: 0,
      beyond: 'before',
    });
  });

  it('stays within the bar, whatever the dates', () => {
    const date = fc.option(fc.integer({ min: 0, max: 4e12 }).map(writeClock));
    const status = fc.constantFrom('Draft', 'Active', 'Paused', 'Canceled', 'Finished');
    const dated = fc.record({ status, startDate: date, endDate: date, startedAt: date, endedAt: date });
    const inBar = (span: Span | null) =>
      !span || (span.left >= 0 && span.width >= 0 && span.left + span.width <= 100.000001);
    fc.assert(
      fc.property(dated, fc.integer({ min: 0, max: 4e12 }), (campaign, now) => {
        const window = campaignWindow(campaign as typeof NONE, now);
        if (!window) return;
        expect(inBar(window.planned) && inBar(window.actual)).toBe(true);
        expect(window.today.at).toBeGreaterThanOrEqual(0);
        expect(window.today.at).toBeLessThanOrEqual(100);
      }),
    );
  });
});

describe('where today is in the planned window', () => {
  const now = { clock: NOW, instant: Date.parse('2026-11-23T10:00:00Z') };
  const phase = (startDate: string | null, endDate: string | null, status = 'Active') =>
    plannedPhase({ ...NONE, startDate, endDate, status } as typeof NONE, now);

  it.each([
    [null, null, null],
    ['2026-11-26T09:00:00', null, { name: 'startsIn', days: 3 }],
    ['2026-11-23T18:00:00', null, { name: 'startsIn', days: 0 }],
    ['2026-11-21T18:00:00', null, { name: 'since', days: 2 }],
    ['2026-11-21T18:00:00', '2026-11-23T18:00:00', { name: 'dayOf', day: 3, days: 3 }],
    [null, '2026-11-23T18:00:00', { name: 'endsIn', days: 0 }],
    [null, '2026-11-20T18:00:00', { name: 'overdue', days: 3 }],
  ])('%s to %s', (start, end, expected) => {
    expect(phase(start, end)).toEqual(expected);
  });

  it('is overdue only while the campaign is under way', () => {
    expect(phase(null, '2026-11-20T18:00:00', 'Finished')).toEqual({ name: 'endedAgo', days: 3 });
  });

  it('holds a date that names its zone against the instant, not against the clock', () => {
    expect(phase('2026-11-23T13:00:01+03:00', null)).toMatchObject({ name: 'startsIn' });
    expect(phase('2026-11-23T12:59:59+03:00', null)).toMatchObject({ name: 'since' });
    expect(phase(null, '2026-11-23T09:59:59Z')).toMatchObject({ name: 'overdue' });
    expect(phase(null, '2026-11-23T10:00:01.000Z')).toMatchObject({ name: 'endsIn' });
  });

  it('counts days by the calendar, not by 24 hours', () => {
    const dated = { ...NONE, startDate: writeClock(at('2026-11-24T00:30:00')) };
    expect(plannedPhase(dated, { ...now, clock: at('2026-11-23T23:30:00') })).toEqual({
      name: 'startsIn',
      days: 1,
    });
    expect(DAY_MS).toBe(24 * 60 * 60 * 1000);
  });
});
