import { parse } from 'lossless-json';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { Campaign } from '../../src/sipcaller/types';
import { createTestClient, messageOf } from '../testClient';
import { DEFAULT_BEHAVIOR } from './behavior';

let time = 1_000_000;
const client = createTestClient({ campaigns: [], clock: () => time });
afterAll(() => client.sandbox.close());

let id: string;
beforeEach(async () => {
  id = (await client.only({ numbers: 30 })).id;
});

const behave = async (change: unknown) => expect((await client.control('behavior', change)).status).toBe(200);
const create = (number: string) =>
  client.call(`/${id}/numbers`, { method: 'POST', body: JSON.stringify({ number }) });
const remove = (body: string) => client.call(`/${id}/numbers`, { method: 'DELETE', body });
const numbers = (params?: Record<string, unknown>) => client.list(`/${id}/numbers`, params);
const count = async () =>
  Number((await numbers({ range: [0, 0] })).headers.get('content-range')?.split('/')[1]);

describe('the behavior', () => {
  it('begins with the defaults of the contract, merges, and is told', async () => {
    const present = async () => (await client.control('behavior')).json();
    expect(await present()).toEqual(DEFAULT_BEHAVIOR);
    await behave({ total: 'none', maxRange: 7 });
    await behave({ maxRange: 8, faults: [{ on: 'list', kind: '500', times: 0 }] });
    const merged = {
      ...DEFAULT_BEHAVIOR,
      total: 'none',
      maxRange: 8,
      faults: [{ on: 'list', kind: '500', times: 0 }],
    };
    expect(await present()).toEqual(merged);
    expect(await (await client.control('behavior', merged)).json()).toEqual(merged);
    await client.control('reset', { campaigns: [] });
    expect(await present()).toEqual(DEFAULT_BEHAVIOR);
  });

  it.each([
    [{ totals: 'none' }, 'totals'],
    [{ total: 'yes' }, 'total'],
    [{ listBody: 'items' }, 'listBody'],
    [{ numberIds: 1 }, 'numberIds'],
    [{ maxRange: 0 }, 'maxRange'],
    [{ maxRange: '10' }, 'maxRange'],
    [{ maxDelete: 1.5 }, 'maxDelete'],
    [{ maxUploadBytes: -1 }, 'maxUploadBytes'],
    [{ latencyMs: null }, 'latencyMs'],
    [{ rateLimit: {} }, 'perSecond'],
    [{ rateLimit: { perSecond: 1, retryAfter: 'soon' } }, 'retryAfter'],
    [{ faults: {} }, 'faults'],
    [{ faults: [{ on: 'list' }] }, 'kind'],
    [{ faults: [{ on: 'lists', kind: '500' }] }, 'on'],
    [{ faults: [{ on: 'list', kind: '500', probability: 2 }] }, 'probability'],
    [{ faults: [{ on: 'list', kind: '500', chance: 1 }] }, 'chance'],
    [{ total: 'none', seed: -1 }, 'seed'],
    [[], 'behavior'],
  ])('refuses %j, naming %s, and stays as it was', async (change, name) => {
    const response = await client.control('behavior', change);
    expect(response.status).toBe(400);
    expect(await messageOf(response)).toContain(name);
    expect(await (await client.control('behavior')).json()).toEqual(DEFAULT_BEHAVIOR);
  });
});

describe('lists', () => {
  it('total none: no Content-Range and no total', async () => {
    await behave({ total: 'none', listBody: 'data' });
    const response = await numbers({ range: [0, 2] });
    expect(response.headers.has('content-range')).toBe(false);
    expect(Object.keys((await response.json()) as object)).toEqual(['data']);
  });

  it('listBody data: the rows under data, with the total', async () => {
    await behave({ listBody: 'data' });
    const body = (await (await numbers({ range: [0, 2] })).json()) as { data: unknown[]; total: number };
    expect([body.data.length, body.total]).toEqual([3, 30]);
    expect(await (await client.list('')).json()).toMatchObject({ data: [{ id }], total: 1 });
  });

  it('maxRange: serves fewer rows and says which', async () => {
    await behave({ maxRange: 10 });
    for (const params of [{ range: [5, 29] }, { range: [5, 1e15] }]) {
      const response = await numbers(params);
      expect(response.headers.get('content-range')).toBe('numbers 5-14/30');
      expect(await response.json()).toHaveLength(10);
    }
    expect(await (await numbers()).json()).toHaveLength(10);
  });

  it.each([
    ['basic', '20241201T00:00:00', '2024-12-01T00:00:00'],
    ['extended', '2024-12-01T00:00:00', '20241201T00:00:00'],
  ])('dates %s: the other form is refused by name', async (dates, taken, refused) => {
    await behave({ dates });
    expect((await client.list('', { filter: { startDate_gte: taken } })).status).toBe(200);
    const response = await client.list('', { filter: { startDate_gte: refused } });
    expect(response.status).toBe(400);
    expect(await messageOf(response)).toMatch(/startDate_gte.*date/);
  });
});

describe('number ids', () => {
  it('bigint: integers above 2^53 that come back exactly', async () => {
    await behave({ numberIds: 'bigint' });
    const rows = parse(await (await numbers()).text()) as { id: { value: string } }[];
    const ids = rows.map((row) => row.id.value);
    expect(ids.every((text) => BigInt(text) > 2n ** 53n)).toBe(true);
    expect(new Set(ids.map(Number)).size).toBeLessThan(ids.length);
    expect(await (await remove(`[${ids[3]}, ${ids[4]}]`)).text()).toBe(`[${ids[3]},${ids[4]}]`);
    const left = parse(await (await numbers()).text()) as { id: { value: string } }[];
    expect(left.map((row) => row.id.value)).toEqual(ids.filter((_, index) => index !== 3 && index !== 4));
    expect(await (await remove('[4]')).text()).toBe('[]');
  });

  it('uuid: strings, of which a made-up one stands for nothing', async () => {
    await behave({ numberIds: 'uuid' });
    const rows = (await (await numbers()).json()) as { id: string }[];
    const ids = rows.map((row) => row.id);
    expect(
      ids.every((text) => /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(text)),
    ).toBe(true);
    const changed = `${ids[0]?.slice(0, -1)}${ids[0]?.endsWith('0') ? '1' : '0'}`;
    const response = await remove(JSON.stringify([ids[2], changed, 'x', '']));
    expect(await response.json()).toEqual([ids[2]]);
    expect((await remove('[1]')).status).toBe(400);
    expect(await count()).toBe(29);
    expect(await (await create('5550001')).json()).toMatchObject({ id: expect.stringMatching(/-7/) });
  });
});

describe('changes', () => {
  it('deleteAnswer count and empty', async () => {
    await behave({ deleteAnswer: 'count' });
    expect(await (await remove('[1,2,99]')).json()).toEqual({ count: 2 });
    await behave({ deleteAnswer: 'empty' });
    const response = await remove('[3]');
    expect([response.status, await response.text()]).toEqual([204, '']);
    expect(await count()).toBe(27);
  });

  it('unknownIds fail: 404, and nothing is deleted', async () => {
    await behave({ unknownIds: 'fail' });
    const response = await remove('[1,2,99]');
    expect(response.status).toBe(404);
    expect(await messageOf(response)).toContain('99');
    expect(await count()).toBe(30);
    expect((await remove('[1,2]')).status).toBe(200);
  });

  it('maxDelete: 413 beyond it, and nothing is deleted', async () => {
    await behave({ maxDelete: 5 });
    const response = await remove('[1,2,3,4,5,6]');
    expect(response.status).toBe(413);
    expect(await messageOf(response)).toMatch(/at most 5/);
    expect(await count()).toBe(30);
    expect((await remove('[1,2,3,4,5]')).status).toBe(200);
  });

  it('maxUploadBytes: 413 beyond it, and nothing is added', async () => {
    await behave({ maxUploadBytes: 400 });
    expect((await client.upload(id, '5550001,a,b\n'.repeat(40))).status).toBe(413);
    expect(await count()).toBe(30);
    expect((await client.upload(id, '5550001,a,b\n'.repeat(10))).status).toBe(200);
  });

  it('uploadAnswer and createAnswer empty: done, with no word about it', async () => {
    await behave({ uploadAnswer: 'empty', createAnswer: 'empty' });
    const upload = await client.upload(id, '5550001,a,b\n');
    const created = await create('5550002');
    expect([upload.status, await upload.text()]).toEqual([204, '']);
    expect([created.status, await created.text()]).toEqual([201, '']);
    expect(await count()).toBe(32);
  });

  it('duplicates drop: one of each number, the first', async () => {
    const [first] = await client.numbers(id);
    const csv = `5550001,a,b\n${first?.number},a,b\n5550001,c,d\n5550002,e,f\n`;
    expect(await (await client.upload(id, csv)).json()).toMatchObject({ added: 4 });
    await remove('[31,32,33,34]');
    await behave({ duplicates: 'drop' });
    expect(await (await client.upload(id, csv)).json()).toMatchObject({
      added: 2,
      rejected: [],
    });
    expect((await client.numbers(id)).slice(30)).toMatchObject([
      { number: '5550001', varValues: ['a', 'b'] },
      { number: '5550002' },
    ]);
    const again = await create(first?.number ?? '');
    expect([again.status, await again.json()]).toEqual([200, first]);
    expect(await count()).toBe(32);
  });
});

describe('speed', () => {
  it('latencyMs holds every answer back', async () => {
    await behave({ latencyMs: 60 });
    const begun = performance.now();
    await numbers();
    expect(performance.now() - begun).toBeGreaterThanOrEqual(55);
  });

  it.each([
    ['seconds', '1'],
    ['date', new Date(1_001_000).toUTCString()],
    ['none', null],
  ])('rateLimit with Retry-After %s', async (retryAfter, header) => {
    time = 1_000_000;
    await behave({ rateLimit: { perSecond: 3, retryAfter } });
    for (const after of [0, 100, 200]) {
      time = 1_000_000 + after;
      expect((await numbers()).status).toBe(200);
    }
    time = 1_000_300;
    const refused = await numbers();
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, header]);
    time = 1_001_000;
    expect((await numbers()).status).toBe(200);
    expect((await numbers()).status).toBe(429);
    await behave({ rateLimit: null });
    expect((await numbers()).status).toBe(200);
  });
});

describe('the log', () => {
  it('lists the calls since the reset, with sizes and without any token', async () => {
    await client.list('', {
      filter: { status: 'Active' },
      sort: ['name', 'ASC'],
      range: [0, 9],
      token: 'demo-key',
    });
    const answer = await create('5550001');
    const bytes = (await answer.text()).length;
    await client.upload(id, '5550001,a,b\n');
    await client.call(`/demo-key/numbers?filter=${encodeURIComponent('{"number":"demo-key"}')}`);
    const log = (await (await client.control('log')).json()) as Record<string, unknown>[];
    expect(log).toMatchObject([
      { method: 'GET', path: '/v1/accounts/demo/campaigns', status: 200 },
      {
        method: 'POST',
        path: `/v1/accounts/demo/campaigns/${id}/numbers`,
        query: '',
        status: 201,
        bytes,
        requestBytes: 20,
      },
      { method: 'POST', query: 'firstRowIsHeader=false&varCount=2', status: 200 },
      { method: 'GET', path: '/v1/accounts/demo/campaigns/***/numbers', status: 404 },
    ]);
    expect(Object.fromEntries(new URLSearchParams(String(log[0]?.query)))).toEqual({
      filter: '{"status":"Active"}',
      sort: '["name","ASC"]',
      range: '[0,9]',
    });
    expect(JSON.stringify(log)).not.toContain('demo-key');
    await client.control('reset', { campaigns: [] });
    expect(await (await client.control('log')).json()).toEqual([]);
  });
});

describe('a reset', () => {
  it('answers the campaigns made, each with what was asked for', async () => {
    const wanted = {
      status: 'Paused',
      isArchived: true,
      tagIds: ['t1'],
      startDate: '20250101T08:00:00',
      dialer: { mode: 'Predictive' },
    };
    const response = await client.control('reset', {
      seed: 3,
      campaigns: [{ name: 'A', numbers: 1500, varCount: 3, ...wanted }, { name: 'B' }],
    });
    const [a, b] = (await response.json()) as [Campaign, Campaign];
    expect(a).toMatchObject({
      ...wanted,
      name: 'A',
      type: 'Dynamic',
      numbersCount: 1500,
      startDate: '2025-01-01T08:00:00',
    });
    expect(b).toMatchObject({ name: 'B', status: 'Active', numbersCount: 0 });
    expect(await (await client.list('')).json()).toEqual([a, b]);
    expect((await client.numbers(a.id)).every(({ varValues }) => varValues.length === 3)).toBe(true);
  });

  it.each([
    [{ campaign: [] }, 'campaign'],
    [{ campaigns: {} }, 'campaigns'],
    [{ campaigns: [{}] }, 'name'],
    [{ campaigns: [{ name: 'A', numbers: 1_000_001 }] }, 'numbers'],
    [{ campaigns: [{ name: 'A', numbers: '5' }] }, 'numbers'],
    [{ campaigns: [{ name: 'A', status: 'Running' }] }, 'status'],
    [{ campaigns: [{ name: 'A', colour: 'red' }] }, 'colour'],
    [{ campaigns: [{ name: 'A', isArchived: 1 }] }, 'isArchived'],
    [{ campaigns: [{ name: 'A', startDate: 'soon' }] }, 'startDate'],
    [{ seed: 'x' }, 'seed'],
    ['start', 'reset'],
  ])('refuses %j and keeps what there is', async (body, name) => {
    const response = await client.control('reset', body);
    expect(response.status).toBe(400);
    expect(await messageOf(response)).toContain(name);
    expect(await count()).toBe(30);
  });
});
