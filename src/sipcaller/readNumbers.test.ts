import fc from 'fast-check';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { ListQuery, SipCaller } from './client';
import { placeholderId } from './ids';
import { learnLookup } from './lookupProof';
import { provesByLookup, readNumbers } from './readNumbers';
import { createListMemory } from './readRange';
import { createTestSandbox } from './sandbox.testing';
import type { Campaign, CampaignNumber } from './types';
import { walkNumbers } from './walkNumbers';

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

describe('readNumbers and a lookup that may match from the beginning, the end or the whole only', () => {
  const bare = Array.from({ length: 12 }, (_, at) => `1212555${String(100 + at * 7).padStart(4, '0')}`);
  const LISTS = {
    'with a plus': bare.map((number) => `+${number}`),
    'without a plus': bare,
    'some with, some without': bare.map((number, at) => (at % 2 === 0 ? number : `+${number}`)),
    'of several lengths': [
      '5550001',
      '+5550002',
      '15550003',
      '+442079460000',
      '+442079460001',
      '12125550100',
    ],
    none: [],
  };
  const asked = fc.subarray([
    ...bare.flatMap((number) => [number, `+${number}`]),
    '5550001',
    '+5550001',
    '5550009',
  ]);
  const dialect = fc.record({
    total: fc.constantFrom('header', 'none'),
    maxRange: fc.constantFrom(2, 5, 1000),
  });

  for (const partial of ['contains', 'prefix', 'suffix', 'exact'] as const) {
    it.each(Object.entries(LISTS))(`tells the truth (${partial}, numbers %s)`, async (_name, numbers) => {
      const campaign = await makeCampaign(0);
      if (numbers.length > 0) {
        const csv = new Blob([numbers.map((number) => `${number}\r\n`).join('')]);
        await sandbox.client.uploadNumbers(campaign.id, csv, { firstRowIsHeader: false, varCount: 0 });
      }
      await fc.assert(
        fc.asyncProperty(dialect, asked, async (answers, wanted) => {
          await sandbox.behave({ ...answers, partial });
          const { rows, uncertain, odd } = await readNumbers(sandbox.newClient(), campaign.id, wanted);
          expect(rows.map(({ number }) => number).sort()).toEqual(
            numbers.filter((number) => wanted.includes(number)).sort(),
          );
          expect([uncertain.size, odd.length]).toEqual([0, 0]);
        }),
        { numRuns: 15 },
      );
    });

    it(`says which way it was checked, and what the lookup matches (${partial})`, async () => {
      const campaign = await makeCampaign(40);
      const [first] = (await sandbox.client.listNumbers(campaign.id, { range: [0, 0] })).rows;
      if (!first) throw new Error('No number was made');
      await sandbox.behave({ partial });
      const client = sandbox.newClient();
      const gone = [`${first.number.slice(0, -2)}xx`, first.number].map((number) =>
        number.replace('xx', '99'),
      );
      const before = (await sandbox.log()).length;
      const { checkedBy, rows } = await readNumbers(client, campaign.id, gone);
      const reads = (await sandbox.log()).length - before;
      expect(rows.length).toBeGreaterThan(0);
      expect(checkedBy).toBe(partial === 'contains' ? 'lookup' : 'read-through');
      expect(reads).toBeLessThanOrEqual(partial === 'contains' ? 3 : 7);
      expect(await provesByLookup(client, campaign.id, gone)).toBe(partial === 'contains');
      expect(await learnLookup(client, campaign.id)).toBe(partial);
    });
  }

  it('believes no session that was another one before', async () => {
    const campaign = await makeCampaign(40);
    const { rows } = await sandbox.client.listNumbers(campaign.id, { range: [0, 39] });
    const numbers = rows.map(({ number }) => number);
    const client = sandbox.newClient();
    const absent = numbers.map((number) => `${number}0`);
    expect((await readNumbers(client, campaign.id, [...numbers, ...absent])).rows).toHaveLength(40);
    await sandbox.behave({ partial: 'prefix' });
    const second = await readNumbers(client, campaign.id, [...numbers, ...absent]);
    expect([second.rows.length, second.checkedBy]).toEqual([40, 'read-through']);
  });
});

/** An API in memory whose list may change before every read. */
function serve(rows: CampaignNumber[], meddle: (read: number) => void, options: Partial<ServeOptions> = {}) {
  const { hasTotal = true, ignoresRange = false, mark = '' } = options;
  const { matches = (stored, searched) => stored.replace(mark, '').includes(searched) } = options;
  let reads = 0;
  const client: Pick<SipCaller, 'listNumbers' | 'lists'> = {
    lists: { campaigns: createListMemory(), numbers: createListMemory() },
    async listNumbers(_campaign, { filter, sort, range = [0, 0] }: ListQuery<{ number?: string }>) {
      reads += 1;
      meddle(reads);
      const found = rows
        .filter(({ number }) => !filter?.number || matches(number, filter.number))
        .sort((a, b) => (a.number < b.number ? -1 : a.number > b.number ? 1 : Number(a.id) - Number(b.id)));
      if (sort?.[1] === 'DESC') found.reverse();
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
  /** Whether a search finds a number; anywhere in it by default. */
  matches: (stored: string, searched: string) => boolean;
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

describe('readNumbers and whatever a lookup matches', () => {
  const digits = (text: string) => text.replace(/\D/g, '');
  const LOOKUPS: [string, ServeOptions['matches']][] = [
    ['anywhere', (stored, searched) => stored.includes(searched)],
    ['the beginning', (stored, searched) => stored.startsWith(searched)],
    ['the end', (stored, searched) => stored.endsWith(searched)],
    ['the whole', (stored, searched) => stored === searched],
    ['the beginning of the digits', (stored, searched) => digits(stored).startsWith(digits(searched))],
    ['the end of the digits', (stored, searched) => digits(stored).endsWith(digits(searched))],
    ['all digits', (stored, searched) => digits(stored) === digits(searched)],
    ['four characters or more', (stored, searched) => searched.length >= 4 && stored.includes(searched)],
    ['eight characters or more', (stored, searched) => searched.length >= 8 && stored.includes(searched)],
    ['nothing', () => false],
    ['everything', () => true],
    ['what has no plus', (stored, searched) => !stored.startsWith('+') && stored.includes(searched)],
    ['what has a plus', (stored, searched) => stored.startsWith('+') && stored.includes(searched)],
    [
      'a plus that is written',
      (stored, searched) => stored.startsWith('+') === searched.startsWith('+') && stored.includes(searched),
    ],
  ];
  const number = fc
    .tuple(
      fc.constantFrom('', '+'),
      fc.constantFrom('1', '12', '44', '121'),
      fc.integer({ min: 0, max: 999 }),
    )
    .map(([plus, start, rest]) => `${plus}${start}555${String(rest).padStart(3, '0')}`);

  it.each(LOOKUPS)('claims no absence that is none (%s)', async (_name, matches) => {
    const settings = fc.record({ limit: fc.integer({ min: 2, max: 30 }), hasTotal: fc.boolean() });
    const lists = fc.array(number, { maxLength: 40, size: 'max' });
    await fc.assert(
      fc.asyncProperty(settings, lists, lists, fc.boolean(), async (options, stored, others, sameDigits) => {
        const rows = stored.map((each, id) => record(id, each));
        const wanted = [...stored.filter((_, at) => at % 2 === 0), ...others];
        const { client } = serve(rows, () => undefined, { ...options, matches });
        const read = await readNumbers(client, 'c', wanted, { sameDigits });
        const keys = new Set(wanted.map((each) => (sameDigits ? digits(each) : each)));
        const there = rows.filter((row) => keys.has(sameDigits ? digits(row.number) : row.number));
        expect(byId(read.rows)).toEqual(byId(there));
        expect(read.uncertain.size).toBe(0);
      }),
      { numRuns: 150 },
    );
  });

  it('reads through by a list that is whole, or is uncertain', async () => {
    const rows = Array.from({ length: 60 }, (_, id) => record(id));
    // One goes from the beginning before each read.
    const { client } = serve(rows, () => void rows.shift(), {
      limit: 20,
      matches: () => false,
    });
    const { uncertain, checkedBy } = await readNumbers(client, 'c', ['+15550039', '+15559999']);
    expect([uncertain.size, checkedBy]).toEqual([2, 'read-through']);
  });
});

describe('readNumbers and records that have no usable ID', () => {
  const odd = (place: number, number: string): CampaignNumber => ({
    ...record(0, number),
    id: placeholderId(place),
    unreadable: number ? ['id'] : ['id', 'number'],
  });

  it('is uncertain of their numbers, and of all where one has no number either', async () => {
    const rows = [record(1, '+15550001'), odd(2, '+15550002'), record(3, '+15550003')];
    const { client } = serve(rows, () => undefined);
    const read = await readNumbers(client, 'c', ['+15550001', '+15550002', '+15550004']);
    expect([byId(read.rows), read.odd.length, [...read.uncertain]]).toEqual([['1'], 1, ['+15550002']]);
    const nameless = serve([...rows, odd(4, '')], () => undefined, { matches: () => false });
    const { uncertain } = await readNumbers(nameless.client, 'c', ['+15550001', '+15550004']);
    expect(uncertain.size).toBe(2);
  });

  it('walks over them, however many there are, and passes none of the others over', async () => {
    const kinds = fc.array(fc.boolean(), { minLength: 1, maxLength: 60, size: 'max' });
    const settings = fc.record({ limit: fc.integer({ min: 2, max: 12 }), hasTotal: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(kinds, settings, async (usable, options) => {
        const numbers = usable.map((_, at) => `+1555${String(at).padStart(4, '0')}`);
        const rows = usable.map((isUsable, at) =>
          isUsable ? record(at, numbers[at]) : odd(at, numbers[at] ?? ''),
        );
        const { client } = serve(rows, () => undefined, options);
        const found: CampaignNumber[] = [];
        let [oddOnes, isWhole] = [0, true];
        for await (const step of walkNumbers(client, 'c', '')) {
          found.push(...step.rows);
          oddOnes += step.odd.length;
          isWhole &&= step.joined;
        }
        const expected = rows.filter((_, at) => usable[at]);
        if (isWhole) expect(byId(found)).toEqual(byId(expected));
        expect(new Set(byId(found))).toEqual(new Set(byId(expected)));
        if (isWhole) expect(oddOnes).toBe(rows.length - expected.length);
        // One after the other is known again.
        const isThin = usable.some((each, at) => !each && usable[at - 1] === false);
        if (usable[0] && !isThin && options.limit >= 4) expect(isWhole).toBe(true);
      }),
      { numRuns: 300 },
    );
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
    // That numbers are not there costs no more than the proof that they would be found.
    const absent = numbers.slice(40_000, 40_500).map((number) => `${number}0`);
    const before = (await sandbox.log()).length;
    const nothing = await readNumbers(client, campaign.id, absent);
    figures['500 absent'] = (await sandbox.log()).length - before;
    expect([nothing.rows.length, nothing.uncertain.size, nothing.checkedBy]).toEqual([0, 0, 'lookup']);
    expect(figures['500 absent']).toBeLessThanOrEqual(20);
    await sandbox.behave({ partial: 'suffix' });
    const readsBefore = (await sandbox.log()).length;
    const through = await readNumbers(client, campaign.id, absent);
    figures['500 absent, read through'] = (await sandbox.log()).length - readsBefore;
    expect([through.rows.length, through.uncertain.size, through.checkedBy]).toEqual([0, 0, 'read-through']);
    expect(figures['500 absent, read through']).toBeLessThanOrEqual(110);
    expect(figures['500 neighbours']).toBeLessThanOrEqual(15);
    expect(figures['2,000 neighbours']).toBeLessThanOrEqual(30);
    expect(figures['2,000 scattered']).toBeLessThanOrEqual(150);
    expect(figures['20 scattered']).toBeLessThanOrEqual(40);
  }, 60_000);
});
