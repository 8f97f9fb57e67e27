import { describe, expect, it } from 'vitest';
import { readWhole } from './readWhole';

describe('readWhole', () => {
  it.each([
    ['1', 1],
    ['2', 2],
    ['100', 100],
  ])('takes %j', (typed, value) => expect(readWhole(typed, 1, 100)).toBe(value));

  it.each(['', ' ', '0', '-1', '1.5', '101', '1e1', 'two'])('takes %j for none', (typed) =>
    expect(readWhole(typed, 1, 100)).toBeNull(),
  );
});
