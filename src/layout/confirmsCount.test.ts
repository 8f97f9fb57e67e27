import { describe, expect, it } from 'vitest';
import { confirmsCount } from './confirmsCount';

describe('a typed count', () => {
  it.each([
    ['', 1000, true],
    ['', 1001, false],
    ['1001', 1001, true],
    ['1,001', 1001, true],
    ['1.001', 1001, true],
    [' 1 001 ', 1001, true],
    ['40\u00a0000', 40_000, true],
    ['40\u202f000', 40_000, true],
    ['40000', 40_001, false],
    ['4000', 40_000, false],
    ['-40000', 40_000, false],
    ['4e4', 40_000, false],
    ['all', 40_000, false],
  ])('%j for %i: %s', (typed, count, expected) => {
    expect(confirmsCount(typed, count)).toBe(expected);
  });
});
