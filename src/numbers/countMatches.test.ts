import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createListMemory } from '../sipcaller/readRange';
import { createTestSandbox, type TestSandbox, withOddRecords } from '../sipcaller/sandbox.testing';
import { countMatches } from './countMatches';

let sandbox: TestSandbox;
let campaignId = '';
beforeEach(async () => {
  sandbox = createTestSandbox();
  const [campaign] = await sandbox.reset([
    { name: 'Spring', type: 'Dynamic', status: 'Active', numbers: 2_500, varCount: 0 },
  ]);
  campaignId = campaign?.id ?? '';
});
afterEach(() => sandbox.close());

describe('counting by reading', () => {
  it.each([1_000, 70, 10_000])('finds all where at most %i rows come at once', async (maxRange) => {
    await sandbox.behave({ total: 'none', maxRange });
    const reported: number[] = [];
    const report = (counted: number) => reported.push(counted);
    const whole = { count: 2_500, unreadable: 0 };
    expect(await countMatches(sandbox.client, campaignId, '', { report })).toEqual(whole);
    expect(reported.at(-1)).toBe(2_500);
    expect(reported).toEqual([...reported].sort((one, other) => one - other));
  });

  it('counts what matches only', async () => {
    await sandbox.behave({ total: 'none' });
    const { rows } = await sandbox.client.listNumbers(campaignId, { range: [0, 999] });
    const search = rows[7]?.number.slice(-7) ?? '';
    const matching = rows.filter(({ number }) => number.includes(search)).length;
    const { count: counted } = await countMatches(sandbox.client, campaignId, search);
    expect(counted).toBeGreaterThanOrEqual(matching);
    expect(counted).toBeLessThan(2_500);
    expect(await countMatches(sandbox.client, campaignId, '99999999')).toEqual({ count: 0, unreadable: 0 });
  });

  it('takes the total where there is one, by a single read', async () => {
    expect(await countMatches(sandbox.client, campaignId, '')).toEqual({ count: 2_500, unreadable: 0 });
    expect((await sandbox.log()).filter(({ method }) => method === 'GET')).toHaveLength(1);
  });

  it('counts what cannot be read apart', async () => {
    await sandbox.behave({ total: 'none' });
    const client = withOddRecords(sandbox.client, ({ number }) => number.endsWith('7') && 'id');
    const all = await countMatches(sandbox.client, campaignId, '');
    const { count, unreadable } = await countMatches(client, campaignId, '');
    expect(unreadable).toBeGreaterThan(100);
    expect(count + unreadable).toBe(all.count);
  });

  it('stops when it is told to', async () => {
    await sandbox.behave({ total: 'none' });
    const stop = new AbortController();
    const counting = countMatches(sandbox.client, campaignId, '', {
      signal: stop.signal,
      report: () => stop.abort(),
    });
    await expect(counting).rejects.toMatchObject({ name: 'AbortError' });
    expect((await sandbox.log()).length).toBeLessThan(3);
  });

  it('ends on a server that gives the same rows for every range', async () => {
    let reads = 0;
    const rows = Array.from({ length: 30 }, (_, id) => ({ id, number: `+1555${id}`, varValues: [] }));
    const client = {
      lists: { campaigns: createListMemory(), numbers: createListMemory() },
      listNumbers: async () => {
        reads += 1;
        return { rows, total: null };
      },
    };
    await countMatches(client, 'any', '');
    expect(reads).toBeLessThan(20);
  });
});
