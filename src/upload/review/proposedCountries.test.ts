import { describe, expect, it } from 'vitest';
import { readWhole } from '../../phonelist/readList.testing';
import { addToScreen, type Screens } from '../../phonelist/rows/screening';
import { screenKeys } from '../../phonelist/rows/screens';
import { type LikelyCountry, proposedCountries } from './proposedCountries';

const UK = Array.from({ length: 24 }, (_, at) => `020794600${10 + at}\n`).join('');

async function proposedFor(list: string, likely: LikelyCountry[] = [], campaign?: string[]) {
  const screens: Screens = {};
  if (campaign) addToScreen(screens, 'already', screenKeys(campaign));
  const { result } = await readWhole(list, {}, undefined, { screens });
  return proposedCountries(result, likely);
}

describe('countries proposed for numbers that name none', () => {
  it('are those of the campaign, with the share that each explains', async () => {
    expect(await proposedFor(`${UK}5550001\n`, [{ country: 'GB', why: 'campaign' }])).toEqual([
      { country: 'GB', callingCode: '44', share: 0.96, why: ['campaign'] },
    ]);
  });

  it('are those that the list itself speaks for', async () => {
    const proposed = await proposedFor(`${UK}+442079460018\n`);
    expect(proposed.map(({ country, why }) => [country, why])).toEqual([['GB', ['list']]]);
  });

  it('name all that speaks for one, and the choice of the last time', async () => {
    const likely: LikelyCountry[] = [
      { country: 'GB', why: 'campaign' },
      { country: 'GB', why: 'lastTime' },
    ];
    expect(await proposedFor(UK, likely, ['+442079460010'])).toMatchObject([
      { country: 'GB', share: 1, why: ['campaign', 'lastTime'] },
    ]);
  });

  it.each([
    ['nothing speaks for any', UK, []],
    ['the country does not explain them', UK, [{ country: 'US', why: 'lastTime' } as const]],
    ['every number names its own', '+442079460018\n', [{ country: 'GB', why: 'campaign' } as const]],
  ])('are none where %s', async (_, list, likely) => {
    expect(await proposedFor(list, likely)).toEqual([]);
  });

  it('are three at most and one of a calling code, the best first', async () => {
    const countries = ['CA', 'BR', 'US', 'NG', 'IN', 'CN', 'UZ'];
    const proposed = await proposedFor('2125550105\n2125550106\n', [
      ...countries.map((country): LikelyCountry => ({ country, why: 'campaign' })),
      { country: 'US', why: 'lastTime' },
    ]);
    expect(proposed.map(({ country }) => country)).toEqual(['US', 'BR', 'CN']);
  });
});
