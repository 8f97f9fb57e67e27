import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import {
  CAMPAIGN_STATUSES,
  CAMPAIGN_TYPES,
  type Campaign,
  type CampaignFilter,
  DATE_FIELDS,
  DATE_SUFFIXES,
  DIALER_MODES,
} from '../../src/sipcaller/types';
import { createTestClient, messageOf } from '../testClient';

const client = createTestClient({ now: () => new Date('2026-11-23T12:00:00Z') });
const all = (await (await client.list('')).json()) as Campaign[];
afterAll(() => client.sandbox.close());

async function found(filter: unknown): Promise<string[]> {
  const response = await client.list('', { filter });
  expect(response.status, JSON.stringify(filter)).toBe(200);
  const rows = (await response.json()) as Campaign[];
  expect(response.headers.get('content-range')?.split('/')[1]).toBe(String(rows.length));
  return rows.map(({ id }) => id);
}

const compare = {
  _gte: (a: string, b: string) => a >= b,
  _gt: (a: string, b: string) => a > b,
  _lte: (a: string, b: string) => a <= b,
  _lt: (a: string, b: string) => a < b,
};

function extended(date: string): string {
  return date.replace(/^(\d{4})(\d\d)(\d\d)T/, '$1-$2-$3T');
}

/** What the documentation says, in plain JavaScript. */
function naive(filter: CampaignFilter): string[] {
  const is = <T>(wanted: T | undefined, actual: T) => wanted === undefined || wanted === actual;
  return all
    .filter(
      (c) =>
        (filter.ids?.includes(c.id) ?? true) &&
        c.name.toLowerCase().includes((filter.name ?? '').toLowerCase()) &&
        is(filter.phoneSystemId, c.phoneSystemId) &&
        is(filter.extensionId, c.extensionId) &&
        is(filter.dialer?.mode, c.dialer.mode) &&
        (filter.tagIds_ovl?.some((tag) => c.tagIds.includes(tag)) ?? true) &&
        is(filter.status, c.status) &&
        is(filter.type, c.type) &&
        (filter.callflowIds_ctn === undefined || c.callflowIds.includes(filter.callflowIds_ctn)) &&
        is(filter.callBehavior?.humanAnswerCallflowId, c.callBehavior.humanAnswerCallflowId) &&
        is(filter.callBehavior?.answeringMachineCallflowId, c.callBehavior.answeringMachineCallflowId) &&
        is(filter.webhookEndpointId, c.webhookEndpointId) &&
        is(filter.isArchived, c.isArchived) &&
        DATE_FIELDS.every((field) =>
          DATE_SUFFIXES.every((suffix) => {
            const bound = filter[`${field}${suffix}`];
            const value = c[field];
            return bound === undefined || (value !== null && compare[suffix](value, extended(bound)));
          }),
        ),
    )
    .map(({ id }) => id);
}

const valuesOf = (read: (c: Campaign) => (string | null)[]) => [
  ...new Set([...all.flatMap(read).filter((value) => value !== null), 'nobody']),
];
const one = (read: (c: Campaign) => (string | null)[]) => fc.constantFrom(...valuesOf(read));
const several = (read: (c: Campaign) => (string | null)[]) => fc.subarray(valuesOf(read));
const dates = valuesOf((c) => [c.startDate, c.endDate, c.startedAt, c.endedAt]).filter((d) => d !== 'nobody');
const date = fc
  .tuple(fc.constantFrom(...dates), fc.boolean())
  .map(([text, basic]) => (basic ? text.replaceAll('-', '') : text));

const KEYS: { [key in keyof CampaignFilter]-?: fc.Arbitrary<CampaignFilter[key]> } = {
  ids: several((c) => [c.id]),
  name: one((c) => [c.name, c.name.slice(3, 9), c.name.toUpperCase(), c.name.slice(-4).toLowerCase(), '']),
  phoneSystemId: one((c) => [c.phoneSystemId]),
  extensionId: one((c) => [c.extensionId]),
  dialer: fc.record({ mode: fc.constantFrom(...DIALER_MODES) }),
  tagIds_ovl: several((c) => c.tagIds),
  status: fc.constantFrom(...CAMPAIGN_STATUSES),
  type: fc.constantFrom(...CAMPAIGN_TYPES),
  callflowIds_ctn: one((c) => c.callflowIds),
  callBehavior: fc
    .record(
      {
        humanAnswerCallflowId: one((c) => [c.callBehavior.humanAnswerCallflowId]),
        answeringMachineCallflowId: one((c) => [c.callBehavior.answeringMachineCallflowId]),
      },
      { requiredKeys: [] },
    )
    .filter((value) => Object.keys(value).length > 0),
  webhookEndpointId: one((c) => [c.webhookEndpointId]),
  isArchived: fc.boolean(),
  ...(Object.fromEntries(
    DATE_FIELDS.flatMap((field) => DATE_SUFFIXES.map((suffix) => [`${field}${suffix}`, date])),
  ) as Record<`${(typeof DATE_FIELDS)[number]}${(typeof DATE_SUFFIXES)[number]}`, typeof date>),
};

describe('the filter of campaigns', () => {
  it.each(Object.keys(KEYS))('%s finds what a naive filter finds', async (key) => {
    const value: fc.Arbitrary<unknown> = KEYS[key as keyof CampaignFilter];
    let hits = 0;
    await fc.assert(
      fc.asyncProperty(value, async (wanted) => {
        const ids = await found({ [key]: wanted });
        hits += ids.length;
        expect(ids).toEqual(naive({ [key]: wanted }));
      }),
      { numRuns: 30 },
    );
    expect(hits).toBeGreaterThan(0);
  });

  it('joins any keys by AND', async () => {
    await fc.assert(
      fc.asyncProperty(fc.record(KEYS, { requiredKeys: [] }), async (filter) => {
        expect(await found(filter)).toEqual(naive(filter as CampaignFilter));
      }),
      { numRuns: 150 },
    );
  });

  it('lists archived campaigns too when nothing is said about them', async () => {
    expect(all.some(({ isArchived }) => isArchived)).toBe(true);
    expect(await found({})).toHaveLength(all.length);
  });

  it('takes a value that looks like SQL for a value', async () => {
    expect(await found({ name: "' or 1=1 --" })).toEqual([]);
    expect(await found({ name: '%' })).toEqual([]);
  });
});

describe('a wrong filter', () => {
  it.each([
    ['{"colour":"red"}', 'colour'],
    ['{"__proto__":{}}', '__proto__'],
    ['{"startDate":"20241201T00:00:00"}', 'startDate'],
    ['{"dialer":{"speed":"1"}}', 'dialer.speed'],
    ['{"dialer":{}}', 'dialer'],
    ['{"dialer":"Power"}', 'dialer'],
    ['{"dialer":{"mode":"Loud"}}', 'dialer.mode'],
    ['{"callBehavior":{"humanAnswerCallflowId":1}}', 'callBehavior.humanAnswerCallflowId'],
    ['{"status":"active"}', 'status'],
    ['{"type":null}', 'type'],
    ['{"ids":"a"}', 'ids'],
    ['{"ids":[1]}', 'ids'],
    ['{"tagIds_ovl":{}}', 'tagIds_ovl'],
    ['{"isArchived":"true"}', 'isArchived'],
    ['{"name":5}', 'name'],
    ['{"startDate_gte":"2024-12-01"}', 'startDate_gte'],
    ['{"endDate_lt":"2024-02-30T00:00:00"}', 'endDate_lt'],
    ['{"startedAt_gt":"20241201T24:00:00"}', 'startedAt_gt'],
    ['{"endedAt_lte":"2024-12-01T00:00:00Z"}', 'endedAt_lte'],
    ['{"endedAt_lte":20241201}', 'endedAt_lte'],
    ['[]', 'filter'],
    ['null', 'filter'],
    ['{"name":', 'filter'],
    ['', 'filter'],
  ])('%s is refused with a message that names %s', async (filter, fault) => {
    const response = await client.list('', { filter });
    expect(response.status).toBe(400);
    expect(await messageOf(response)).toContain(fault);
  });
});
