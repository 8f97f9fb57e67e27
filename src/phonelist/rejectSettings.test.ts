import { describe, expect, it } from 'vitest';
import { PLAIN_LIST, type ReadSettings } from './readSettings';
import { carriedSettings, SETTINGS_COLUMN, settingsName } from './rejectSettings';

const SETTINGS: ReadSettings = {
  ...PLAIN_LIST,
  ...{ numberColumns: [1], variables: [2, 0], variableDefaults: ['friend, "dear"', ''] },
  ...{ missingVariables: 'reject', excludedCountries: ['FR', '+800', ''], country: 'DE', premium: 'reject' },
  ...{ letterO: true, twoNumbers: 'each', extensions: 'keep', numberUse: 'each', duplicates: 'last' },
};
const header = (carried: unknown) => [
  'phone',
  `${SETTINGS_COLUMN} ${encodeURIComponent(JSON.stringify(carried))}`,
];

describe('the settings that a file of rejected rows carries', () => {
  it('come back, from a name that no spreadsheet runs or cuts', () => {
    const name = settingsName(SETTINGS, 3);
    expect(name).toMatch(/^sip-caller:settings [\w%.!~*'()-]+$/);
    expect({ ...PLAIN_LIST, ...carriedSettings(['a', 'b', 'c', name], 3) }).toEqual(SETTINGS);
  });

  it('say nothing of columns when those are others by now', () => {
    const carried = carriedSettings([settingsName(SETTINGS, 3)], 2);
    expect(carried).toMatchObject({ country: 'DE', excludedCountries: ['FR', '+800', ''] });
    for (const name of ['numberColumns', 'variables', 'variableDefaults'])
      expect(carried).not.toHaveProperty(name);
  });

  it.each<[string, unknown]>([
    ['nothing', null],
    ['a list', [1]],
    ['a country that is none', { country: 'XX' }],
    ['an excluded one that is none', { excludedCountries: ['FR', 'France'] }],
    ['columns that are not there', { columns: 2, numberColumns: [2], variables: [-1] }],
    ['no number column', { columns: 2, numberColumns: [] }],
    ['words of another kind', { numberUse: 'all', extensions: true, premium: 1, letterO: 'yes' }],
    ['settings that are none of these', { corrections: [], width: 9, container: 'xlsx' }],
  ])('are not taken from %s', (_, carried) => {
    expect(carriedSettings(header(carried), 2)).toEqual({});
  });

  it('are none in an older file, or where the name is damaged', () => {
    expect(carriedSettings(['phone', 'sip-caller:line'], 1)).toEqual({});
    expect(carriedSettings([`${SETTINGS_COLUMN} %7B%`], 1)).toEqual({});
  });
});
