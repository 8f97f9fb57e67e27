import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { SipCaller } from './client';
import { DELETE_CHUNK, deleteInChunks } from './deleteInChunks';
import { findPresent } from './findPresent';
import { createGate } from './gate';
import { readRange } from './readRange';
import { createTestSandbox } from './sandbox.testing';
import { createTime } from './time.testing';
import type { Campaign, NumberId } from './types';

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

async function readIds(): Promise<NumberId[]> {
  const list = (query: object) => client.listNumbers(campaign.id, query);
  const { rows } = await readRange(list, {}, [0, HELD * 2], client.lists.numbers);
  return rows.map(({ id }) => id);
}

describe('deleteInChunks', () => {
  it.each([
    ['as it comes', {}],
    ['bigint IDs', { numberIds: 'bigint' }],
    ['uuid IDs', { numberIds: 'uuid' }],
    ['a count for an answer', { deleteAnswer: 'count' }],
    ['no answer', { deleteAnswer: 'empty' }],
    ['a small largest delete', { maxDelete: 70 }],
    ['a small page', { maxRange: 90 }],
    ['rows under a key', { listBody: 'data' }],
  ])('removes exactly what it was given: %s', async (_, behavior) => {
    await sandbox.behave(behavior);
    const before = await readIds();
    await deleteInChunks(
      client,
      campaign.id,
      before.filter((_id, at) => at % 2 === 0),
    );
    expect(await readIds()).toEqual(before.filter((_id, at) => at % 2 === 1));
  });

  it('sends one DELETE a chunk', async () => {
    await deleteInChunks(client, campaign.id, await readIds());
    const deletes = (await sandbox.log()).filter(({ method }) => method === 'DELETE');
    expect(deletes).toHaveLength(Math.ceil(HELD / DELETE_CHUNK));
  });

  it.each(['ignore', 'fail'])(
    'is not stopped by numbers that are gone already (unknownIds: %s)',
    async (unknownIds) => {
      await sandbox.behave({ unknownIds });
      const all = await readIds();
      await client.deleteNumbers(campaign.id, all.slice(0, 4));
      await deleteInChunks(client, campaign.id, all.slice(0, 10));
      expect(await readIds()).toEqual(all.slice(10));
    },
  );

  it('fails with a lost answer, and sends no second time', async () => {
    await sandbox.behave({ faults: [{ on: 'delete', kind: 'dropAfter', times: 1 }] });
    const chosen = (await readIds()).slice(0, 3);
    await expect(deleteInChunks(client, campaign.id, chosen)).rejects.toMatchObject({ kind: 'network' });
    expect((await sandbox.log()).filter(({ method }) => method === 'DELETE')).toHaveLength(1);
  });

  it('tells a refusal, with everything still there', async () => {
    [campaign] = (await sandbox.reset([{ name: 'Fixed', type: 'Static', status: 'Active', numbers: 5 }])) as [
      Campaign,
    ];
    const all = await readIds();
    await expect(deleteInChunks(client, campaign.id, all)).rejects.toMatchObject({ kind: 'conflict' });
    expect(await readIds()).toEqual(all);
  });
});

describe('findPresent', () => {
  it('reads the whole campaign, also without totals and with small pages', async () => {
    await sandbox.behave({ total: 'none', maxRange: 90 });
    const all = await readIds();
    await client.deleteNumbers(campaign.id, all.slice(0, 5));
    expect(await findPresent(client, campaign.id, all.slice(0, 300))).toEqual(all.slice(5, 300));
  });

  it('ends where the API ignores ranges, and cannot tell what is there', async () => {
    const list = (query: object) => client.listNumbers(campaign.id, query);
    const { rows } = await readRange(list, {}, [0, 999], client.lists.numbers);
    const ignoring: Pick<SipCaller, 'listNumbers' | 'lists'> = {
      lists: client.lists,
      listNumbers: async () => ({ rows, total: HELD }),
    };
    const first = rows.slice(0, 2).map(({ id }) => id);
    expect(await findPresent(ignoring, campaign.id, [...first, 'unknown'])).toBe(null);
  });

  it('cannot tell what is there while others move the list, and then nothing is called deleted', async () => {
    await sandbox.behave({ unknownIds: 'fail', maxRange: 400 });
    const all = await readIds();
    await client.deleteNumbers(campaign.id, all.slice(0, 1));
    const moving: SipCaller = {
      ...client,
      async listNumbers(...call) {
        const page = await client.listNumbers(...call);
        const first = page.rows[0]?.id;
        if (first !== undefined) await client.deleteNumbers(campaign.id, [first]);
        return page;
      },
    };
    const chosen = [...all.slice(0, 1), ...all.slice(-2)];
    await expect(deleteInChunks(moving, campaign.id, chosen)).rejects.toMatchObject({ kind: 'notFound' });
  });
});
