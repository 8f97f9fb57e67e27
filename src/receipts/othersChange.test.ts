import { describe, expect, it } from 'vitest';
import { NO_COUNTS } from '../jobs/job';
import { othersChange } from './othersChange';
import type { ReceiptJob } from './receipt';

const change = (kind: string, before: number | null, after: number | null, counts: object) =>
  othersChange({
    kind,
    data: { before, after },
    counts: { ...NO_COUNTS, ...counts },
  } as unknown as ReceiptJob);

describe('what others changed meanwhile', () => {
  it.each([
    ['import', 100, 150, { done: 50 }, 0],
    ['import', 100, 153, { done: 50, already: 9 }, 3],
    ['import', 100, 149, { done: 50 }, -1],
    ['import', 100, 152, { done: 50, unknown: 3 }, 0],
    ['restore', 0, 12, { done: 10 }, 2],
    ['removal', 100, 60, { done: 40 }, 0],
    ['removal', 100, 59, { done: 40, already: 1 }, 0],
    ['removal', 100, 58, { done: 40, already: 1 }, -1],
    ['removal', 100, 65, { done: 40 }, 5],
  ])('%s: from %d to %d with %o is %d', (kind, before, after, counts, expected) => {
    expect(change(kind, before, after, counts)).toBe(expected);
  });

  it('is not told where the counts are not known', () => {
    expect(change('import', null, 7, { done: 5 })).toBe(0);
    expect(change('import', 7, null, { done: 5 })).toBe(0);
  });
});
