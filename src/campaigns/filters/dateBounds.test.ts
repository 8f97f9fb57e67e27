import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DATE_FIELDS } from '../../sipcaller/types';
import { type Bound, fromInput, readBound, toInput, writeBound } from './dateBounds';
import { anyFilter } from './filters.testing';

const minutes = fc
  .date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('9999-12-31T23:59:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 16));
const anyBound: fc.Arbitrary<Bound> = fc.record({
  at: minutes.map((at) => `${at}:00`),
  included: fc.boolean(),
});
const anyField = fc.constantFrom(...DATE_FIELDS);
const anyEnd = fc.constantFrom('lower' as const, 'upper' as const);

describe('bounds of a date', () => {
  it('come out of the filter as they went in, with the other end untouched', () => {
    fc.assert(
      fc.property(anyFilter, anyField, anyEnd, fc.option(anyBound), (filter, field, end, bound) => {
        const written = writeBound(filter, field, end, bound ?? undefined);
        expect(readBound(written, field, end)).toEqual(bound ?? undefined);
        const other = end === 'lower' ? 'upper' : 'lower';
        expect(readBound(written, field, other)).toEqual(readBound(filter, field, other));
      }),
    );
  });

  it('are one suffix each', () => {
    const both = { startDate_gte: '2024-12-01T00:00:00', startDate_gt: '2024-12-02T00:00:00' };
    expect(writeBound(both, 'startDate', 'lower', { at: '2024-12-03T00:00:00', included: false })).toEqual({
      startDate_gt: '2024-12-03T00:00:00',
    });
  });
});

describe('date input', () => {
  it('shows what it was given, in either form of the API', () => {
    fc.assert(
      fc.property(minutes, (value) => {
        const at = fromInput(value);
        expect(at).toBe(`${value}:00`);
        expect(toInput(at ?? '')).toBe(value);
        expect(toInput((at ?? '').replaceAll('-', ''))).toBe(value);
      }),
    );
  });

  it.each([
    ['20241201T09:30:15', '2024-12-01T09:30:15'],
    ['2024-12-01', '2024-12-01T00:00'],
    ['soon', ''],
  ])('shows %s as %j', (at, shown) => expect(toInput(at)).toBe(shown));

  it.each(['', '0202-12-01T00:00', 'x'])('takes %j for a date that is not there yet', (value) =>
    expect(fromInput(value)).toBeUndefined(),
  );
});
