import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasDates, relateDates, resolveDates } from './relativeDates';

const monday = new Date(2026, 10, 23, 23, 59);
const sunday = new Date(2026, 10, 29, 0, 1);

describe('dates of a view', () => {
  it.each([
    ['today+0T00:00:00', monday, '2026-11-23T00:00:00'],
    ['today-30T08:30:00', monday, '2026-10-24T08:30:00'],
    ['today+40T00:00:00', monday, '2027-01-02T00:00:00'],
    ['monday+0T00:00:00', monday, '2026-11-23T00:00:00'],
    ['monday+7T00:00:00', monday, '2026-11-30T00:00:00'],
    ['monday+7T00:00:00', sunday, '2026-11-30T00:00:00'],
    ['monday+0T00:00:00', sunday, '2026-11-23T00:00:00'],
  ])('%s is, at %s, %s', (relative, now, absolute) => {
    expect(resolveDates({ endDate_gte: relative }, now)).toEqual({ endDate_gte: absolute });
  });

  it('touches nothing but the sixteen date filters, and no date that is none', () => {
    const filter = { name: 'today+1T00:00:00', dialer: { mode: 'Power' }, startDate: 'today+1T00:00:00' };
    expect(resolveDates(filter, monday)).toEqual(filter);
    const odd = { startDate_gte: 'soon', endedAt_lt: 5 };
    expect(resolveDates(odd, monday)).toEqual(odd);
    expect(relateDates(odd, monday)).toEqual(odd);
    expect([hasDates(filter), hasDates(odd)]).toEqual([false, true]);
  });

  it('moves on with the days', () => {
    const view = relateDates({ endedAt_gte: '20261120T09:00', endedAt_lt: '2026-11-24' }, monday);
    expect(view).toEqual({ endedAt_gte: 'today-3T09:00:00', endedAt_lt: 'today+1T00:00:00' });
    expect(resolveDates(view, sunday)).toEqual({
      endedAt_gte: '2026-11-26T09:00:00',
      endedAt_lt: '2026-11-30T00:00:00',
    });
  });

  it('means the same dates on the day it was made, at any time of it', () => {
    const day = fc.date({ min: new Date(2001, 0, 1), max: new Date(2040, 0, 1), noInvalidDate: true });
    fc.assert(
      fc.property(day, day, (date, now) => {
        const filter = { startDate_lte: date.toISOString().slice(0, 19) };
        const evening = new Date(now.getFullYear(), now.getMonth(), now.getDate(), 23, 59, 59);
        expect(resolveDates(relateDates(filter, now), evening)).toEqual(filter);
      }),
    );
  });
});
