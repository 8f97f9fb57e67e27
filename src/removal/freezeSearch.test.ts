import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMemorySink } from '../campaignJobs/driveKind.testing';
import type { ListQuery, SipCaller } from '../sipcaller/client';
import { createListMemory } from '../sipcaller/readRange';
import { withOddRecords } from '../sipcaller/sandbox.testing';
import type { CampaignNumber } from '../sipcaller/types';
import { freezeSearch } from './freezeSearch';
import type { FrozenNumber } from './removalJob';

const { signal } = new AbortController();

/** An API in memory with its own order, whose list may change before every read. */
function serve(
  rows: CampaignNumber[],
  options: {
    order?: 'number' | 'id';
    hasTotal?: boolean;
    limit?: number;
    meddle?: (read: number) => void;
  } = {},
) {
  const { order = 'number', hasTotal = true, limit = 7, meddle = () => undefined } = options;
  let reads = 0;
  const client: Pick<SipCaller, 'listNumbers' | 'lists'> = {
    lists: { campaigns: createListMemory(), numbers: createListMemory() },
    async listNumbers(_campaign, { range = [0, 0] }: ListQuery) {
      reads += 1;
      meddle(reads);
      const sorted = [...rows].sort((a, b) =>
        order === 'id' || a.number === b.number ? Number(a.id) - Number(b.id) : a.number < b.number ? -1 : 1,
      );
      const end = Math.min(range[1] + 1, range[0] + limit);
      return { rows: sorted.slice(range[0], end), total: hasTotal ? rows.length : null };
    },
  };
  return client;
}

const record = (id: number, number: number): CampaignNumber => ({
  id,
  number: `+1555${1000 + number}`,
  varValues: [],
});
const records = fc
  .array(fc.nat(12), { maxLength: 50 })
  .map((numbers) => numbers.map((number, id) => record(id, number)));

describe('freezeSearch', () => {
  it('freezes every record but the spared ones, once, and tells of spared twins, in any order', async () => {
    const server = fc.record({
      order: fc.constantFrom<'number' | 'id'>('number', 'id'),
      hasTotal: fc.boolean(),
      limit: fc.integer({ min: 2, max: 8 }),
    });
    await fc.assert(
      fc.asyncProperty(
        records,
        fc.array(fc.nat(30), { maxLength: 8 }),
        server,
        async (rows, except, options) => {
          const sink = createMemorySink<FrozenNumber>();
          const read = await freezeSearch(serve(rows, options), 'c', { search: '', except }, sink, signal);
          const isSpared = ({ id }: { id: unknown }) => except.includes(Number(id));
          const twins = ({ number }: CampaignNumber) =>
            rows.filter((other) => isSpared(other) && other.number === number).map(({ id }) => id);
          const expected = rows
            .filter((row) => !isSpared(row))
            .map((row) => ({
              ...row,
              ...(twins(row).length > 0 && { kept: twins(row).length, keptIds: twins(row) }),
            }));
          for (const { keptIds } of sink.items) keptIds?.sort((a, b) => Number(a) - Number(b));
          expect(sink.items.sort((a, b) => Number(a.id) - Number(b.id))).toEqual(expected);
          const totals = options.hasTotal ? [rows.length, rows.length] : null;
          expect(read).toMatchObject({ frozen: expected.length, isSteady: true, totals });
        },
      ),
      { numRuns: 200 },
    );
  });

  it.each(['number', 'id'] as const)(
    'leaves what cannot be read, and counts it, in the order of the %s',
    async (order) => {
      const server = fc.record({
        order: fc.constant(order),
        hasTotal: fc.boolean(),
        limit: fc.integer({ min: 2, max: 8 }),
      });
      const spoils = fc.array(
        fc.constantFrom<string | false>('id', 'number', 'varValues', 'id number', false, false, false),
        {
          minLength: 50,
          maxLength: 50,
        },
      );
      await fc.assert(
        fc.asyncProperty(records, spoils, server, async (rows, spoiled, options) => {
          const sink = createMemorySink<FrozenNumber>();
          const client = withOddRecords(serve(rows, options), ({ id }) => spoiled[Number(id)] ?? false);
          const read = await freezeSearch(client, 'c', { search: '', except: [] }, sink, signal);
          const readable = rows.filter(({ id }) => !spoiled[Number(id)]);
          const ids = (of: readonly { id: unknown }[]) =>
            of.map(({ id }) => Number(id)).sort((a, b) => a - b);
          expect(ids(sink.items)).toEqual(ids(readable));
          const unreadable = rows.length - readable.length;
          expect(read).toMatchObject({ frozen: readable.length, unreadable });
          // Without IDs nothing proves that a list which tells no total stood still.
          const isKnown = rows.every(({ id }) => !String(spoiled[Number(id)]).includes('id'));
          if (isKnown) expect(read.isSteady).toBe(true);
        }),
        { numRuns: 200 },
      );
    },
  );

  it('calls a list steady although some of its records have no ID', async () => {
    const rows = Array.from({ length: 30 }, (_, id) => record(id, id));
    const client = withOddRecords(serve(rows), ({ id }) => [4, 5, 17].includes(Number(id)) && 'id');
    const sink = createMemorySink<FrozenNumber>();
    const read = await freezeSearch(client, 'c', { search: '', except: [] }, sink, signal);
    expect(read).toMatchObject({ frozen: 27, unreadable: 3, isSteady: true, totals: [30, 30] });
  });

  it('reads anew when the list moved, and then tells what stands', async () => {
    const rows = Array.from({ length: 30 }, (_, id) => record(id, id));
    const meddle = (read: number) => {
      if (read === 3) rows.splice(0, 4);
    };
    const sink = createMemorySink<FrozenNumber>();
    const read = await freezeSearch(serve(rows, { meddle }), 'c', { search: '', except: [] }, sink, signal);
    expect(read).toMatchObject({ frozen: 26, isSteady: true, totals: [26, 30] });
    expect(sink.items).toHaveLength(26);
  });

  it('says so when the list never stands still, and freezes no record twice', async () => {
    const rows = Array.from({ length: 30 }, (_, id) => record(100 + id, 40 + id));
    const meddle = (read: number) => rows.push(record(read, read % 40));
    const sink = createMemorySink<FrozenNumber>();
    const read = await freezeSearch(serve(rows, { meddle }), 'c', { search: '', except: [] }, sink, signal);
    expect(read.isSteady).toBe(false);
    expect(read.frozen).toBe(sink.items.length);
    expect(new Set(sink.items.map(({ id }) => id)).size).toBe(sink.items.length);
    expect(sink.items.filter(({ id }) => Number(id) >= 100)).toHaveLength(30);
  });
});
