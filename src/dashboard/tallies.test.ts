import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CAMPAIGN_STATUSES, CAMPAIGN_TYPES, type Campaign } from '../sipcaller/types';
import { campaign } from './campaign.testing';
import { wordsLink } from './listLink';
import { largestCampaigns, NOT_STATED, tallyKinds, tallyNumbers } from './tallies';

const some = fc.array(
  fc
    .record({
      status: fc.constantFrom(...CAMPAIGN_STATUSES, 'Sleeping' as Campaign['status']),
      type: fc.constantFrom(...CAMPAIGN_TYPES, 'Hybrid' as Campaign['type']),
      numbersCount: fc.nat(1_000),
    })
    .map(campaign),
);
const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);

describe('tallyKinds', () => {
  it('counts each campaign once, under its status and its type, also those that nobody documented', () => {
    fc.assert(
      fc.property(some, (campaigns) => {
        const { types, statuses } = tallyKinds(campaigns);
        expect(sum(types.map(({ count }) => count))).toBe(campaigns.length);
        expect(sum(statuses.map(({ count }) => count))).toBe(campaigns.length);
        for (const { count, byType } of statuses) expect(sum(byType)).toBe(count);
        types.forEach(({ count }, index) => {
          expect(sum(statuses.map(({ byType }) => byType[index] ?? 0))).toBe(count);
        });
      }),
    );
  });

  it('has every documented status and type, with 0 if need be', () => {
    const { types, statuses } = tallyKinds([campaign({ status: 'Paused', type: 'Static' })]);
    expect(types).toEqual([
      { type: 'Static', count: 1 },
      { type: 'Dynamic', count: 0 },
    ]);
    expect(statuses.map(({ status, count }) => [status, count])).toEqual([
      ['Draft', 0],
      ['Active', 0],
      ['Paused', 1],
      ['Canceled', 0],
      ['Finished', 0],
    ]);
  });
});

it('counts what states neither status nor type by itself, last', () => {
  const gone = null as never;
  const campaigns = [
    campaign({ status: gone }),
    campaign({ type: gone }),
    campaign({ status: 'Sleeping' as never }),
  ];
  const { types, statuses } = tallyKinds(campaigns);
  expect(statuses.slice(-2).map(({ status, count }) => [status, count])).toEqual([
    ['Sleeping', 1],
    [NOT_STATED, 1],
  ]);
  expect(types.at(-1)).toEqual({ type: NOT_STATED, count: 1 });
  expect(wordsLink({ status: NOT_STATED })).toBeUndefined();
  expect(wordsLink({ status: 'Active', type: NOT_STATED })).toBeUndefined();
});

describe('tallyNumbers', () => {
  it('adds up to the same by status as in all', () => {
    fc.assert(
      fc.property(some, (campaigns) => {
        const { total, byStatus, unknown } = tallyNumbers(campaigns);
        expect(total).toBe(sum(campaigns.map(({ numbersCount }) => numbersCount ?? Number.NaN)));
        expect(sum(byStatus.map(({ numbers }) => numbers ?? Number.NaN))).toBe(total);
        expect(unknown).toBe(0);
      }),
    );
  });

  it('leaves campaigns that do not state their numbers out of every sum, and counts them', () => {
    const { numbersCount: _, ...uncounted } = campaign();
    const tally = tallyNumbers([uncounted as Campaign, campaign({ numbersCount: 7 })]);
    expect(tally).toMatchObject({ total: 7, unknown: 1 });
  });

  it('has no sum where none is stated: that is not zero', () => {
    const gone = { numbersCount: null as never };
    const { total, byStatus, unknown } = tallyNumbers([campaign(gone), campaign({ status: 'Paused' })]);
    expect(Object.fromEntries(byStatus.map(({ status, numbers }) => [status, numbers]))).toMatchObject({
      Active: null,
      Paused: 0,
      Draft: 0,
    });
    expect([total, unknown]).toEqual([0, 1]);
    expect(tallyNumbers([campaign(gone)]).total).toBeNull();
    expect(tallyNumbers([]).total).toBe(0);
  });
});

describe('largestCampaigns', () => {
  it('counts those that do not state their numbers: any may be the largest', () => {
    const campaigns = [campaign({ numbersCount: null as never }), campaign({ numbersCount: 3 }), campaign()];
    expect(largestCampaigns(campaigns, 5)).toMatchObject({ campaigns: [{ numbers: 3 }], unknown: 1 });
  });

  it('names the largest first and leaves nothing out of the sums', () => {
    fc.assert(
      fc.property(some, fc.integer({ min: 1, max: 12 }), (campaigns, most) => {
        const { campaigns: named, rest } = largestCampaigns(campaigns, most);
        const sizes = named.map(({ numbers }) => numbers);
        expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
        expect(named.length).toBeLessThanOrEqual(most);
        const withNumbers = campaigns.filter(({ numbersCount }) => (numbersCount ?? 0) > 0);
        expect(named.length + rest.campaigns).toBe(withNumbers.length);
        expect(sum(sizes) + rest.numbers).toBe(sum(withNumbers.map(({ numbersCount }) => numbersCount ?? 0)));
        for (const other of withNumbers)
          if (!named.some((each) => each.campaign === other))
            expect(other.numbersCount).toBeLessThanOrEqual(sizes.at(-1) ?? 0);
      }),
    );
  });
});
