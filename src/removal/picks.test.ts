import fc from 'fast-check';
import { expect, it } from 'vitest';
import { forgetPicks, packPicks, pickedIndexes } from './picks';

it('gives back what was picked, in order and once', () => {
  // Many neighbours, and indexes far apart.
  const index = fc.oneof(fc.nat(60), fc.nat(5_000_000));
  fc.assert(
    fc.property(fc.array(index, { maxLength: 80 }), (indexes) => {
      const picks = packPicks(indexes);
      expect(pickedIndexes(picks)).toEqual([...new Set(indexes)].sort((a, b) => a - b));
      expect(picks.count).toBe(new Set(indexes).size);
    }),
  );
});

it('keeps a block short, and what lies apart too', () => {
  expect(packPicks(Array.from({ length: 1_000_000 }, (_, at) => at)).packed).toBe('0+lflr');
  const odd = packPicks(Array.from({ length: 100_000 }, (_, at) => at * 2 + 1));
  expect(odd.packed.length).toBeLessThan(200_000);
});

it('is never taken for none or for all when it is not known', () => {
  const picks = packPicks([3, 4, 9]);
  for (const packed of ['', '3+1', '3+1 4 0', '3+1 ?', ' '])
    expect(() => pickedIndexes({ ...picks, packed }), packed).toThrow('of 3 picked items');
  expect(() => pickedIndexes(forgetPicks(picks))).toThrow('0 of 3 picked items are known');
  expect(pickedIndexes(packPicks([]))).toEqual([]);
});
