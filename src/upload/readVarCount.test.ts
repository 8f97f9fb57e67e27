import { describe, expect, it } from 'vitest';
import { readVarCount } from './readVarCount';

describe('readVarCount', () => {
  it.each([
    ['0', 0],
    ['2', 2],
    ['100', 100],
  ])('takes %j', (typed, count) => expect(readVarCount(typed)).toBe(count));

  it.each(['', ' ', '-1', '1.5', '101', '999', '1e1', 'two'])('takes %j for no count', (typed) =>
    expect(readVarCount(typed)).toBeNull(),
  );
});
