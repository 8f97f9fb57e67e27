import type { DataProvider } from 'react-admin';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { SipCallerError } from '../sipcaller/errors';
import { createTestSandbox, withOddRecords } from '../sipcaller/sandbox.testing';
import { CAMPAIGN_SORTS, type Campaign } from '../sipcaller/types';
import { createDataProvider } from './dataProvider';
import { numbersResource } from './resources';

const sandbox = createTestSandbox();
afterAll(() => sandbox.close());

/**
 * Every setting of what the vendor leaves undocumented, one at a time, and the worst of them together; but those
 * of uploads (`uploadAnswer`, `maxUploadBytes`), which do not go through the data provider.
 */
const SETTINGS = [
  {},
  { total: 'none' },
  { listBody: 'data' },
  { numberIds: 'bigint' },
  { numberIds: 'uuid' },
  { maxRange: 7 },
  { createAnswer: 'empty' },
  { deleteAnswer: 'count' },
  { deleteAnswer: 'empty' },
  { unknownIds: 'fail' },
  { maxDelete: 5 },
  { duplicates: 'drop' },
  { dates: 'basic' },
  { dates: 'extended' },
  {
    total: 'none',
    listBody: 'data',
    numberIds: 'bigint',
    maxRange: 7,
    createAnswer: 'empty',
    deleteAnswer: 'empty',
    unknownIds: 'fail',
    maxDelete: 5,
    duplicates: 'drop',
    dates: 'extended',
  },
];

describe.each(SETTINGS)('the data provider under %j', (setting) => {
  const hasTotal = !('total' in setting);
  let provider: DataProvider;
  let made: Campaign[];
  beforeEach(async () => {
    made = await sandbox.reset([
      ...Array.from({ length: 30 }, (_, index) => ({
        name: `Campaign ${String(index).padStart(2, '0')}`,
        type: index % 2 ? 'Static' : 'Dynamic',
        status: 'Active',
        startDate: `2026-01-${String(index + 1).padStart(2, '0')}T00:00:00`,
      })),
      { name: 'Numbers', type: 'Dynamic', status: 'Active', numbers: 60, varCount: 2 },
    ]);
    await sandbox.behave(setting);
    provider = createDataProvider(sandbox.newClient());
  });
  const numbers = () => numbersResource(made.at(-1)?.id ?? '');
  const getList = (resource: string, page: number, perPage: number, more: object = {}) =>
    provider.getList(resource, {
      pagination: { page, perPage },
      sort: { field: resource === 'campaigns' ? 'name' : 'number', order: 'ASC' },
      filter: {},
      ...more,
    });
  const names = (data: Campaign[]) => data.map(({ name }) => name);

  it('reads the last page in place of one behind the end, and says which it is', async () => {
    for (const page of [5, 6, 9, 1_000_000]) {
      const { data, total, pageInfo, meta } = await getList('campaigns', page, 10);
      expect([data.length, total, meta]).toEqual([1, undefined, { lastPage: 4 }]);
      expect(pageInfo).toEqual({ hasNextPage: false, hasPreviousPage: true });
    }
    const one = await getList('campaigns', 2, 50);
    expect([one.data.length, one.meta, one.pageInfo?.hasPreviousPage]).toEqual([31, { lastPage: 1 }, false]);
    const none = await getList('campaigns', 3, 10, { filter: { name: 'nothing like it' } });
    expect([none.data, none.meta]).toEqual([[], undefined]);
  });

  it('reads page by page, each row once, and knows the end', async () => {
    const seen: string[] = [];
    for (let page = 1; page <= 4; page += 1) {
      const { data, total, pageInfo } = await getList('campaigns', page, 10);
      seen.push(...names(data));
      if (hasTotal) expect(total).toBe(31);
      else expect(pageInfo).toEqual({ hasNextPage: page < 4, hasPreviousPage: page > 1 });
    }
    expect(seen).toEqual(names(made).sort());
  });

  it.each(CAMPAIGN_SORTS)('sorts on %s, both ways', async (field) => {
    const read = async (order: string) =>
      (await getList('campaigns', 1, 31, { sort: { field, order } })).data;
    const [up, down] = [await read('ASC'), await read('DESC')];
    const values = (data: Campaign[]) => data.map((campaign) => campaign[field]);
    expect(values(down)).toEqual(values(up).reverse());
    expect(new Set(names(up)).size).toBe(31);
  });

  it('passes filters through, nested keys and dates included', async () => {
    const filter = {
      type: 'Dynamic',
      startDate_gte: '2026-01-10T00:00:00',
      startDate_lt: '2026-01-15T00:00:00',
    };
    const { data } = await getList('campaigns', 1, 25, { filter });
    expect(names(data)).toEqual(['Campaign 10', 'Campaign 12']);
  });

  it('gets one campaign, and many in the order asked for, unknown ones left out', async () => {
    const [first, second] = made as [Campaign, Campaign];
    const unknown = '01890a5d-ac96-774b-bcce-b302099a8057';
    expect((await provider.getOne('campaigns', { id: second.id })).data).toEqual(second);
    const { data } = await provider.getMany('campaigns', { ids: [second.id, unknown, first.id, second.id] });
    expect(names(data)).toEqual([second.name, first.name, second.name]);
    await expect(provider.getOne('campaigns', { id: unknown })).rejects.toMatchObject({ kind: 'notFound' });
  });

  it('creates a number and answers its record', async () => {
    const data = { number: '+18005551234', varValues: ['John', '199'] };
    const created = await provider.create(numbers(), { data });
    expect(created.data).toMatchObject(data);
    const found = await getList(numbers(), 1, 25, { filter: { number: '8005551234' } });
    expect(found.data.map(({ id }) => id)).toEqual([created.data.id]);
  });

  it('deletes one and many numbers, and no other', async () => {
    const before = (await getList(numbers(), 1, 100)).data;
    const [one, ...many] = before.slice(0, 11);
    await provider.delete(numbers(), { id: one.id, previousData: one });
    const { data } = await provider.deleteMany(numbers(), { ids: many.map(({ id }) => id) });
    expect(data).toHaveLength(10);
    expect((await getList(numbers(), 1, 100)).data).toEqual(before.slice(11));
    const calls = (await sandbox.log()).filter(({ method }) => method === 'DELETE');
    // Ten at once are too many for a server that takes five: it refuses them, and then takes them by halves.
    expect(calls).toHaveLength('maxDelete' in setting ? 4 : 2);
  });

  it.each([4, 5, 12, 100])('gives the last page of numbers for page %i, which is behind it', async (page) => {
    const { data, pageInfo, meta } = await getList(numbers(), page, 25);
    expect(data).toEqual((await getList(numbers(), 3, 25)).data);
    expect(data).toHaveLength(10);
    expect(meta).toEqual({ lastPage: 3 });
    expect(pageInfo).toEqual({ hasNextPage: false, hasPreviousPage: true });
    expect((await getList(numbers(), 3, 25)).meta).toBeUndefined();
  });

  it('finds several numbers, each once, and says which are not there', async () => {
    const all = (await getList(numbers(), 1, 60)).data;
    const wanted = all.filter((_, at) => at % 5 === 0);
    const terms = [
      ...wanted.map(({ number }) => number.slice(1)),
      '99999999',
      wanted[0]?.number.slice(2) ?? '',
    ];
    const filter = { numbers: terms };
    const { data, total, meta } = await getList(numbers(), 1, 10, { filter });
    expect(data).toEqual(wanted.slice(0, 10));
    expect(total).toBe(12);
    expect(meta.several).toEqual({ rows: wanted, missing: ['99999999'], cut: [] });
    const sort = { field: 'number', order: 'DESC' };
    expect((await getList(numbers(), 2, 10, { filter, sort })).data).toEqual(wanted.slice(0, 2).reverse());
    expect((await getList(numbers(), 7, 10, { filter })).meta.lastPage).toBe(2);
  });

  it('stops a read that its screen has left', async () => {
    await sandbox.behave({ faults: [{ on: 'list', kind: 'stall' }] });
    const stop = new AbortController();
    const read = getList('campaigns', 1, 25, { signal: stop.signal });
    setTimeout(() => stop.abort(), 10);
    await expect(read).rejects.toMatchObject({ name: 'AbortError' });
  });
});

describe('the data provider', () => {
  it('claims no total of several searches of which one matches more than is read', async () => {
    const [campaign] = await sandbox.reset([
      { name: 'Many', type: 'Dynamic', status: 'Active', numbers: 300 },
    ]);
    const provider = createDataProvider(sandbox.newClient());
    const { data } = await provider.getList(numbersResource(campaign?.id ?? ''), {
      pagination: { page: 1, perPage: 1 },
      sort: { field: 'number', order: 'DESC' },
      filter: {},
    });
    const last: string = data[0].number;
    const read = (page: number) =>
      provider.getList(numbersResource(campaign?.id ?? ''), {
        pagination: { page, perPage: 100 },
        sort: { field: 'number', order: 'ASC' },
        filter: { numbers: ['1', last] },
      });
    const first = await read(1);
    expect(first).toMatchObject({ pageInfo: { hasNextPage: true }, meta: { several: { cut: ['1'] } } });
    expect(first.total).toBeUndefined();
    expect((await read(2)).data.map(({ number }) => number)).toEqual([last]);
  });

  it('sends no more requests for several numbers than a few each, however few rows the server gives', async () => {
    const [campaign] = await sandbox.reset([
      { name: 'Many', type: 'Dynamic', status: 'Active', numbers: 300 },
    ]);
    await sandbox.behave({ maxRange: 1, total: 'none' });
    const provider = createDataProvider(sandbox.newClient());
    const terms = Array.from({ length: 100 }, (_, at) => String(at));
    const { meta } = await provider.getList(numbersResource(campaign?.id ?? ''), {
      pagination: { page: 1, perPage: 25 },
      sort: { field: 'number', order: 'ASC' },
      filter: { numbers: terms },
    });
    expect((await sandbox.log()).length).toBeLessThanOrEqual(400);
    expect(meta.several.cut.length).toBeGreaterThan(0);
  });

  it('finds a number where the API matches from the beginning only, plus sign and all', async () => {
    const [campaign] = await sandbox.reset([
      { name: 'Some', type: 'Dynamic', status: 'Active', numbers: 60 },
    ]);
    const client = sandbox.newClient();
    const asked: (string | undefined)[] = [];
    const provider = createDataProvider({
      ...client,
      async listNumbers(campaignId, query, options) {
        const { number } = query.filter ?? {};
        asked.push(number);
        const { rows } = await client.listNumbers(campaignId, { sort: query.sort, range: [0, 99] }, options);
        const [from, to] = query.range ?? [0, 99];
        const found = rows.filter((row) => row.number.startsWith(number ?? ''));
        return { rows: found.slice(from, to + 1), total: found.length };
      },
    });
    const list = (filter: object, page = 1) =>
      provider.getList(numbersResource(campaign?.id ?? ''), {
        pagination: { page, perPage: 25 },
        sort: { field: 'number', order: 'ASC' },
        filter,
      });
    const { data: all } = await list({});
    const wanted = all.slice(3, 5).map(({ number }) => number as string);
    const several = await list({ numbers: wanted.map((number) => number.slice(1)) });
    expect(several.data.map(({ number }) => number)).toEqual(wanted);
    const one = await list({ number: '1' });
    expect(one).toMatchObject({ total: 60, meta: { search: '+1' } });
    asked.length = 0;
    expect((await list({ number: '1' }, 3)).data).toHaveLength(10);
    expect(asked).toEqual(['+1']);
    expect(await list({ number: '77' })).toMatchObject({ total: 0, meta: { search: '77' } });
  });

  it.each([
    ['contains', undefined],
    ['prefix', 'prefix'],
    ['suffix', 'suffix'],
    ['exact', 'exact'],
  ])('claims no absence that a search of the kind %s does not prove', async (partial, unproven) => {
    const [campaign, none] = await sandbox.reset([
      { name: 'Some', type: 'Dynamic', status: 'Active', numbers: 60 },
      { name: 'None', type: 'Dynamic', status: 'Active', numbers: 0 },
    ]);
    const provider = createDataProvider(sandbox.newClient());
    const list = (filter: object, id = campaign?.id ?? '') =>
      provider.getList(numbersResource(id), {
        pagination: { page: 1, perPage: 25 },
        sort: { field: 'number', order: 'ASC' },
        filter,
      });
    const number: string = (await list({})).data[7].number;
    await sandbox.behave({ partial });
    for (const term of ['7777', '99999999', `${number.slice(1, -2)}xx`.replaceAll('x', '7')]) {
      const { data, meta } = await list({ number: term });
      expect([term, data.length, meta.unproven]).toEqual([term, 0, unproven]);
    }
    const several = await list({ numbers: [number, '99999999', '77777'] });
    expect([several.data.length, several.meta.unproven]).toEqual([1, unproven]);
    expect((await list({ number })).meta.unproven, 'what is found needs no proof').toBeUndefined();
    expect((await list({ number: '77' }, none?.id)).meta.unproven, 'nothing is there').toBeUndefined();
    await sandbox.behave({ partial: 'contains' });
    expect((await list({ number: '99999999' })).meta.unproven, 'nothing is remembered').toBeUndefined();
  });

  it('says that it does not know where it cannot find out what a search matches', async () => {
    const [campaign] = await sandbox.reset([
      { name: 'Some', type: 'Dynamic', status: 'Active', numbers: 60 },
    ]);
    const client = sandbox.newClient();
    const search = (longest: number, isBroken: boolean) =>
      createDataProvider({
        ...client,
        async listNumbers(campaignId, query, options) {
          const { number } = query.filter ?? {};
          if (isBroken && !number) throw new SipCallerError('server', { status: 500 });
          if (number && number.length < longest) return { rows: [], total: 0, odd: [] };
          return client.listNumbers(campaignId, query, options);
        },
      }).getList(numbersResource(campaign?.id ?? ''), {
        pagination: { page: 1, perPage: 25 },
        sort: { field: 'number', order: 'ASC' },
        filter: { number: '77777' },
      });
    expect((await search(0, false)).meta.unproven).toBeUndefined();
    expect((await search(7, false)).meta.unproven, 'a search for long parts only').toBe('unknown');
    expect((await search(0, true)).meta, 'a list that cannot be read').toEqual({
      search: '77777',
      unproven: 'unknown',
    });
  });

  it('sends the range, sort and filter of a page, and no sort that the API does not know', async () => {
    await sandbox.reset();
    const provider = createDataProvider(sandbox.newClient());
    const pagination = { page: 2, perPage: 25 };
    const filter = { isArchived: false };
    await provider.getList('campaigns', { pagination, sort: { field: 'name', order: 'DESC' }, filter });
    await provider.getList('campaigns', { pagination, sort: { field: 'id', order: 'ASC' }, filter: {} });
    const queries = (await sandbox.log()).map(({ query }) => Object.fromEntries(new URLSearchParams(query)));
    expect(queries).toEqual([
      { filter: '{"isArchived":false}', sort: '["name","DESC"]', range: '[25,49]' },
      { range: '[25,49]' },
    ]);
  });

  it('cuts many IDs into URLs of a length that servers take', async () => {
    const made = await sandbox.reset(
      Array.from({ length: 300 }, (_, index) => ({
        name: `Campaign ${index}`,
        type: 'Dynamic',
        status: 'Active',
      })),
    );
    const provider = createDataProvider(sandbox.newClient());
    const ids = made.map(({ id }) => id).reverse();
    const { data } = await provider.getMany('campaigns', { ids });
    expect(data.map(({ id }) => id)).toEqual(ids);
    const log = await sandbox.log();
    expect(log.length).toBeGreaterThan(1);
    for (const { query } of log) expect(query.length).toBeLessThan(7_000);
  });

  it.each(['update', 'updateMany'] as const)('says that there is no %s', async (verb) => {
    const provider = createDataProvider(sandbox.newClient());
    await expect(
      provider[verb]('campaigns', { id: 1, ids: [1], data: {}, previousData: { id: 1 } }),
    ).rejects.toThrow(/no call/);
    await expect(provider.create('campaigns', { data: {} })).rejects.toThrow(/no call/);
  });
});

it('calls a number added whose record has no usable ID: it is there', async () => {
  const [campaign] = await sandbox.reset([{ name: 'Spring', type: 'Dynamic', status: 'Active', numbers: 3 }]);
  await sandbox.behave({ createAnswer: 'empty' });
  const client = withOddRecords(sandbox.newClient(), ({ number }) => number === '+18005551234' && 'id');
  const provider = createDataProvider(client);
  const { data } = await provider.create(numbersResource(campaign?.id ?? ''), {
    data: { number: '+18005551234', varValues: [] },
  });
  expect(data).toMatchObject({ number: '+18005551234', unreadable: ['id'] });
});
