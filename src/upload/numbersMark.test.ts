import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createNumbersMark } from './numbersMark';

const markOf = (numbers: string[]) => {
  const mark = createNumbersMark();
  for (const number of numbers) mark.add(number);
  return mark.read();
};
// Numbers of one series, as lists have them: close to each other, so that a weak hash would show.
const series = fc.uniqueArray(fc.integer({ min: 5_550_000, max: 5_550_040 }).map(String), { maxLength: 12 });

describe('createNumbersMark', () => {
  it('is the same for the same numbers in any order', () => {
    fc.assert(
      fc.property(series, (numbers) => {
        expect(markOf(numbers.toReversed())).toBe(markOf(numbers));
      }),
    );
  });

  it('differs for other numbers', () => {
    fc.assert(
      fc.property(series, series, (some, others) => {
        fc.pre(some.toSorted().join() !== others.toSorted().join());
        expect(markOf(some)).not.toBe(markOf(others));
      }),
      { numRuns: 2000 },
    );
    expect(markOf(['5550001', '5550004'])).not.toBe(markOf(['5550002', '5550003']));
    expect(markOf(['+15550001'])).not.toBe(markOf(['15550001']));
  });
});
