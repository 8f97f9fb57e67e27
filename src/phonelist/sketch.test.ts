import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSketch, SKETCH_SIZE, type Sketch, shareOf, similarity } from './sketch';

function sketchOf(numbers: Iterable<string>): Sketch {
  const sketch = createSketch();
  for (const number of numbers) sketch.add(number);
  return sketch.toArray();
}
/** Numbers in a series, as an operator hands them out: the worst that a hash can be given. */
const series = (from: number, count: number) =>
  Array.from({ length: count }, (_, at) => `+1555${1_000_000 + from + at}`);

describe('a sketch', () => {
  const numbers = fc.uniqueArray(fc.integer({ min: 1_000_000, max: 999_999_999_999_999 }).map(String), {
    maxLength: 400,
  });

  it('is the same in any order and however often a number comes', () => {
    fc.assert(
      fc.property(numbers, (list) => {
        expect(sketchOf([...list].reverse().concat(list))).toEqual(sketchOf(list));
      }),
    );
  });

  it('is ascending, whole 32-bit numbers, and no longer than it may be', () => {
    fc.assert(
      fc.property(numbers, (list) => {
        const sketch = sketchOf(list);
        expect(sketch.length).toBeLessThanOrEqual(SKETCH_SIZE);
        expect([...new Set(sketch)].sort((a, b) => a - b)).toEqual(sketch);
        expect(sketch.every((hash) => Number.isInteger(hash) && hash >= 0 && hash < 2 ** 32)).toBe(true);
      }),
    );
  });

  it('tells exactly what short lists share', () => {
    fc.assert(
      fc.property(numbers, fc.nat(), (list, cut) => {
        const few = list.slice(0, SKETCH_SIZE);
        const part = few.slice(0, cut % (few.length + 1));
        const expected = few.length === 0 ? 0 : part.length / few.length;
        expect(similarity(sketchOf(part), sketchOf(few))).toBeCloseTo(expected, 6);
        expect(shareOf(sketchOf(part), part.length, sketchOf(few), few.length)).toBeCloseTo(
          part.length === 0 ? 0 : 1,
          6,
        );
      }),
    );
  });

  it('keeps a local number apart from one with a country', () => {
    expect(similarity(sketchOf(['18005551234']), sketchOf(['+18005551234']))).toBe(0);
  });
});

describe('what two sketches say of long lists', () => {
  it.each([
    [20_000, 20_000],
    [20_000, 19_600],
    [20_000, 10_000],
    [20_000, 2_000],
    [20_000, 0],
  ])('of %i numbers each, %i shared', (size, shared) => {
    const [a, b] = [sketchOf(series(0, size)), sketchOf(series(size - shared, size))];
    const jaccard = shared / (2 * size - shared);
    expect(similarity(a, b)).toBe(similarity(b, a));
    expect(Math.abs(similarity(a, b) - jaccard)).toBeLessThan(0.08);
    expect(Math.abs(shareOf(a, size, b, size) - shared / size)).toBeLessThan(0.08);
  });

  it('of a list and the same with more numbers', () => {
    const [a, b] = [sketchOf(series(0, 10_000)), sketchOf(series(0, 20_000))];
    expect(Math.abs(shareOf(a, 10_000, b, 20_000) - 1)).toBeLessThan(0.15);
    expect(Math.abs(shareOf(b, 20_000, a, 10_000) - 0.5)).toBeLessThan(0.08);
  });

  it('of a short list within a long one', () => {
    const [a, b] = [sketchOf(series(100, 200)), sketchOf(series(0, 400))];
    expect(Math.abs(shareOf(a, 200, b, 400) - 1)).toBeLessThan(0.15);
  });
});
