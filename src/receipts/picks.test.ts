import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createPicks } from './picks';

it('picks are those of a set', () => {
  const change = fc.record({ indexes: fc.array(fc.nat(19), { maxLength: 6 }), isPicked: fc.boolean() });
  fc.assert(
    fc.property(fc.array(change), (changes) => {
      const picks = createPicks(20);
      const model = new Set<number>();
      for (const { indexes, isPicked } of changes) {
        picks.set(indexes, isPicked);
        for (const index of indexes) isPicked ? model.add(index) : model.delete(index);
        expect(picks.size()).toBe(model.size);
        expect(picks.indexes()).toEqual([...model].sort((a, b) => a - b));
        expect(picks.has(7)).toBe(model.has(7));
      }
      picks.clear();
      expect([picks.size(), picks.indexes()]).toEqual([0, []]);
    }),
  );
});
