import { describe, expect, it } from 'vitest';
import { fictitiousNumbers } from './fictitiousNumbers';
import { seededRandom } from './random';

const DOCUMENTED = /^\+1[2-9]\d{2}55501\d{2}$|^\+61[2378](5550|7010)\d{4}$/;

describe('fictitiousNumbers', () => {
  it.each([
    [1, /^\+1[2-9]\d{2}55501\d{2}$/],
    [79_100, /^\+1[2-9]\d{2}55501\d{2}$/],
    [79_101, DOCUMENTED],
    [159_100, DOCUMENTED],
    [200_000, /^\+1555\d{7}$|^\+1[2-9]\d{2}55501\d{2}$|^\+61[2378](5550|7010)\d{4}$/],
  ])('gives %i different numbers of the smallest ranges that hold them', (count, range) => {
    const numbers = [...fictitiousNumbers(seededRandom(count), count)];
    expect(new Set(numbers).size).toBe(count);
    expect(numbers.filter((number) => !range.test(number))).toEqual([]);
    expect(numbers.some((number) => number.slice(2, 5) === '911')).toBe(false);
  });

  it('gives the same for the same seed, and not in order', () => {
    const numbers = [...fictitiousNumbers(seededRandom(1), 50)];
    expect([...fictitiousNumbers(seededRandom(1), 50)]).toEqual(numbers);
    expect(numbers).not.toEqual([...numbers].sort());
  });

  it('refuses more than there are', () => {
    expect(() => fictitiousNumbers(seededRandom(1), 2_000_000).next()).toThrow(RangeError);
  });
});
