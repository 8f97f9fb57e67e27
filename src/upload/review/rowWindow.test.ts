import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowAfterKey, rowAt, rowWindow, scrollTo } from './rowWindow';

const HEIGHT = 28;
const FIT = 14;
const VIEW = FIT * HEIGHT;

describe('a window over rows', () => {
  it('reaches the first and the last row of any list', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20_000_000 }), (rows) => {
        const window = rowWindow(rows, Math.min(rows, FIT), HEIGHT);
        const view = window.inSight * HEIGHT;
        expect(rowAt(window, view, 0)).toBe(0);
        expect(rowAt(window, view, window.height - view)).toBe(Math.max(0, rows - FIT));
        expect(window.height).toBeLessThan(17_000_000);
      }),
    );
  });

  it('comes to the row that it was scrolled to, also where a pixel stands for more', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: FIT + 1, max: 5_000_000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (rows, share) => {
          const window = rowWindow(rows, FIT, HEIGHT);
          const row = Math.round(share * window.last);
          // A browser keeps a scroll position to a fraction of a pixel only.
          const scrolled = Math.round(scrollTo(window, VIEW, row) * 4) / 4;
          expect(rowAt(window, VIEW, scrolled)).toBe(row);
        },
      ),
    );
  });

  it('moves by rows and pages, and never beyond an end', () => {
    const window = rowWindow(100, FIT, HEIGHT);
    expect(rowAfterKey(window, 0, 'ArrowUp')).toBe(0);
    expect(rowAfterKey(window, 5, 'ArrowDown')).toBe(6);
    expect(rowAfterKey(window, 5, 'PageDown')).toBe(18);
    expect(rowAfterKey(window, 80, 'PageDown')).toBe(86);
    expect(rowAfterKey(window, 80, 'Home')).toBe(0);
    expect(rowAfterKey(window, 3, 'End')).toBe(86);
    expect(rowAfterKey(window, 3, 'a')).toBeNull();
  });
});
