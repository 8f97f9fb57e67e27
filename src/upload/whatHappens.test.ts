import { afterAll, describe, expect, it } from 'vitest';
import { stored } from '../imports/importJob.testing';
import { PLAIN_LIST } from '../phonelist/readSettings';
import { createTestSandbox } from '../sipcaller/sandbox.testing';
import type { Campaign } from '../sipcaller/types';
import type { Reviewed } from './fileState';
import { type HeldFact, heldIn, lookHeld, whatHappens } from './whatHappens';

const known = (held: number, of: number): HeldFact => ({ kind: 'known', held, of });

describe('what sending again does', () => {
  it.each([
    ['skip', known(200, 200), 'skip.all', 200, 0],
    ['skip', known(1, 200), 'skip.some', 1, 199],
    ['skip', known(0, 200), 'skip.none', 200, 200],
    ['send', known(200, 200), 'send.all', 200, 0],
    ['send', known(150, 200), 'send.some', 150, 50],
    ['send', known(0, 200), 'send.none', 200, 200],
    ['skip', { kind: 'moved' }, 'moved.skip', 0, 0],
    ['skip', { kind: 'unreadable' }, 'unreadable.skip', 0, 0],
    ['send', { kind: 'notChecked' }, 'notChecked.send', 0, 0],
  ] as const)('under "%s" with %o', (already, fact, key, count, rest) => {
    expect(whatHappens(already, fact)).toMatchObject({ key, count, rest });
  });
});

describe('what the last reading found', () => {
  const SPRING = { id: 'spring' } as Campaign;
  const reviewed = (already: 'skip' | 'send', isWhole = true) =>
    ({
      list: {
        settings: { ...PLAIN_LIST, already },
        result: {
          totals: already === 'skip' ? { ready: 80, already: 120 } : { ready: 200, already: 0 },
          readyKnown: already === 'send' ? { already: 120 } : {},
        },
      },
      checked: { campaignId: 'spring', at: 1, numbers: 500, isWhole },
    }) as unknown as Reviewed;

  it('counts those that are left out with those that are sent', () => {
    expect(heldIn(reviewed('skip'), SPRING)).toEqual(known(120, 200));
    expect(heldIn(reviewed('send'), SPRING)).toEqual(known(120, 200));
  });

  it('claims nothing of another campaign, nor of one that moved', () => {
    expect(heldIn(reviewed('skip'), { ...SPRING, id: 'other' })).toEqual({ kind: 'notChecked' });
    expect(heldIn(reviewed('skip'), null)).toEqual({ kind: 'notChecked' });
    expect(heldIn({ ...reviewed('skip'), checked: null }, SPRING)).toEqual({ kind: 'notChecked' });
    expect(heldIn(reviewed('send', false), SPRING)).toEqual({ kind: 'moved' });
    const { list, checked } = reviewed('skip');
    const odd = { list, checked: checked && { ...checked, unreadable: 1 } };
    expect(heldIn(odd, SPRING), 'nor of one with numbers that cannot be read').toEqual({
      kind: 'unreadable',
    });
  });
});

describe('looking in the campaign', () => {
  const sandbox = createTestSandbox();
  afterAll(() => sandbox.close());

  it('counts the numbers of the list that are there, however the campaign writes them', async () => {
    const [campaign] = await sandbox.reset([
      { name: 'Spring', type: 'Dynamic', status: 'Active', numbers: 3 },
    ]);
    if (!campaign) throw new Error('The sandbox made no campaign');
    const { rows } = await sandbox.client.listNumbers(campaign.id, { range: [0, 2] });
    const there = rows.map(({ number }) => [number.replace('+', '')]);
    const options = { signal: new AbortController().signal };
    const look = (list: string[][]) => lookHeld(sandbox.client, campaign.id, stored(list), false, options);
    expect(await look(there)).toEqual(known(3, 3));
    expect(await look([...there.slice(1), ['+12025559999']])).toEqual(known(2, 3));
    expect(await look([['+12025559999']])).toEqual(known(0, 1));
  });
});
