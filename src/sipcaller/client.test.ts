import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { SipCaller } from './client';
import { SipCallerError } from './errors';
import { createGate } from './gate';
import { createTestSandbox } from './sandbox.testing';
import { createTime } from './time.testing';
import type { Campaign } from './types';

const sandbox = createTestSandbox();
afterAll(() => sandbox.close());

let client: SipCaller;
let campaign: Campaign;
beforeEach(async () => {
  [campaign] = (await sandbox.reset([
    { name: 'Spring', type: 'Dynamic', status: 'Active', numbers: 20, varCount: 1 },
  ])) as [Campaign];
  const time = createTime();
  client = sandbox.newClient({ gate: createGate(time), sleep: time.sleep });
});

async function failure(call: Promise<unknown>): Promise<SipCallerError> {
  const error = await call.then(
    () => null,
    (cause: unknown) => cause,
  );
  expect(error).toBeInstanceOf(SipCallerError);
  return error as SipCallerError;
}

describe('what the five calls send', () => {
  it('writes filter, sort and range as the API documents them', async () => {
    await client.listCampaigns({
      filter: { status: 'Active', startDate_gte: '2024-12-01T00:00:00', dialer: { mode: 'Power' } },
      sort: ['name', 'DESC'],
      range: [0, 99],
    });
    const [call] = await sandbox.log();
    const query = new URLSearchParams(call?.query);
    expect(query.get('filter')).toBe(
      '{"status":"Active","startDate_gte":"20241201T00:00:00","dialer":{"mode":"Power"}}',
    );
    expect(query.get('sort')).toBe('["name","DESC"]');
    expect(query.get('range')).toBe('[0,99]');
  });

  it('adds, uploads, lists and deletes', async () => {
    const added = await client.addNumber(campaign.id, { number: '+18005551234', varValues: ['John'] });
    expect(added).toMatchObject({ number: '+18005551234', varValues: ['John'] });
    const csv = new Blob(['5550001,John\n5550002,Mary\n']);
    const uploaded = await client.uploadNumbers(campaign.id, csv, { firstRowIsHeader: false, varCount: 1 });
    expect(uploaded.json).toMatchObject({ added: 2, rejected: [] });
    const { rows, total } = await client.listNumbers(campaign.id, {
      filter: { number: '555000' },
      range: [0, 9],
    });
    expect([rows.length, total]).toEqual([2, 2]);
    await client.deleteNumbers(
      campaign.id,
      rows.map(({ id }) => id),
    );
    expect((await client.listNumbers(campaign.id, { range: [0, 0] })).total).toBe(21);
  });

  it('never sends an empty list of IDs to delete', async () => {
    await expect(client.deleteNumbers(campaign.id, [])).rejects.toThrow(RangeError);
    expect(await sandbox.log()).toEqual([]);
  });

  it('refuses an id that would change the path', async () => {
    await expect(client.listNumbers('..', {})).rejects.toThrow(RangeError);
    expect(await sandbox.log()).toEqual([]);
  });

  it.each(['integer', 'bigint', 'uuid'])('deletes by %s IDs, and exactly those', async (numberIds) => {
    await sandbox.behave({ numberIds });
    const before = await client.listNumbers(campaign.id, { range: [0, 99] });
    const [first, second] = before.rows;
    await client.deleteNumbers(campaign.id, [first?.id ?? '', second?.id ?? '']);
    const after = await client.listNumbers(campaign.id, { range: [0, 99] });
    expect(after.rows).toEqual(before.rows.slice(2));
  });
});

describe('dates in filters', () => {
  it.each(['basic', 'extended'])(
    'tries the other form once where the API takes only %s, and remembers',
    async (dates) => {
      await sandbox.behave({ dates });
      const query = { filter: { startDate_gte: '2020-01-01T00:00:00' }, range: [0, 9] as [number, number] };
      await client.listCampaigns(query);
      await client.listCampaigns(query);
      const statuses = (await sandbox.log()).map(({ status }) => status);
      expect(statuses).toEqual(dates === 'basic' ? [200, 200] : [400, 200, 200]);
    },
  );
});

describe('errors', () => {
  it('keeps the status, the words and the body of a refusal', async () => {
    await sandbox.reset([{ name: 'Fixed', type: 'Static', status: 'Active' }]);
    const { rows } = await client.listCampaigns({ range: [0, 0] });
    const error = await failure(client.addNumber(rows[0]?.id ?? '', { number: '+18005551234' }));
    expect(error).toMatchObject({ kind: 'conflict', status: 409, mayHaveArrived: false });
    expect(error.serverMessage).not.toBe('');
    expect(error.body).toContain(error.serverMessage);
  });

  it.each([
    ['wrong key', { token: () => 'nobody' }, 'unauthorized'],
    ['another account', { account: 'other' }, 'forbidden'],
  ])('tells %s apart', async (_, options, kind) => {
    expect((await failure(sandbox.newClient(options).listCampaigns({}))).kind).toBe(kind);
  });

  it('reports a refused key, so that the console can ask for it', async () => {
    const refused: (string | null)[] = [];
    const onUnauthorized = (key: string | null) => refused.push(key);
    await failure(sandbox.newClient({ token: () => 'old', onUnauthorized }).listCampaigns({}));
    expect(refused).toEqual(['old']);
  });

  it.each([
    ['500', 'server'],
    ['502', 'server'],
    ['html', 'server'],
    ['dropBefore', 'network'],
    ['truncate', 'network'],
  ])('calls %s a %s failure', async (kind, expected) => {
    await sandbox.behave({ faults: [{ on: 'list', kind }] });
    expect((await failure(client.listCampaigns({ range: [0, 9] }))).kind).toBe(expected);
    expect(await sandbox.log()).toHaveLength(3); // a read is worth another try, but not for ever
  });

  it('does not take a page of another server for a list', async () => {
    const fetch = async () => new Response('<!doctype html><title>Welcome</title>', { status: 200 });
    expect((await failure(sandbox.newClient({ fetch }).listCampaigns({}))).kind).toBe('notSipCaller');
  });

  it('stops when its caller stops, and calls that no failure', async () => {
    await sandbox.behave({ faults: [{ on: 'list', kind: 'stall' }] });
    const stop = new AbortController();
    const call = client.listCampaigns({}, { signal: stop.signal });
    setTimeout(() => stop.abort(), 20);
    await expect(call).rejects.toMatchObject({ name: 'AbortError' });
  });
});

describe('a busy API', () => {
  it.each(['seconds', 'date', 'none'])(
    'waits for its turn (Retry-After: %s) and goes on',
    async (retryAfter) => {
      await sandbox.behave({
        faults: [{ on: 'list', kind: '503', times: 2 }],
        rateLimit: { perSecond: 1000, retryAfter },
      });
      const { total } = await client.listNumbers(campaign.id, { range: [0, 0] });
      expect(total).toBe(20);
    },
  );

  it('gives up after a bounded number of tries', async () => {
    await sandbox.behave({ faults: [{ on: 'list', kind: '503' }] });
    expect((await failure(client.listCampaigns({}))).kind).toBe('unavailable');
    expect((await sandbox.log()).length).toBeLessThanOrEqual(4);
  });

  it('holds the whole account as long as it asks; a screen is told at once, work without one waits', async () => {
    const time = createTime();
    const gate = createGate(time);
    let asked = 0;
    const fetch = async () => {
      asked += 1;
      const headers = { 'Retry-After': '120' };
      return asked === 1 ? new Response('', { status: 429, headers }) : new Response('[]');
    };
    const busy = sandbox.newClient({ fetch, gate, sleep: time.sleep, now: time.now });
    expect(await failure(busy.listCampaigns({}))).toMatchObject({
      kind: 'rateLimited',
      retryAfterMs: 120_000,
    });
    expect(gate.closedForMs()).toBe(120_000);
    expect(await failure(busy.listCampaigns({}))).toMatchObject({
      kind: 'rateLimited',
      mayHaveArrived: false,
    });
    expect(asked, 'the second one was not made').toBe(1);
    expect((await busy.patiently().listCampaigns({})).rows).toEqual([]);
    expect(time.now()).toBe(120_000);
    // What is asked for longer than a minute is told: its caller says what is waited for.
    asked = 0;
    const patient = busy.patiently();
    expect(await failure(patient.listCampaigns({}))).toMatchObject({ retryAfterMs: 120_000 });
  });

  it('is read through failure after failure where nobody waits for it', async () => {
    const time = createTime();
    let asked = 0;
    const fetch = async () => {
      asked += 1;
      if (asked < 9) throw new TypeError('The connection broke');
      return new Response('[]');
    };
    const broken = sandbox.newClient({ fetch, gate: createGate(time), sleep: time.sleep });
    expect((await broken.patiently().listCampaigns({})).rows).toEqual([]);
    expect(time.now()).toBeLessThan(3 * 60_000);
  });

  it('never repeats a POST that may have arrived', async () => {
    for (const kind of ['503', '500', 'dropAfter', 'dropBefore']) {
      await sandbox.reset([{ name: 'Spring', type: 'Dynamic', status: 'Active' }]);
      const [only] = (await client.listCampaigns({})).rows;
      await sandbox.behave({ faults: [{ on: 'create', kind }] });
      await failure(client.addNumber(only?.id ?? '', { number: '+18005551234' }));
      expect((await sandbox.log()).filter(({ method }) => method === 'POST')).toHaveLength(1);
    }
  });
});
