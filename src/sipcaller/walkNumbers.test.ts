import { describe, expect, it } from 'vitest';
import { createListMemory } from './readRange';
import type { CampaignNumber } from './types';
import { type Step, walkNumbers } from './walkNumbers';

const rowsOf = (count: number): CampaignNumber[] =>
  Array.from({ length: count }, (_, id) => ({ id, number: String(5_550_000 + id), varValues: [] }));

interface Served {
  /** Rows that it has. */
  rows: CampaignNumber[];
  /** Rows that it says it has; null: it says nothing. */
  total: number | null;
  /** The most rows that it gives at once. */
  limit: number;
}

/** Walks over what a server gives. */
async function walk({ rows, total, limit }: Served) {
  const requests: [number, number][] = [];
  const client = {
    lists: { campaigns: createListMemory(), numbers: createListMemory() },
    async listNumbers(_campaign: string, { range = [0, 0] }: { range?: [number, number] }) {
      requests.push(range);
      const end = Math.min(range[1] + 1, range[0] + limit);
      return { rows: rows.slice(range[0], end), total };
    },
  };
  const steps: Step[] = [];
  for await (const step of walkNumbers(client, 'c', '')) steps.push(step);
  return { steps, requests, seen: steps.flatMap((step) => step.rows.map(({ id }) => id)) };
}

describe('walking over a list', () => {
  it.each([
    ['nothing at all', { rows: [], total: 5, limit: 10 }],
    ['nothing behind the first step', { rows: rowsOf(10), total: 15, limit: 10 }],
    ['nothing behind a later step', { rows: rowsOf(25), total: 40, limit: 10 }],
    ['one row less than it has', { rows: rowsOf(24), total: 25, limit: 10 }],
  ])('tells of a gap at the end of a server that gives %s', async (_what, served) => {
    const { steps, seen } = await walk(served);
    expect(seen).toEqual(served.rows.map(({ id }) => id));
    expect(steps.map(({ last }) => last)).toEqual([...steps.slice(1).map(() => false), true]);
    expect(steps.at(-1)?.joined).toBe(false);
    expect(steps.slice(0, -1).every(({ joined }) => joined)).toBe(true);
  });

  it.each([
    [0, 10],
    [1, 10],
    [10, 10],
    [25, 10],
    [28, 10],
    [19, 10],
  ])('tells of none where %i rows come, %i at once, with or without a total', async (size, limit) => {
    for (const total of [size, null]) {
      const { steps, seen } = await walk({ rows: rowsOf(size), total, limit });
      expect(seen).toEqual(rowsOf(size).map(({ id }) => id));
      expect(steps.every(({ joined }) => joined)).toBe(true);
    }
  });

  it('asks no more than it must: where a total is told, the step that reaches it is the last', async () => {
    const requests = async (size: number, total: number | null, limit = 1_000) =>
      (await walk({ rows: rowsOf(size), total, limit })).requests.map(([first]) => first);
    expect(await requests(0, 0)).toEqual([0]);
    expect(await requests(30, 30)).toEqual([0]);
    expect(await requests(1_000, 1_000)).toEqual([0]);
    expect(await requests(1_999, 1_999)).toEqual([0, 999]);
    expect(await requests(28, 28, 10)).toEqual([0, 9, 18]);
    // Without one, only a step that brings nothing new is the end.
    expect(await requests(30, null)).toEqual([0, 29]);
  });

  it('sees that a row which was taken out in between moved the others', async () => {
    const rows = rowsOf(25);
    const client = {
      lists: { campaigns: createListMemory(), numbers: createListMemory() },
      async listNumbers(_campaign: string, { range = [0, 0] }: { range?: [number, number] }) {
        const page = rows.slice(range[0], Math.min(range[1] + 1, range[0] + 10));
        if (range[0] === 0) rows.splice(3, 1);
        return { rows: page, total: rows.length };
      },
    };
    const steps: Step[] = [];
    for await (const step of walkNumbers(client, 'c', '')) steps.push(step);
    expect(steps.map(({ joined }) => joined)).toEqual([true, false, true]);
    expect(steps[1]?.rows[0]?.id).toBe(10);
  });
});
