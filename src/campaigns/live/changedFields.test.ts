import { describe, expect, it } from 'vitest';
import { changedFields } from './changedFields';

const campaign = (id: string, more: object = {}) => ({
  id,
  status: 'Active',
  numbersCount: 3,
  dialer: { mode: 'Power', rate: 1 },
  ...more,
});

describe('changed fields', () => {
  it('are those whose values differ, nested ones by what is in them', () => {
    const before = [campaign('a'), campaign('b'), campaign('c')];
    const now = [
      campaign('c', { dialer: { rate: 1, mode: 'Power' } }),
      campaign('a', { numbersCount: 4, status: 'Paused' }),
      campaign('b', { dialer: { mode: 'Predictive', rate: 1 } }),
    ];
    expect(changedFields(before, now)).toEqual(
      new Map([
        ['a', new Set(['status', 'numbersCount'])],
        ['b', new Set(['dialer'])],
      ]),
    );
  });

  it('know fields that came or went, and no rows that did', () => {
    const before = [campaign('a'), campaign('gone')];
    const now = [campaign('a', { pace: 2 }), campaign('new')];
    expect(changedFields(before, now)).toEqual(new Map([['a', new Set(['pace'])]]));
    expect(changedFields(now, before)).toEqual(new Map([['a', new Set(['pace'])]]));
  });
});
