import { describe, expect, it } from 'vitest';
import { PLAIN_LIST, type ReadSettings } from './readSettings';
import { carriedSettings, SETTINGS_COLUMN, settingsName } from './rejectSettings';

const SETTINGS: ReadSettings = {
  ...PLAIN_LIST,
  ...{ numberColumns: [1], variables: [2, 0], variableDefaults: ['friend, "dear"', ''] },
  ...{ missingVariables: 'reject', excludedCountries: ['FR', '+800', ''], country: 'DE', premium: 'reject' },
  ...{ letterO: true, twoNumbers: 'each', extensions: 'keep', numberUse: 'each', duplicates: 'last' },
  ...{ already: 'send', replacements: [{ reason: 'letters', find: 'tél. "nr"', replace: '' }] },
};
const RULE = { reason: 'letters', find: 'tel nr', replace: '' } as const;
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

  it('come back in a cell that a spreadsheet keeps whole, with as many rules as it holds', () => {
    const rules = Array.from({ length: 101 }, (_, at) => ({ ...RULE, find: `${at}` }));
    const restOf = (replacements: ReadSettings['replacements']) => {
      const name = settingsName({ ...SETTINGS, replacements }, 3);
      expect(name.length).toBeLessThanOrEqual(32_767);
      return carriedSettings(['a', 'b', 'c', name], 3);
    };
    expect(restOf(rules)).toMatchObject({ country: 'DE', replacements: rules.slice(0, 100) });
    const long = rules.map((rule) => ({
      ...rule,
      find: rule.find.padEnd(200, '電'),
      replace: '話'.repeat(200),
    }));
    expect(restOf(long)).toMatchObject({ country: 'DE', replacements: long.slice(0, 8) });
    const odd = [{ ...RULE, find: '\ud800' }];
    expect(restOf([{ ...RULE, find: '' }, { ...RULE, replace: ' '.repeat(201) }, ...odd])).toMatchObject({
      replacements: odd,
    });
  });

  it.each<[string, unknown]>([
    ['nothing', null],
    ['a list', [1]],
    ['a country that is none', { country: 'XX' }],
    ['an excluded one that is none', { excludedCountries: ['FR', 'France'] }],
    ['columns that are not there', { columns: 2, numberColumns: [2], variables: [-1] }],
    ['no number column', { columns: 2, numberColumns: [] }],
    ['words of another kind', { numberUse: 'all', extensions: true, premium: 1, letterO: 'yes' }],
    ['choices that are none', { already: 'keep' }],
    ['rules that are no list', { replacements: { 0: RULE, length: 1 } }],
    ['too many rules', { replacements: Array(101).fill(RULE) }],
    ['a rule for no trouble of a number', { replacements: [RULE, { ...RULE, reason: 'variable-missing' }] }],
    ['a rule that finds nothing', { replacements: [{ ...RULE, find: '' }] }],
    ['a rule that is too long', { replacements: [{ ...RULE, replace: ' '.repeat(201) }] }],
    ['a rule with more than that', { replacements: [{ ...RULE, row: 1 }] }],
    ['no rule', { replacements: [null] }],
    // Nobody could see it or take it back, and "send only the new" would send all.
    ['what becomes of the numbers of an earlier import', { earlier: 'send' }],
    ['settings that are none of these', { corrections: [], width: 9, container: 'xlsx' }],
  ])('are not taken from %s', (_, carried) => {
    expect(carriedSettings(header(carried), 2)).toEqual({});
  });

  it('are none in an older file, or where the name is damaged', () => {
    expect(carriedSettings(['phone', 'sip-caller:line'], 1)).toEqual({});
    expect(carriedSettings([`${SETTINGS_COLUMN} %7B%`], 1)).toEqual({});
  });
});
