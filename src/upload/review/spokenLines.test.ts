import { describe, expect, it } from 'vitest';
import { countryLines } from './countryLines';
import { readListOf } from './review.testing';
import { spokenLines, withFallbacks, withoutVariable } from './spokenLines';

const LIST = '5550001,Ana,,\n5550002,NULL,,x\n5550003,,,y\n';
const SETTINGS = { width: 4, variables: [1, 2, 3] };

describe('values that would be spoken badly', () => {
  it('are told by variable, and which is empty in every row', async () => {
    const list = await readListOf(LIST, SETTINGS);
    const lines = spokenLines(list, list.settings);
    expect(lines.map(({ variable, isAllEmpty }) => [variable, isAllEmpty])).toEqual([
      [0, false],
      [1, true],
      [2, false],
    ]);
    expect(lines[0]?.troubles.map(({ kind, count }) => [kind, count])).toEqual([
      ['empty', 1],
      ['null', 1],
    ]);
  });

  it('stay in sight when a default value has taken their place', async () => {
    const before = await readListOf(LIST, SETTINGS);
    const variableDefaults = withFallbacks(before.settings, new Map([[1, 'friend']]));
    expect(variableDefaults).toEqual(['friend', '', '']);
    const list = await readListOf(LIST, { ...SETTINGS, variableDefaults });
    expect(spokenLines(list, list.settings)[0]?.fallback).toBe('friend');
  });

  it('and what was written for them stay with their variable when it goes to another place', async () => {
    const list = await readListOf(LIST, SETTINGS);
    const moved = { ...list.settings, variables: [2, 1], variableDefaults: ['two', 'one'] };
    const lines = spokenLines(list, moved);
    expect(lines.map(({ variable, column, fallback }) => [variable, column, fallback])).toEqual([
      [1, 1, 'one'],
      [0, 2, 'two'],
    ]);
    expect(withFallbacks(moved, new Map([[1, 'friend']]))).toEqual(['two', 'friend']);
  });

  it('do not go up when their variable is left out', async () => {
    const { settings } = await readListOf(LIST, { ...SETTINGS, variableDefaults: ['a', 'b', 'c'] });
    expect(withoutVariable(settings, 1)).toEqual({ variables: [1, 3], variableDefaults: ['a', 'c'] });
  });
});

describe('numbers by country', () => {
  it('keep their places when one is left out', async () => {
    const list = '+34612345678\n+34612345679\n+12025550101\n+442079460958\n+442079460959\n+442079460960\n';
    const before = await readListOf(list);
    const order = before.result.countries.map(({ country }) => country);
    expect(order).toEqual(['GB', 'ES', 'US']);
    const after = await readListOf(list, { excludedCountries: ['GB'] });
    expect(countryLines(after.result, ['GB'], order)).toEqual([
      { country: 'GB', count: 0, share: 0, isExcluded: true },
      { country: 'ES', count: 2, share: 2 / 3, isExcluded: false },
      { country: 'US', count: 1, share: 1 / 3, isExcluded: false },
    ]);
  });
});
