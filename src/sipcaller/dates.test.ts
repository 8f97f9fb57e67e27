import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blamesDate, writeDate, writeDates } from './dates';

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
