import { afterAll, describe, expect, it } from 'vitest';
import { CAMPAIGN_SORTS, type Campaign, type CampaignSort } from '../../src/sipcaller/types';
import { createTestClient, messageOf } from '../testClient';

const client = createTestClient();
const all = (await (await client.list('')).json()) as Campaign[];
const large = all.find(({ numbersCount }) => numbersCount === 100_000)?.id ?? '';
afterAll(() => client.sandbox.close());

/** null first, text by its folded form and bytes, numbers by value; equal ones in the order of making. */
function sorted(field: CampaignSort, order: 'ASC' | 'DESC'): string[] {
  const key = (c: Campaign) => (field === 'name' ? c.name.toLowerCase() : c[field]);
  const compare = (a: string | number | null, b: string | number | null) => {
    if (a === null || b === null) return Number(b === null) - Number(a === null);
    return typeof a === 'number' ? a - Number(b) : Buffer.compare(Buffer.from(a), Buffer.from(String(b)));
  };
  const ascending = [...all].sort((a, b) => compare(key(a), key(b))).map(({ id }) => id);
  return order === 'ASC' ? ascending : ascending.reverse();
}

describe('the list of campaigns', () => {
  it.each(CAMPAIGN_SORTS.flatMap((field) => [[field, 'ASC'] as const, [field, 'DESC'] as const]))(
    'sorts by %s %s, and its pages join up to the whole',
    async (field, order) => {
      const ids: string[] = [];
      for (let first = 0; first < all.length; first += 20) {
        const page = await client.list('', { sort: [field, order], range: [first, first + 19] });
        const last = Math.min(first + 19, all.length - 1);
        expect(page.headers.get('content-range')).toBe(`campaigns ${first}-${last}/${all.length}`);
        ids.push(...((await page.json()) as Campaign[]).map(({ id }) => id));
      }
      expect(ids).toEqual(sorted(field, order));
    },
  );

  it('is in the order of making without a sort, with ids in order too', () => {
    const ids = all.map(({ id }) => id);
    expect(ids).toEqual([...ids].sort());
  });

  it.each([
    ['range', '[0]'],
    ['range', '[0,1,2]'],
    ['range', '[-1,5]'],
    ['range', '[5,4]'],
    ['range', '[0.5,3]'],
    ['range', '["0","9"]'],
    ['range', '{"first":0}'],
    ['range', '0-9'],
    ['sort', '["colour","ASC"]'],
    ['sort', '["id","ASC"]'],
    ['sort', '["__proto__","ASC"]'],
    ['sort', '["name","asc"]'],
    ['sort', '["name"]'],
    ['sort', '"name"'],
    ['sort', '[name,ASC]'],
  ])('refuses %s=%s with a message that says so', async (name, value) => {
    const response = await client.list('', { [name]: value });
    expect(response.status).toBe(400);
    expect(await messageOf(response)).toContain(name);
  });

  it('answers a range beyond the end with no rows and the total', async () => {
    const response = await client.list('', { range: [5000, 5024] });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-range')).toBe(`campaigns */${all.length}`);
    expect(await response.json()).toEqual([]);
  });
});

describe('the list of numbers', () => {
  const digits = async (params: Record<string, unknown>) => {
    const response = await client.list(`/${large}/numbers`, params);
    const rows = (await response.json()) as { id: number; number: string }[];
    return { rows, total: Number(response.headers.get('content-range')?.split('/')[1]) };
  };

  it('finds numbers by any part, in either order, as a naive search does', async () => {
    const everything: string[] = [];
    for (let first = 0; first < 100_000; first += 1000) {
      const { rows } = await digits({ sort: ['number', 'ASC'], range: [first, first + 999] });
      everything.push(...rows.map(({ number }) => number));
    }
    expect(everything).toEqual([...everything].sort());
    expect(new Set(everything).size).toBe(100_000);
    for (const part of ['5550142', '+1212', '0199', '%', '_', '77']) {
      const expected = everything.filter((number) => number.includes(part));
      const ascending = await digits({ filter: { number: part }, sort: ['number', 'ASC'] });
      expect(ascending.total).toBe(expected.length);
      expect(ascending.rows.map(({ number }) => number)).toEqual(expected.slice(0, 1000));
      const descending = await digits({ filter: { number: part }, sort: ['number', 'DESC'], range: [0, 49] });
      expect(descending.rows.map(({ number }) => number)).toEqual(expected.reverse().slice(0, 50));
    }
  });

  it('keeps equal numbers in one order on every page', async () => {
    const { id } = await client.only({ numbers: 0 });
    await client.upload(id, '5550001,a,b\n'.repeat(50));
    const read = async (order: string) => {
      const pages = await Promise.all(
        [0, 10, 20, 30, 40].map((first) =>
          client.list(`/${id}/numbers`, { sort: ['number', order], range: [first, first + 9] }),
        ),
      );
      const rows = await Promise.all(pages.map(async (page) => (await page.json()) as { id: number }[]));
      return rows.flat().map((row) => row.id);
    };
    const ascending = await read('ASC');
    expect(ascending).toEqual([...ascending].sort((a, b) => a - b));
    expect(await read('DESC')).toEqual(ascending.reverse());
    await client.control('reset', {});
  });

  it.each(['{"number":5}', '{"name":"x"}', '{"number":"1","id":2}', '[]'])(
    'refuses the filter %s',
    async (filter) => {
      const response = await client.list(`/${large}/numbers`, { filter });
      expect(response.status).toBe(400);
      expect(await messageOf(response)).toContain('filter');
    },
  );

  it('knows no sort but the number, and no campaign but its own', async () => {
    expect((await client.list(`/${large}/numbers`, { sort: ['id', 'ASC'] })).status).toBe(400);
    const response = await client.list('/0198c000-0000-7000-8000-000000000000/numbers');
    expect(response.status).toBe(404);
    expect(await messageOf(response)).toContain('no campaign');
  });
});
