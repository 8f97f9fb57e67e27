import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countsOf, createChunk, itemsMarked, split, withMarks } from './chunk';
import type { Mark } from './kind';

const marks = fc.array(fc.constantFrom<Mark>('left', 'sent', 'done', 'already', 'failed', 'unknown'), {
  minLength: 2,
  maxLength: 30,
});
const chunkOf = (given: readonly Mark[]) => {
  const chunk = createChunk('a', 100, 100 + given.length);
  return withMarks(
    chunk,
    given.map((mark, at) => [100 + at, mark] as const),
    Object.fromEntries(
      given.flatMap((mark, at) => (mark === 'failed' ? [[100 + at, { status: 422, words: `${at}` }]] : [])),
    ),
  );
};
const never = () => false;

describe('a chunk that is split', () => {
  it('loses and doubles nothing, and shares what is left about evenly', () => {
    fc.assert(
      fc.property(marks, (given) => {
        const chunk = chunkOf(given);
        const parts = split(chunk, never);
        const left = itemsMarked(chunk, 'left').length;
        expect(parts === null).toBe(left < 2);
        if (!parts) return;
        const [first, second] = parts;
        expect([first.from, first.to, second.to]).toEqual([chunk.from, second.from, chunk.to]);
        expect([...first.marks, ...second.marks]).toEqual([...chunk.marks]);
        expect({ ...first.failures, ...second.failures }).toEqual(chunk.failures);
        const shares = [first, second].map((part) => itemsMarked(part, 'left').length);
        expect(Math.abs((shares[0] ?? 0) - (shares[1] ?? 0))).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('never parts what is joined, and is not split where all is', () => {
    const chunk = createChunk('a', 0, 6);
    expect(split(chunk, (index) => index !== 1)?.map(({ from, to }) => [from, to])).toEqual([
      [0, 1],
      [1, 6],
    ]);
    expect(split(chunk, () => true)).toBeNull();
  });
});

describe('what a chunk counts as', () => {
  it('adds up to its items, and what is in a request is under way', () => {
    fc.assert(
      fc.property(marks, (given) => {
        const chunk = chunkOf(given);
        for (const state of [chunk.state, 'inflight'] as const) {
          const { total, ...parts } = countsOf({ ...chunk, state });
          expect(Object.values(parts).reduce((sum, count) => sum + count, 0)).toBe(total);
          expect(state === 'inflight' ? parts.left : parts.underWay).toBe(0);
        }
      }),
    );
  });
});
