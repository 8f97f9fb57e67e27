import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ListQuery } from './client';
import { createListMemory, readRange } from './readRange';

/** A list of `size` rows as a server with a page limit would serve it, with or without totals. */
function serve(size: number, limit: number, hasTotal: boolean) {
  const requests: [number, number][] = [];
  const list = async ({ range = [0, 0] }: ListQuery) => {
    requests.push(range);
    const end = Math.min(range[1] + 1, range[0] + limit, size);
    const rows = Array.from({ length: Math.max(0, end - range[0]) }, (_, index) => range[0] + index);
    return { rows, total: hasTotal ? size : null };
  };
  return { list, requests };
}

const server = fc.record({
  size: fc.nat(60),
  limit: fc.integer({ min: 1, max: 40 }),
  hasTotal: fc.boolean(),
});
const page = fc.record({ page: fc.integer({ min: 0, max: 5 }), perPage: fc.integer({ min: 1, max: 30 }) });

describe('readRange', () => {
  it('reads exactly the range, whatever the limit of the server, and knows whether more follows', async () => {
    await fc.assert(
      fc.asyncProperty(server, fc.array(page, { minLength: 1, maxLength: 4 }), async (model, pages) => {
        const { list, requests } = serve(model.size, model.limit, model.hasTotal);
        const memory = createListMemory();
        for (const { page, perPage } of pages) {
          const start = page * perPage;
          const end = start + perPage - 1;
          const read = await readRange(list, {}, [start, end], memory);
          const all = Array.from({ length: model.size }, (_, index) => index);
          expect(read.rows).toEqual(all.slice(start, end + 1));
          expect(read.hasMore).toBe(model.size > end + 1);
          expect(read.total).toBe(model.hasTotal ? model.size : null);
        }
        expect(requests.length).toBeLessThanOrEqual(pages.length * 33);
      }),
    );
  });

  it('asks for no more than the page where the server tells the total', async () => {
    const { list, requests } = serve(60, 1000, true);
    await readRange(list, {}, [0, 24], createListMemory());
    expect(requests).toEqual([[0, 24]]);
  });

  it('asks once for the last page, full or not, where the server tells the total', async () => {
    for (const [size, start] of [
      [60, 50],
      [75, 50],
      [51, 50],
      [0, 0],
    ] as const) {
      const { list, requests } = serve(size, 1000, true);
      const read = await readRange(list, {}, [start, start + 24], createListMemory());
      expect(requests).toEqual([[start, start + 24]]);
      expect([read.rows.length, read.hasMore]).toEqual([size - start, false]);
    }
  });

  it('asks for nothing after what ends the list, where the server tells no total', async () => {
    const { list, requests } = serve(60, 1000, false);
    const memory = { ...createListMemory(), hasTotal: false };
    await readRange(list, {}, [50, 74], memory);
    // A short answer may be a limit of the server: only one that brings nothing is the end.
    expect(requests).toEqual([
      [50, 75],
      [60, 75],
    ]);
  });

  it('asks for one row more, in one request, once it knows that there is no total', async () => {
    const { list, requests } = serve(60, 1000, false);
    const memory = createListMemory();
    await readRange(list, {}, [0, 24], memory);
    await readRange(list, {}, [25, 49], memory);
    expect(requests).toEqual([
      [0, 24],
      [25, 25],
      [25, 50],
    ]);
  });

  it('remembers a page limit, so that the next page is asked for in parts that are served whole', async () => {
    const { list, requests } = serve(60, 10, true);
    const memory = createListMemory();
    await readRange(list, {}, [0, 24], memory);
    expect(memory.pageLimit).toBe(10);
    requests.length = 0;
    await readRange(list, {}, [25, 44], memory);
    expect(requests).toEqual([
      [25, 34],
      [35, 44],
    ]);
  });
});
