import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { createTestSandbox } from '../sipcaller/sandbox.testing';
import type { CampaignNumber } from '../sipcaller/types';
import { judgeReading, type ListSource, readRows, STEP } from './readRows';

const sandbox = createTestSandbox();
afterAll(() => sandbox.close());
const COUNT = STEP * 2 + 7;
let campaignId = '';
beforeEach(async () => {
  const [campaign] = await sandbox.reset([
    { name: 'Spring', type: 'Dynamic', status: 'Active', numbers: COUNT, varCount: 1 },
  ]);
  campaignId = campaign?.id ?? '';
});

function numbersOf(client = sandbox.newClient()): ListSource<CampaignNumber> {
  return {
    list: (query, options) => client.listNumbers(campaignId, query, options),
    query: { sort: ['number', 'ASC'] },
    memory: client.lists.numbers,
  };
}

async function readAll(source = numbersOf(), afterStep: () => Promise<unknown> = async () => {}) {
  const rows: CampaignNumber[] = [];
  const { list } = source;
  const watched: typeof list = async (query, options) => {
    if (rows.length > 0) await afterStep();
    return list(query, options);
  };
  const signal = new AbortController().signal;
  const reading = await readRows(
    { ...source, list: watched },
    { signal, onRows: (part) => rows.push(...part), retryMs: 1 },
  );
  return { rows, reading };
}

describe('reading a whole list', () => {
  it.each([
    [{}, 'whole'],
    [{ maxRange: 50 }, 'whole'],
    [{ maxRange: 1 }, 'whole'],
    [{ listBody: 'data', numberIds: 'bigint' }, 'whole'],
    [{ total: 'none' }, 'unchecked'],
    [{ total: 'none', maxRange: 50, listBody: 'data', numberIds: 'uuid' }, 'unchecked'],
  ])('brings every row once and in order under %j', async (setting, verdict) => {
    await sandbox.behave(setting);
    const { rows, reading } = await readAll();
    expect(new Set(rows.map(({ id }) => id)).size).toBe(COUNT);
    expect(rows.map(({ number }) => number)).toEqual(rows.map(({ number }) => number).sort());
    expect(reading).toMatchObject({ rows: COUNT, repeated: 0, moved: false });
    expect(judgeReading(reading)).toBe(verdict);
  });

  it('asks for no more than a step at a time', async () => {
    await readAll();
    const ranges = (await sandbox.log()).map(({ query }) => new URLSearchParams(query).get('range'));
    const sizes = ranges.map((range) => {
      const [start, end] = JSON.parse(range ?? '') as [number, number];
      return end - start + 1;
    });
    expect(sizes).toHaveLength(3);
    expect(Math.max(...sizes)).toBe(STEP);
  });

  it.each([{}, { total: 'none' }])(
    'sees that rows before the next step went away, under %j',
    async (setting) => {
      await sandbox.behave(setting);
      const client = sandbox.newClient();
      let removed = false;
      const { rows, reading } = await readAll(numbersOf(client), async () => {
        if (removed) return;
        removed = true;
        const { rows: first } = await client.listNumbers(campaignId, {
          sort: ['number', 'ASC'],
          range: [0, 2],
        });
        const ids = first.map(({ id }) => id);
        await client.deleteNumbers(campaignId, ids);
      });
      // Three rows moved up over the edge: they were not read, and that is said.
      expect(rows.length).toBeLessThan(COUNT);
      expect(reading.moved).toBe(true);
      expect(judgeReading(reading)).toBe('moved');
    },
  );

  it('hands a row on once when others were put before it, and says that the list moved', async () => {
    const client = sandbox.newClient();
    let added = false;
    const { rows, reading } = await readAll(numbersOf(client), async () => {
      if (added) return;
      added = true;
      await client.addNumber(campaignId, { number: '+10000000000', varValues: ['x'] });
    });
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    expect(judgeReading(reading)).toBe('moved');
  });

  it('ends on an API that ignores the range', async () => {
    const rows = Array.from({ length: STEP }, (_, id) => ({ id, number: String(id), varValues: [] }));
    const source = {
      ...numbersOf(),
      list: async ({ range = [0, 0] }: { range?: [number, number] }) => ({
        rows: rows.slice(0, range[1] - range[0] + 1),
        total: null,
      }),
    };
    const { reading } = await readAll(source);
    expect(reading).toMatchObject({ rows: STEP, moved: true });
  });

  it('tries a step again whose failure may pass, and gives up on the others', async () => {
    await sandbox.behave({ faults: [{ on: 'list', kind: '500', times: 2 }] });
    expect((await readAll()).reading.rows).toBe(COUNT);
    await sandbox.behave({ faults: [{ on: 'list', kind: '500', probability: 1, times: 50 }] });
    await expect(readAll()).rejects.toMatchObject({ status: 500 });
    campaignId = '01890a5d-ac96-774b-bcce-b302099a8057';
    await sandbox.behave({ faults: [] });
    await expect(readAll()).rejects.toMatchObject({ kind: 'notFound' });
  });

  it('stops in the middle when told to', async () => {
    const stop = new AbortController();
    const seen: number[] = [];
    const reading = readRows(numbersOf(), {
      signal: stop.signal,
      onRows: () => stop.abort(),
      onProgress: (rows) => seen.push(rows),
    });
    await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
    expect(seen).toEqual([STEP]);
  });

  it('takes an empty list for what it is', async () => {
    await sandbox.reset([{ name: 'Empty', type: 'Dynamic', status: 'Active' }]).then(([campaign]) => {
      campaignId = campaign?.id ?? '';
    });
    const { rows, reading } = await readAll();
    expect(rows).toEqual([]);
    expect(judgeReading(reading)).toBe('whole');
  });
});
