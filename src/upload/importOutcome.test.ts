import { describe, expect, it } from 'vitest';
import { NO_COUNTS } from '../jobs/job';
import { importOutcome } from './importOutcome';

const of = (counts: Partial<typeof NO_COUNTS>, frozen = true) =>
  importOutcome({ frozen, counts: { ...NO_COUNTS, ...counts } });

describe('importOutcome', () => {
  it('is whole when each number is there, added or not', () => {
    expect(of({ total: 3, done: 2, already: 1 })).toBe('whole');
    expect(of({ total: 3, already: 3 })).toBe('whole');
  });

  it.each(['failed', 'unknown', 'notVisible', 'left'] as const)(
    'is a part with numbers that are %s',
    (mark) => {
      expect(of({ total: 3, done: 2, [mark]: 1 })).toBe('part');
    },
  );

  it('is nothing, and no success, when it was cancelled while the campaign was read', () => {
    expect(of({}, false)).toBe('nothing');
    expect(of({ total: 3, left: 3 }, false)).toBe('nothing');
    expect(of({})).toBe('nothing');
  });
});
