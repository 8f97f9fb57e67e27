import { afterAll, describe, expect, it } from 'vitest';
import type { Campaign } from '../../src/sipcaller/types';
import { type ApiNumber, createTestClient, messageOf } from '../testClient';

const client = createTestClient({ campaigns: [] });
afterAll(() => client.sandbox.close());

const create = (id: string, body: string) => client.call(`/${id}/numbers`, { method: 'POST', body });
const remove = (id: string, body: string) => client.call(`/${id}/numbers`, { method: 'DELETE', body });

async function count(): Promise<number | undefined> {
  const [campaign] = (await (await client.list('')).json()) as Campaign[];
  return campaign?.numbersCount ?? undefined;
}

describe('adding a number', () => {
  it('answers the record, and counts it', async () => {
    const { id } = await client.only({ numbers: 2 });
    const response = await create(id, '{"number": "+18005551234", "varValues": ["John", "199"]}');
    expect(response.status).toBe(201);
    const record = await response.json();
    expect(record).toEqual({ id: 3, number: '+18005551234', varValues: ['John', '199'] });
    expect((await client.numbers(id)).at(-1)).toEqual(record);
    expect(await count()).toBe(3);
  });

  it('keeps values whatever is in them', async () => {
    const { id } = await client.only();
    const varValues = ['', 'a"b\\c', "'; drop table numbers; --", 'NUL \0 in it', '日本 🙂', '\ud800'];
    await create(id, JSON.stringify({ number: '5550001', varValues }));
    expect((await client.numbers(id))[0]?.varValues).toEqual(varValues);
  });

  it.each([
    '{"number": 5550001}',
    '{"number": "555000"}',
    '{"number": "+1 800 555 1234"}',
    '{"number": "1234567890123456"}',
    '{"number": "5550001\\n"}',
    '{"varValues": []}',
    '{"number": "5550001", "varValues": "John"}',
    '{"number": "5550001", "varValues": [199]}',
    '{"number": "5550001", "name": "John"}',
    '["5550001"]',
    '{"number":',
    '',
  ])('refuses %j', async (body) => {
    const { id } = await client.only();
    const response = await create(id, body);
    expect(response.status).toBe(400);
    expect((await messageOf(response)).length).toBeGreaterThan(10);
    expect(await count()).toBe(0);
  });

  it.each([
    ['Dynamic', 'Active', 201],
    ['Dynamic', 'Paused', 201],
    ['Dynamic', 'Draft', 409],
    ['Dynamic', 'Canceled', 409],
    ['Dynamic', 'Finished', 409],
    ['Static', 'Draft', 409],
    ['Static', 'Active', 409],
  ])('to a %s %s campaign answers %i', async (type, status, expected) => {
    const { id } = await client.only({ type, status });
    expect((await create(id, '{"number":"5550001"}')).status).toBe(expected);
  });
});

describe('deleting numbers', () => {
  it('deletes these records of this campaign and no others, each once', async () => {
    const made = await client.control('reset', {
      campaigns: [
        { name: 'A', numbers: 5 },
        { name: 'B', numbers: 5 },
      ],
    });
    const [a, b] = (await made.json()) as [Campaign, Campaign];
    const response = await remove(a.id, '[2, 4, 2, 7, -1, 0, 9999999999999999999, 4]');
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual([2, 4]);
    expect((await client.numbers(a.id)).map(({ id }) => id)).toEqual([1, 3, 5]);
    expect(await client.numbers(b.id)).toHaveLength(5);
    const counts = ((await (await client.list('')).json()) as Campaign[]).map(
      ({ numbersCount }) => numbersCount,
    );
    expect(counts).toEqual([3, 5]);
  });

  it('never gives an id of a deleted record to a new one', async () => {
    const { id } = await client.only({ numbers: 3 });
    await remove(id, '[3]');
    expect(((await (await create(id, '{"number":"5550001"}')).json()) as ApiNumber).id).toBe(4);
  });

  it.each(['[]', '', '{}', '5', '[1,', '["1"]', '[1.5]', '[null]', '[[1]]', '[1e2]', '[true]'])(
    'refuses %j and deletes nothing',
    async (body) => {
      const { id } = await client.only({ numbers: 100 });
      expect((await remove(id, body)).status).toBe(400);
      expect(await count()).toBe(100);
    },
  );

  it.each([
    ['Static', 'Draft', 200],
    ['Static', 'Active', 409],
    ['Static', 'Paused', 409],
    ['Static', 'Canceled', 409],
    ['Static', 'Finished', 409],
    ['Dynamic', 'Active', 200],
    ['Dynamic', 'Finished', 200],
    ['Dynamic', 'Draft', 200],
  ])('from a %s %s campaign answers %i', async (type, status, expected) => {
    const { id } = await client.only({ type, status, numbers: 1 });
    expect((await remove(id, '[1]')).status).toBe(expected);
    expect(await count()).toBe(expected === 200 ? 0 : 1);
  });
});

describe('who may call', () => {
  const call = (account: string, headers: Record<string, string>) =>
    client.sandbox.fetch(new Request(`http://sandbox/v1/accounts/${account}/campaigns`, { headers }));

  it.each([
    ['demo', {}, 401],
    ['demo', { authorization: 'Bearer wrong' }, 401],
    ['demo', { authorization: 'Basic demo-key' }, 401],
    ['other', { authorization: 'Bearer wrong' }, 401],
    ['other', { authorization: 'Bearer demo-key' }, 403],
    ['demo', { authorization: 'Bearer demo-key' }, 200],
  ])('account %s with %j: %i', async (account, headers, status) => {
    const response = await call(account, headers as Record<string, string>);
    expect(response.status).toBe(status);
    if (status !== 200) expect((await messageOf(response)).length).toBeGreaterThan(10);
  });

  it('answers unknown paths and methods in JSON', async () => {
    expect((await client.call('', { method: 'DELETE' })).status).toBe(405);
    expect((await client.call('/x/numbers', { method: 'PUT' })).headers.get('allow')).toBe(
      'GET, POST, DELETE',
    );
    expect((await client.call('/x')).status).toBe(404);
    const elsewhere = await client.sandbox.fetch(new Request('http://sandbox/v1/tags'));
    expect(elsewhere.status).toBe(404);
    expect((await messageOf(elsewhere)).length).toBeGreaterThan(10);
  });

  it('lets another origin in, and lets it read the totals', async () => {
    const preflight = await client.sandbox.fetch(
      new Request('http://sandbox/v1/accounts/demo/campaigns/x/numbers', {
        method: 'OPTIONS',
        headers: {
          origin: 'https://console.example',
          'access-control-request-method': 'DELETE',
          'access-control-request-headers': 'authorization,content-type',
        },
      }),
    );
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get('access-control-allow-methods')).toContain('DELETE');
    expect(preflight.headers.get('access-control-allow-headers')).toMatch(/authorization/i);
    for (const response of [await client.list(''), await call('demo', {})]) {
      expect(response.headers.get('access-control-allow-origin')).toBe('*');
      expect(response.headers.get('access-control-expose-headers')).toContain('Content-Range');
    }
  });
});
