import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blamesDate, datesOf, readDateTime, statedOffset, writeDate, writeDates, zonesStated } from './dates';

const dateTime = fc
  .date({ min: new Date('2000-01-01T00:00:00Z'), max: new Date('2099-12-31T23:59:59Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 19));

describe('writeDate', () => {
  it('changes the form and nothing else, both ways', () => {
    fc.assert(
      fc.property(dateTime, (extended) => {
        const basic = writeDate(extended, 'basic');
        expect(basic).toMatch(/^\d{8}T\d\d:\d\d:\d\d$/);
        expect(writeDate(basic, 'extended')).toBe(extended);
        expect(writeDate(basic, 'basic')).toBe(basic);
      }),
    );
  });

  it.each([
    ['2024-12-01', '20241201T00:00:00'],
    ['2024-12-01T09:30', '20241201T09:30:00'],
    ['yesterday', 'yesterday'],
    ['2024-12-01T00:00:00Z', '2024-12-01T00:00:00Z'],
  ])('writes %s as %s', (value, written) => {
    expect(writeDate(value, 'basic')).toBe(written);
  });

  it('touches date filters only', () => {
    const filter = { name: '2024-12-01', startDate_gte: '2024-12-01', dialer: { mode: 'Power' } };
    expect(writeDates(filter, 'basic')).toEqual({ ...filter, startDate_gte: '20241201T00:00:00' });
  });
});

describe('blamesDate', () => {
  it('holds only for a refusal that names a date of a filter that has one', () => {
    expect(blamesDate('startDate_gte: not a date', { startDate_gte: '20241201T00:00:00' })).toBe(true);
    expect(blamesDate('Invalid date', { name: 'x' })).toBe(false);
    expect(blamesDate('Unknown status', { startDate_gte: '20241201T00:00:00' })).toBe(false);
  });
});

describe('readDateTime', () => {
  const at = (hours: number, minutes = 0, seconds = 0) => Date.UTC(2026, 1, 28, hours, minutes, seconds);
  it.each([
    ['2026-02-28T09:30:05', at(9, 30, 5), null],
    ['20260228T093005', at(9, 30, 5), null],
    ['2026-02-28 09:30', at(9, 30), null],
    ['2026-02-28', at(0), null],
    ['2026-02-28T09:30:05.123', at(9, 30, 5), null],
    ['2026-02-28T09:30:05.123456Z', at(9, 30, 5), 0],
    ['2026-02-28T09:30:05z', at(9, 30, 5), 0],
    ['20260228T09:30:05+02:00', at(9, 30, 5), 120],
    ['2026-02-28T09:30:05-0330', at(9, 30, 5), -210],
    ['2026-02-28T09:30+05', at(9, 30), 300],
  ])('%s', (value, clock, offset) => expect(readDateTime(value)).toEqual({ clock, offset }));

  it.each([
    '2026-02-30T09:00:00',
    '2026-13-01',
    '2026-02-28T25:00:00Z',
    '2026-02-28T10:60:00',
    '2026-02-28Z',
    'soon',
    '',
    null,
    undefined,
    20260228,
    { date: '2026-02-28' },
  ])('%j is none', (value) => expect(readDateTime(value)).toBeNull());

  it('takes the year 1 for the year 1', () => {
    expect(readDateTime('0001-01-01T00:00:00Z')?.clock).toBe(-62_135_596_800_000);
  });
});

describe('the zones that dates state', () => {
  const [plain, zoned] = ['2026-02-28T09:00:00', '2026-02-28T09:00:00Z'];
  it('are those of all, of some, of none', () => {
    expect(zonesStated([zoned, null, zoned])).toBe('all');
    expect(zonesStated([zoned, plain])).toBe('some');
    expect(zonesStated([plain, 'soon'])).toBe('none');
    expect(zonesStated([null, undefined, 'soon'])).toBe('nothing');
  });

  it('tell the clock of now by the date nearest to it, unless some date states none', () => {
    const [winter, summer] = ['2026-01-15T00:00:00+01:00', '2026-07-15T00:00:00+02:00'];
    const campaigns = [{ startDate: winter, endDate: summer }, { startDate: null }];
    expect(statedOffset(datesOf(campaigns), Date.UTC(2026, 1, 1))).toBe(60);
    expect(statedOffset(datesOf(campaigns), Date.UTC(2026, 7, 1))).toBe(120);
    expect(statedOffset([winter, plain], Date.UTC(2026, 1, 1))).toBeNull();
    expect(statedOffset([], 0)).toBeNull();
  });
});
