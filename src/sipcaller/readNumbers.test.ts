import fc from 'fast-check';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { ListQuery, SipCaller } from './client';
import { readNumbers } from './readNumbers';
import { createListMemory } from './readRange';
import { createTestSandbox } from './sandbox.testing';
import type { Campaign, CampaignNumber } from './types';

const sandbox = createTestSandbox();
afterAll(() => sandbox.close());

const byId = (rows: readonly { id: unknown }[]) => rows.map(({ id }) => String(id)).sort();

async function makeCampaign(numbers: number): Promise<Campaign> {
  const [campaign] = await sandbox.reset([
    { name: 'Spring', type: 'Dynamic', status: 'Active', numbers, varCount: 0 },
  ]);
  if (!campaign) throw new Error('No campaign was made');
  return campaign;
}

describe('readNumbers and the sandbox', () => {
  // Many that begin alike, some twice, some a part of others, with and without a plus.
  const NUMBERS = [
    ...Array.from({ length: 90 }, (_, at) => `+1212555${String(100 + at).padStart(4, '0')}`),
    ...Array.from({ length: 30 }, (_, at) => `+6125550${String(at * 331).padStart(4, '0')}`),
    ...Array.from({ length: 7 }, () => '+12125550101'),
    ...['12125550101', '5550101', '2125550101', '+15550101', '55501012'],
  ];
  let campaign: Campaign;
  let all: CampaignNumber[];
  beforeEach(async () => {
    campaign = await makeCampaign(0);
    const csv = new Blob([NUMBERS.map((number) => `${number}\r\n`).join('')]);
    await sandbox.client.uploadNumbers(campaign.id, csv, { firstRowIsHeader: false, varCount: 0 });
    all = (await sandbox.client.listNumbers(campaign.id, { range: [0, 999] })).rows;
  });

  const behavior = fc.record({
    total: fc.constantFrom('header', 'none'),
    listBody: fc.constantFrom('array', 'data'),
    maxRange: fc.constantFrom(2, 3, 10, 64, 1000),
  });
  const wanted = fc.array(fc.constantFrom(...NUMBERS, '+12125550900', '5550'), { maxLength: 60 });

  it('finds exactly the records with these numbers, whatever the dialect, and is certain', async () => {
    expect(all).toHaveLength(NUMBERS.length);
    await fc.assert(
      fc.asyncProperty(behavior, wanted, async (dialect, numbers) => {
        await sandbox.behave(dialect);
        const read = await readNumbers(sandbox.newClient(), campaign.id, numbers);
        expect(byId(read.rows)).toEqual(byId(all.filter(({ number }) => numbers.includes(number))));
        expect(read.uncertain.size).toBe(0);
      }),
      { numRuns: 60 },
    );
  });

  it('is certain of a single number, but of no number that is there twice, where rows come one by one', async () => {
    for (const total of ['header', 'none']) {
      await sandbox.behave({ maxRange: 1, total });
      const numbers = ['+61255500000', '+12125550900', '+12125550101'];
      const { uncertain } = await readNumbers(sandbox.newClient(), campaign.id, numbers);
      expect([...uncertain]).toEqual(['+12125550101']);
    }
  });
});

/** An API in memory whose list may change before every read. */
function serve(rows: CampaignNumber[], meddle: (read: number) => void, options: Partial<ServeOptions> = {}) {
  const { hasTotal = true, ignoresRange = false, mark = '' } = options;
  let reads = 0;
  const client: Pick<SipCaller, 'listNumbers' | 'lists'> = {
    lists: { campaigns: createListMemory(), numbers: createListMemory() },
    async listNumbers(_campaign, { filter, range = [0, 0] }: ListQuery<{ number?: string }>) {
      reads += 1;
      meddle(reads);
      const found = rows
        .filter(({ number }) => number.replace(mark, '').includes(filter?.number ?? ''))
        .sort((a, b) => (a.number < b.number ? -1 : a.number > b.number ? 1 : Number(a.id) - Number(b.id)));
      const first = ignoresRange ? 0 : range[0];
      const count = Math.min(options.limit ?? 5, range[1] - range[0] + 1);
      return { rows: found.slice(first, first + count), total: hasTotal ? found.length : null };
    },
  };
  return { client, reads: () => reads };
}
interface ServeOptions {
  limit: number;
  hasTotal: boolean;
  ignoresRange: boolean;
  /** What the search does not see of a number. */
  mark: string;
}

const record = (id: number, number = `+1555${String(id % 40).padStart(4, '0')}`): CampaignNumber => ({
  id,
  number,
  varValues: [],
});

describe('readNumbers while the campaign moves', () => {
  const step = fc.record({ read: fc.integer({ min: 1, max: 12 }), id: fc.nat(59), adds: fc.boolean() });

  it('never misses a record that was there all the time and calls that certain', async () => {
    const settings = fc.record({ limit: fc.integer({ min: 1, max: 30 }), hasTotal: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(settings, fc.array(step, { maxLength: 8 }), async (options, steps) => {
        const rows = Array.from({ length: 60 }, (_, id) => record(id));
        const removed = new Set(steps.filter(({ adds }) => !adds).map(({ id }) => id));
        const meddle = (read: number) => {
          for (const { id, adds } of steps.filter((change) => change.read === read)) {
            const at = rows.findIndex((row) => row.id === id);
            if (adds) rows.push(record(100 + rows.length * 7 + id, `+1555${String(id).padStart(4, '0')}`));
            else if (at >= 0) rows.splice(at, 1);
          }
        };
        const stayed = rows.filter(({ id }) => !removed.has(Number(id)));
        const wanted = stayed.filter(({ id }) => Number(id) % 3 > 0);
        const { client } = serve(rows, meddle, options);
        const read = await readNumbers(
          client,
          'c',
          wanted.map(({ number }) => number),
        );
        const seen = new Set(read.rows.map(({ id }) => id));
        const missed = wanted.filter(({ id, number }) => !seen.has(id) && !read.uncertain.has(number));
        expect(missed).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('takes no shorter answer for the end where no total is told: the limit may have become smaller', async () => {
    const rows = Array.from({ length: 60 }, (_, id) => record(id));
    const options: Partial<ServeOptions> = { limit: 50, hasTotal: false };
    const meddle = (read: number) => {
      if (read === 3) options.limit = 10;
    };
    const { client } = serve(rows, meddle, options);
    const numbers = rows.map(({ number }) => number);
    await readNumbers(client, 'c', numbers);
    const { rows: found, uncertain } = await readNumbers(client, 'c', numbers);
    expect([found.length, uncertain.size]).toEqual([60, 0]);
  });

  it('ends, uncertain, with an API that ignores ranges', async () => {
    const rows = Array.from({ length: 60 }, (_, id) => record(id, '+15550000'));
    for (const hasTotal of [true, false]) {
      const { client, reads } = serve(rows, () => undefined, { ignoresRange: true, hasTotal });
      const { uncertain } = await readNumbers(client, 'c', ['+15550000']);
      expect(uncertain.size).toBe(1);
      expect(reads()).toBeLessThan(10);
    }
  });

  it('finds a number in an API that searches digits only', async () => {
    const { client } = serve([record(1), record(2)], () => undefined, { mark: '+' });
    const { rows, uncertain } = await readNumbers(client, 'c', [record(1).number]);
    expect([byId(rows), uncertain.size]).toEqual([['1'], 0]);
  });
});

describe('what readNumbers costs', () => {
  async function cost(client: SipCaller, campaign: Campaign, numbers: string[]): Promise<number> {
    let reads = 0;
    const counting: Pick<SipCaller, 'listNumbers' | 'lists'> = {
      lists: client.lists,
      listNumbers: (...call) => {
        reads += 1;
        return client.listNumbers(...call);
      },
    };
    const { rows, uncertain } = await readNumbers(counting, campaign.id, numbers);
    expect([rows.length, uncertain.size]).toEqual([numbers.length, 0]);
    return reads;
  }

  it('is a handful for neighbours, and no more than the whole campaign for scattered ones', async () => {
    const campaign = await makeCampaign(100_000);
    const client = sandbox.newClient();
    const page = async (first: number) => {
      const query = {
        sort: ['number', 'ASC'] as ['number', 'ASC'],
        range: [first, first + 999] as [number, number],
      };
      return (await client.listNumbers(campaign.id, query)).rows.map(({ number }) => number);
    };
    const pages = await Promise.all(Array.from({ length: 100 }, (_, at) => page(at * 1_000)));
    const numbers = pages.flat();
    const figures: Record<string, number> = {};
    figures['500 neighbours'] = await cost(client, campaign, numbers.slice(40_000, 40_500));
    figures['2,000 neighbours'] = await cost(client, campaign, numbers.slice(40_000, 42_000));
    const scattered = numbers.filter((_, at) => at % 50 === 7);
    figures['2,000 scattered'] = await cost(client, campaign, scattered);
    figures['20 scattered'] = await cost(
      client,
      campaign,
      scattered.filter((_, at) => at % 100 === 0),
    );
    if (process.env.FIGURES) console.info(figures);
    expect(figures['500 neighbours']).toBeLessThanOrEqual(15);
    expect(figures['2,000 neighbours']).toBeLessThanOrEqual(30);
    expect(figures['2,000 scattered']).toBeLessThanOrEqual(150);
    expect(figures['20 scattered']).toBeLessThanOrEqual(40);
  }, 60_000);
});
