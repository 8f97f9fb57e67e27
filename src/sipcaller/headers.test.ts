import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseContentRange } from './contentRange';
import { parseRetryAfter } from './retryAfter';

describe('parseContentRange', () => {
  it('reads what any server writes', () => {
    const unit = fc.constantFrom('campaigns ', 'items ', 'x ', '');
    const total = fc.option(fc.nat());
    fc.assert(
      fc.property(unit, fc.nat(), fc.nat(1000), total, (name, start, more, whole) => {
        const header = `${name}${start}-${start + more}/${whole ?? '*'}`;
        expect(parseContentRange(header)).toEqual({ start, end: start + more, total: whole });
      }),
    );
  });

  it('reads an unsatisfied range', () => {
    expect(parseContentRange('campaigns */63')).toEqual({ start: null, end: null, total: 63 });
  });

  it.each(['x 5-2/10', 'x 0--1/10', 'x -1--1/0', '*/0'])('reads that %j tells of no rows', (header) => {
    const total = Number(header.split('/')[1]);
    expect(parseContentRange(header)).toEqual({ start: null, end: null, total });
  });

  it.each([
    'x 0-24/many',
    '-1-5/9',
    'x 0-24/-5',
    'x 0-24/NaN',
    'x 0-24/2.5',
    'x 0-24/',
    'x 0-24/99999999999999999',
  ])('does not believe %j', (header) => {
    expect(parseContentRange(header)).toBe('impossible');
  });

  it.each([null, '', 'campaigns', 'bytes 5-2/10', 'bytes 0-1233/1234', 'x 0-24'])(
    'has no meaning for %j',
    (header) => {
      expect(parseContentRange(header)).toBeNull();
    },
  );
});

describe('parseRetryAfter', () => {
  const now = Date.UTC(2026, 10, 23, 9, 0, 0);
  it.each([
    ['7', 7_000],
    ['0', 0],
    ['Mon, 23 Nov 2026 09:00:30 GMT', 30_000],
    ['Mon, 23 Nov 2026 08:00:00 GMT', 0],
    ['soon', null],
    ['-5', null],
    ['', null],
    [null, null],
  ])('%j is %j ms', (header, expected) => {
    expect(parseRetryAfter(header, now)).toBe(expected);
  });
});
