import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { SipCaller } from './client';
import { createGate } from './gate';
import { findPresent } from './presence';
import { readRange } from './readRange';
import { DELETE_CHUNK, removeNumbers } from './removeNumbers';
import { createTestSandbox } from './sandbox.testing';
import { createTime } from './time.testing';
import type { Campaign, CampaignNumber } from './types';

const sandbox = createTestSandbox();
afterAll(() => sandbox.close());

const HELD = 1_250;
let client: SipCaller;
let campaign: Campaign;
beforeEach(async () => {
  [campaign] = (await sandbox.reset([
    { name: 'Spring', type: 'Dynamic', status: 'Active', numbers: HELD, varCount: 1 },
  ])) as [Campaign];
  const time = createTime();
  client = sandbox.newClient({ gate: createGate(time), sleep: time.sleep });
});

async function readAll(): Promise<CampaignNumber[]> {
  const list = (query: object) => client.listNumbers(campaign.id, query);
  return (await readRange(list, {}, [0, HELD * 2], client.lists.numbers)).rows;
}
const ids = (numbers: { id: unknown }[]) => numbers.map(({ id }) => id);

describe('removeNumbers', () => {
  it.each([
    ['as it comes', {}],
    ['bigint IDs', { numberIds: 'bigint' }],
    ['uuid IDs', { numberIds: 'uuid' }],
    ['a count for an answer', { deleteAnswer: 'count' }],
    ['no answer', { deleteAnswer: 'empty' }],
    ['a small largest delete', { maxDelete: 70 }],
    ['a small page', { maxRange: 90 }],
    ['rows under a key', { listBody: 'data' }],
  ])('removes exactly what it was given, and has seen it gone: %s', async (_, behavior) => {
    await sandbox.behave(behavior);
    const before = await readAll();
    const chosen = before.filter((_number, at) => at % 2 === 0);
    const outcome = await removeNumbers(client, campaign.id, chosen);
    expect(outcome).toMatchObject({ removed: chosen, remaining: [], unknown: [], error: undefined });
    expect(ids(await readAll())).toEqual(ids(before.filter((_number, at) => at % 2 === 1)));
  });

  it('sends one DELETE a chunk', async () => {
    const all = await readAll();
    await removeNumbers(client, campaign.id, all);
    const deletes = (await sandbox.log()).filter(({ method }) => method === 'DELETE');
    expect(deletes).toHaveLength(Math.ceil(HELD / DELETE_CHUNK));
  });

  it.each(['ignore', 'fail'])(
    'is not stopped by numbers that are gone already (unknownIds: %s)',
    async (unknownIds) => {
      await sandbox.behave({ unknownIds });
      const chosen = (await readAll()).slice(0, 10);
      await client.deleteNumbers(campaign.id, ids(chosen.slice(0, 4)) as never);
      const outcome = await removeNumbers(client, campaign.id, chosen);
      expect(outcome).toMatchObject({ removed: chosen, remaining: [], error: undefined });
    },
  );

  it('calls removed what is gone, although the answer was lost', async () => {
    await sandbox.behave({ faults: [{ on: 'delete', kind: 'dropAfter', times: 1 }] });
    const chosen = (await readAll()).slice(0, 3);
    const outcome = await removeNumbers(client, campaign.id, chosen);
    expect(ids(outcome.removed)).toEqual(ids(chosen));
    expect(outcome.error).toMatchObject({ kind: 'network' });
  });

  it('calls remaining what is still there after a call that never arrived', async () => {
    await sandbox.behave({ faults: [{ on: 'delete', kind: 'dropBefore', times: 1 }] });
    const chosen = (await readAll()).slice(0, 3);
    const outcome = await removeNumbers(client, campaign.id, chosen);
    expect(outcome).toMatchObject({ removed: [], remaining: chosen, unknown: [] });
  });

  it('calls unknown what it could not look for', async () => {
    const chosen = (await readAll()).slice(0, 3);
    await sandbox.behave({ faults: [{ on: 'list', kind: '500' }] });
    const outcome = await removeNumbers(client, campaign.id, chosen);
    expect(outcome).toMatchObject({ removed: [], remaining: [], unknown: chosen });
    expect(outcome.error).toMatchObject({ kind: 'server' });
  });

  it('tells a refusal, with everything still there', async () => {
    [campaign] = (await sandbox.reset([{ name: 'Fixed', type: 'Static', status: 'Active', numbers: 5 }])) as [
      Campaign,
    ];
    const chosen = await readAll();
    const outcome = await removeNumbers(client, campaign.id, chosen);
    expect(outcome).toMatchObject({ removed: [], remaining: chosen });
    expect(outcome.error).toMatchObject({ kind: 'conflict' });
  });
});

describe('findPresent', () => {
  it('is certain without totals too: it looks each number up', async () => {
    await sandbox.behave({ total: 'none', maxRange: 90 });
    const all = await readAll();
    await client.deleteNumbers(campaign.id, ids(all.slice(0, 5)) as never);
    const { present, certain } = await findPresent(client, campaign.id, all.slice(0, 300));
    expect([present.size, certain]).toEqual([295, true]);
  });

  it('does not believe a reading during which someone else removed numbers', async () => {
    await sandbox.behave({ maxRange: 100 });
    const all = await readAll();
    let reads = 0;
    // Someone removes the first number between two pages: the rows behind it move up by one.
    const watched: Pick<SipCaller, 'listNumbers' | 'lists'> = {
      lists: client.lists,
      listNumbers: async (...call) => {
        reads += 1;
        if (reads === 4) await client.deleteNumbers(campaign.id, [all[0]?.id ?? '']);
        return client.listNumbers(...call);
      },
    };
    const wanted = all.slice(1);
    const { present, certain } = await findPresent(watched, campaign.id, wanted);
    expect([present.size, certain]).toEqual([wanted.length, true]);
  });

  it('finds a number in an API that searches digits only', async () => {
    const [first] = await readAll();
    const digitsOnly: Pick<SipCaller, 'listNumbers' | 'lists'> = {
      lists: client.lists,
      listNumbers: async (id, query, options) =>
        query.filter?.number?.startsWith('+')
          ? { rows: [], total: 0 }
          : client.listNumbers(id, query, options),
    };
    const { present } = await findPresent(digitsOnly, campaign.id, first ? [first] : []);
    expect(present.size).toBe(1);
  });

  it('ends, uncertain, where the API ignores ranges', async () => {
    const all = await readAll();
    const ignoring: Pick<SipCaller, 'listNumbers' | 'lists'> = {
      lists: client.lists,
      listNumbers: async () => ({ rows: all.slice(0, 1000), total: HELD }),
    };
    const { certain } = await findPresent(
      ignoring,
      campaign.id,
      all.map(({ id }) => ({ id })),
    );
    expect(certain).toBe(false);
  });

  it('looks a few numbers up by themselves, also without totals', async () => {
    await sandbox.behave({ total: 'none' });
    const some = (await readAll()).slice(0, 5);
    await client.deleteNumbers(campaign.id, [some[0]?.id ?? '']);
    const { present, certain } = await findPresent(client, campaign.id, some);
    expect([[...present], certain]).toEqual([ids(some.slice(1)), true]);
  });
});
