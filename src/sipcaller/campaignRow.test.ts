import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { campaignAsSent, isAddressable, readCampaignRow } from './campaignRow';
import { parseJson } from './json';
import { readCampaign } from './readCampaign';
import { createTestSandbox } from './sandbox.testing';
import type { Campaign } from './types';

const PLAIN = {
  id: '0193',
  name: 'Spring',
  status: 'Active',
  type: 'Dynamic',
  dialer: { mode: 'Power', pace: 3 },
  phoneSystemId: null,
  extensionId: 'ext',
  tagIds: ['a'],
  callflowIds: [],
  callBehavior: { humanAnswerCallflowId: 'h', answeringMachineCallflowId: null },
  webhookEndpointId: null,
  startDate: '2026-01-01T00:00:00',
  endDate: null,
  startedAt: null,
  endedAt: null,
  numbersCount: 3,
  isArchived: false,
  theirs: { deep: [1, 2] },
};
const read = (change: object) => readCampaignRow({ ...PLAIN, ...change }, 0);

describe('a campaign as the API sent it', () => {
  it('stays as it is where it is as documented, with what is not', () => {
    expect(read({})).toEqual(PLAIN);
    const bare = Object.fromEntries(Object.keys(PLAIN).map((key) => [key, null]));
    expect(readCampaignRow({ ...bare, id: 'a' }, 0)).toEqual({
      ...{ ...bare, id: 'a', name: 'a' },
      oddFields: { name: null },
    });
  });

  it.each<[string, unknown, unknown]>([
    ['name', { en: 'Spring' }, PLAIN.id],
    ['name', ' ', PLAIN.id],
    ['name', ['Spring'], PLAIN.id],
    ['name', 7, '7'],
    ['name', true, 'true'],
    ['status', { is: 'Active' }, null],
    ['status', 3, '3'],
    ['type', [], null],
    ['startDate', { at: 1 }, null],
    ['startDate', 20260101, null],
    ['endDate', false, null],
    ['numbersCount', 'many', null],
    ['numbersCount', -1, null],
    ['numbersCount', 1.5, null],
    ['numbersCount', Number.NaN, null],
    ['numbersCount', {}, null],
    ['isArchived', 'no', null],
    ['phoneSystemId', { id: 1 }, null],
    ['tagIds', 'a', ['a']],
    ['tagIds', { a: 1 }, []],
    ['tagIds', ['a', { b: 1 }, 7], ['a', '7']],
    ['dialer', 'Power', null],
    ['dialer', ['Power'], null],
    ['callBehavior', 'h', null],
  ])('keeps what can be read of it, and tells the rest: %s = %j', (field, raw, value) => {
    const campaign = read({ [field]: raw });
    expect(campaign).toMatchObject({ ...PLAIN, [field]: value, oddFields: { [field]: raw } });
    expect(campaignAsSent(campaign)).toEqual({ ...PLAIN, [field]: raw });
  });

  it('takes a count that is text for one', () => {
    expect(read({ numbersCount: '12' })).toEqual({ ...PLAIN, numbersCount: 12 });
  });

  it('finds what is odd within an object, and leaves what else is in it', () => {
    const campaign = read({ dialer: { mode: { is: 'Power' }, pace: 3 } });
    expect(campaign).toMatchObject({
      dialer: { mode: null, pace: 3 },
      oddFields: { 'dialer.mode': { is: 'Power' } },
    });
    expect(campaignAsSent(campaign)).toEqual({ ...PLAIN, dialer: { mode: { is: 'Power' }, pace: 3 } });
  });

  it.each([
    [5, '5'],
    [parseJson('90071992547409931234'), '90071992547409931234'],
    ['a%2Fb', 'a%2Fb'],
    ['a/b?c#d', 'a/b?c#d'],
    ['__proto__', '__proto__'],
  ])('is asked for by its ID: %s', (id, text) => {
    expect(read({ id })).toEqual({ ...PLAIN, id: text });
  });

  it.each([null, undefined, '', '.', '..', '#?0', '\ud800', {}, [], 1.5, true])(
    'without an ID has a name of its own: %j',
    (id) => {
      const rows = [0, 1].map((at) => readCampaignRow({ ...PLAIN, id }, at));
      expect(rows.map(isAddressable)).toEqual([false, false]);
      expect(new Set(rows.map((row) => row.id)).size).toBe(2);
    },
  );

  it('is of its kinds, or null, whatever came', () => {
    const isText = (value: unknown) => value == null || typeof value === 'string';
    const anyRow = fc.dictionary(
      fc.constantFrom(...Object.keys(PLAIN), '__proto__', 'oddFields'),
      fc.anything(),
    );
    fc.assert(
      fc.property(anyRow, (row) => {
        const campaign: Campaign = readCampaignRow(row, 3);
        const { id, name, status, type, dialer, callBehavior, tagIds, numbersCount } = campaign;
        expect([typeof id, typeof name]).toEqual(['string', 'string']);
        for (const value of [status, type, dialer?.mode, campaign.startDate, campaign.endedAt])
          expect(isText(value)).toBe(true);
        for (const value of [callBehavior?.humanAnswerCallflowId, campaign.extensionId])
          expect(isText(value)).toBe(true);
        expect(tagIds == null || tagIds.every((each) => typeof each === 'string')).toBe(true);
        expect(numbersCount == null || (Number.isSafeInteger(numbersCount) && numbersCount >= 0)).toBe(true);
        // What was not as documented is told, by a path or by the values as they are.
        if (!campaign.oddFields) expect(campaign.id).toBe(String(row.id));
      }),
      { numRuns: 300 },
    );
  });
});

it('no campaign is found, and no refusal told, by a number that no ID is', async () => {
  const sandbox = createTestSandbox();
  try {
    await sandbox.reset([{ name: 'Spring', type: 'Dynamic', status: 'Active' }]);
    expect(await readCampaign(sandbox.newClient(), '12345')).toBeNull();
  } finally {
    await sandbox.close();
  }
});
