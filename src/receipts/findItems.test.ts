import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ALL_ITEMS, findItems, isNumberPart } from './findItems';
import { type LookUpProgress, lookUpNumber } from './lookUpNumber';
import { BLOCK, readItemsAt } from './readItems';
import { anItem, aRemoval, aRestore, readerOf, someItems } from './receipt.testing';
import { searchReceipts } from './searchReceipts';

const never = new AbortController().signal;

describe('finding numbers in a receipt', () => {
  const items = [
    anItem('+14155550101', ['Ana López']),
    anItem('(415) 555-0102', ['Ben'], { mark: 'failed', failure: { status: 409, words: 'No' } }),
    anItem('+14155550103', ['Ann 0101'], { mark: 'already' }),
    anItem('+14155550104', ['Bo'], { underWay: true, mark: 'left' }),
  ];
  const find = (filter: Partial<typeof ALL_ITEMS>) =>
    findItems(readerOf(items), items.length, { ...ALL_ITEMS, ...filter });

  it.each([
    [{}, [0, 1, 2, 3], [0]],
    [{ outcome: 'done' }, [0], [0]],
    [{ outcome: 'refused' }, [1], []],
    [{ outcome: 'underWay' }, [3], []],
    [{ text: '415-555-0102' }, [1], []],
    [{ text: 'tel:+14155550101' }, [0], [0]],
    [{ text: '+14155550101, p:+14155550103' }, [0, 2], [0]],
    [{ text: '+1 415' }, [0, 2, 3], [0]],
    [{ text: '0101' }, [0, 2], [0]],
    [{ text: 'lópez' }, [0], [0]],
    [{ text: 'zebra' }, [], []],
    [{ outcome: 'already', text: 'ann' }, [2], []],
  ] as const)('%j', async (filter, indexes, done) => {
    expect(await find(filter)).toEqual({ indexes, done });
  });

  it('goes through every block, and says how far it is', async () => {
    const many = someItems(2 * BLOCK + 1);
    const reports: number[] = [];
    const found = await findItems(
      readerOf(many),
      many.length,
      { outcome: 'done', text: '' },
      {
        report: (read) => reports.push(read),
      },
    );
    expect(found.indexes).toEqual(many.map((_, index) => index));
    expect(reports).toEqual([BLOCK, 2 * BLOCK, 2 * BLOCK + 1]);
  });
});

describe('items at certain indexes', () => {
  it('are what a read of each alone would give, in few reads', async () => {
    const items = someItems(300);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(299), { maxLength: 30 }), async (indexes) => {
        let reads = 0;
        const read = (from: number, to: number) => {
          reads += 1;
          return readerOf(items)(from, to);
        };
        expect(await readItemsAt(read, indexes)).toEqual(indexes.map((index) => items[index]));
        expect(reads).toBeLessThanOrEqual(Math.ceil(300 / 20));
      }),
    );
  });

  it('fails rather than leaving one out', async () => {
    await expect(readItemsAt(readerOf(someItems(3)), [2, 3])).rejects.toThrow('Item 3');
  });
});

describe('looking up a number in all receipts', () => {
  const receipts: Record<string, ReturnType<typeof someItems>> = {
    first: someItems(1500),
    second: [anItem('+14155550042', [], { mark: 'unknown' }), ...someItems(100)],
    unread: someItems(10),
  };
  const jobs = [
    aRemoval(1500, {}, { id: 'first' }).job,
    aRemoval(101, {}, { id: 'second' }).job,
    aRemoval(10, {}, { id: 'unread', frozen: false }).job,
  ];
  const look = async (text: string) => {
    const reports: LookUpProgress[] = [];
    const readerFor = (id: string) => readerOf(receipts[id] ?? []);
    await lookUpNumber(jobs, text, readerFor, { signal: never, report: (report) => reports.push(report) });
    return reports;
  };

  it('tells the receipts that hold it, with what became of it', async () => {
    const reports = await look('+1 (415) 555-0042');
    const last = reports.at(-1);
    expect(last).toMatchObject({ looked: 1601, total: 1601 });
    expect(last?.hits.map(({ receiptId, count }) => [receiptId, count])).toEqual([
      ['first', 1],
      ['second', 2],
    ]);
    expect(last?.hits[1]?.items.map(({ mark }) => mark)).toEqual(['unknown', 'done']);
    expect(reports.map(({ looked }) => looked)).toEqual([1000, 1500, 1601, 1601]);
  });

  it('counts all, and shows a few', async () => {
    const hit = (await look('4155550')).at(-1)?.hits[0];
    expect(hit?.count).toBe(1000);
    expect(hit?.items).toHaveLength(5);
  });

  it('finds nothing where it is not', async () => {
    expect((await look('999999')).at(-1)?.hits).toEqual([]);
  });

  it.each([
    ['+1 415-555', true],
    ['0101', true],
    ['555', false],
    ['Main Street 5555', false],
    ['', false],
  ])('%s is a part of a number: %s', (text, expected) => {
    expect(isNumberPart(text)).toBe(expected);
  });
});

describe('searching the receipts', () => {
  const spring = aRemoval(1, { note: 'Ticket 7, opt-outs' }, { id: 'spring' });
  const autumn = aRemoval(
    1,
    {
      campaign: { id: 'c-2', name: 'Otoño', type: 'Dynamic', status: 'Paused' },
      note: '',
      actor: { userName: 'Inés', account: 'demo', keyEnd: '1234' },
      chosen: { how: 'search', search: '34600', except: [], confirmed: 1 },
    },
    { id: 'autumn', title: 'Otoño' },
  );
  const restore = aRestore(1, { note: 'undo of ticket 7' });
  it.each([
    ['', ['spring', 'autumn', 'restore-1']],
    ['otono', ['autumn']],
    ['INES', ['autumn']],
    ['34600', ['autumn']],
    ['ticket 7', ['spring', 'restore-1']],
    ['7 spring', ['spring', 'restore-1']],
    ['undo', ['restore-1']],
    ['nothing', []],
  ])('%j', (text, ids) => {
    expect(searchReceipts([spring, autumn, restore], text).map(({ job }) => job.id)).toEqual(ids);
  });
});
