import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasNews, holdOrder } from './holdOrder';

const row = (id: number, value = 0) => ({ id, value });
const ids = (rows: readonly { id: number }[]) => rows.map(({ id }) => id);
const anyRows = fc.uniqueArray(fc.record({ id: fc.integer({ min: 0, max: 12 }), value: fc.nat(3) }), {
  selector: ({ id }) => id,
});

describe('rows held in their places', () => {
  it('take the values of now where they are', () => {
    const held = holdOrder([row(1), row(2)], [row(1, 7), row(2)]);
    expect(held.rows).toEqual([row(1, 7), row(2)]);
    expect(hasNews(held)).toBe(false);
  });

  it('tell a new order, what came and what went', () => {
    expect(holdOrder([row(1), row(2)], [row(2), row(1)])).toMatchObject({ isReordered: true, added: 0 });
    const held = holdOrder([row(1), row(2), row(3)], [row(3), row(4), row(5)]);
    expect(held).toMatchObject({ added: 2, isReordered: false });
    expect([...held.gone]).toEqual([1, 2]);
    expect(holdOrder([], [row(1)]).added).toBe(1);
  });

  it('never move, and are as fresh as can be; without news they are the list itself', () => {
    fc.assert(
      fc.property(anyRows, anyRows, (shown, fresh) => {
        const held = holdOrder(shown, fresh);
        expect(ids(held.rows)).toEqual(ids(shown));
        for (const [index, { id }] of held.rows.entries()) {
          const now = fresh.find((other) => other.id === id);
          expect(held.gone.has(id)).toBe(now === undefined);
          expect(held.rows[index]).toBe(now ?? shown[index]);
        }
        if (!hasNews(held)) expect(held.rows).toEqual(fresh);
        expect(hasNews(holdOrder(fresh, fresh))).toBe(false);
      }),
    );
  });
});
