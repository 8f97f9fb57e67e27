import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyOf, markOf, NumberSet, toMark } from './numberSet';

describe('NumberSet', () => {
  const digits = fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 7, maxLength: 15 });
  const number = fc
    .tuple(fc.constantFrom('', '+1'), digits)
    .map(([plus, rest]) => (plus + rest).slice(0, 16));

  it('holds what a Set holds', () => {
    fc.assert(
      fc.property(
        fc.array(number, { maxLength: 200 }),
        fc.array(number, { maxLength: 20 }),
        (added, asked) => {
          const ours = new NumberSet();
          for (const number of added) ours.add(number);
          const theirs = new Set(added);
          expect(ours.size).toBe(theirs.size);
          for (const number of [...added, ...asked]) expect(ours.has(number)).toBe(theirs.has(number));
        },
      ),
    );
  });

  it.each([0, 3, 19_000, 20_000, 90_000])(
    'grows without losing a number, its mark or its row: %d expected',
    (expected) => {
      const set = new NumberSet(expected);
      for (let at = 0; at < 20_000; at += 1) {
        const key = keyOf(`+1555${1_000_000 + at}`);
        set.put(set.find(key), key, toMark(at), at * 2);
      }
      expect(set.size).toBe(20_000);
      for (const at of [0, 1, 9_999, 19_999]) {
        const slot = set.find(keyOf(`+1555${1_000_000 + at}`));
        expect([set.holds(slot), set.markAt(slot), set.rowAt(slot)]).toEqual([true, at, at * 2]);
      }
      expect(set.has('15551000000')).toBe(false);
      expect(set.has('+15550999999')).toBe(false);
    },
  );

  it('marks values by what stands where', () => {
    expect(markOf(['a', 'b'])).toBe(markOf(['a', 'b']));
    expect(markOf(['ab', ''])).not.toBe(markOf(['a', 'b']));
  });

  it('keeps a mark as it was made, of no values too', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { maxLength: 3 }), (values) => {
        const set = new NumberSet();
        const key = keyOf('+15550001');
        set.put(set.find(key), key, markOf(values), 0);
        expect(set.markAt(set.find(key))).toBe(markOf(values));
      }),
      { examples: [[[]], [['']]] },
    );
  });
});
