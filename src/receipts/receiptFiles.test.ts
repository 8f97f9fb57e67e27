import { createHash } from 'node:crypto';
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { Job } from '../jobs/job';
import type { LookWay } from '../jobs/kind';
import { rearm } from '../phonelist/rows/csvLine';
import { parseJson } from '../sipcaller/json';
import type { NumberId } from '../sipcaller/types';
import { checkedWay } from './checkedWords';
import { MissingItemsError } from './readItems';
import type { ReceiptItem, ReceiptJob } from './receipt';
import { anAddition, anImport, anItem, aRemoval, aRestore, readerOf, someItems } from './receipt.testing';
import { receiptNamedIn } from './receiptCsv';
import { buildReceiptFile, hashReceipt, type ReceiptFile } from './receiptFiles';
import { AFTER_CONTENT_LENGTH, BEFORE_CONTENT } from './receiptJson';
import { refusalStatus, refusalWords } from './refusalWords';
import { sumUpReceipt } from './sumUpReceipt';

const sha256 = (bytes: string | Uint8Array) => createHash('sha256').update(bytes).digest('hex');

async function fileOf(file: ReceiptFile, items: ReceiptItem[], { job } = aRemoval(items.length)) {
  const read = readerOf(items);
  const sums = await sumUpReceipt(read, items.length);
  const { content, hash } = await buildReceiptFile(file, job, sums, read);
  const bytes = new Uint8Array(await content.arrayBuffer());
  const hashes = await hashReceipt(job, sums, read);
  return { bytes, text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes), hash, hashes };
}

async function rowsOf(file: ReceiptFile, items: ReceiptItem[]): Promise<string[][]> {
  const { text } = await fileOf(file, items);
  const { data } = Papa.parse<string[]>(text.slice(1, -2), { delimiter: ',', newline: '\r\n' });
  return data;
}

const values = fc.array(
  fc.oneof(
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.constantFrom('=1+1', "'=1", '+15550100', '"', ',', 'a\r\nb', '-', "'", ' x '),
  ),
  { maxLength: 3 },
);
const numbers = fc.oneof(
  fc.stringMatching(/^\+?[0-9]{7,15}$/),
  fc.constantFrom('+018005550101', '-5550001', '=5550001', '(555) 000-1'),
);
const items = fc.array(
  fc.record({ number: numbers, varValues: values }).map(({ number, varValues }) => anItem(number, varValues)),
  { minLength: 1, maxLength: 8 },
);

describe('the CSV of a receipt', () => {
  it.each(['csv', 'upload'] as const)('%s: read back, it has the same numbers and values', async (file) => {
    await fc.assert(
      fc.asyncProperty(items, async (written) => {
        const [head = [], ...rows] = await rowsOf(file, written);
        const varCount = Math.max(...written.map(({ item }) => item.varValues.length));
        expect(head.slice(0, varCount + 1)).toEqual([
          'number',
          ...Array.from({ length: varCount }, (_, index) => `variable ${index + 1}`),
        ]);
        const expected = written.map(({ item: { number, varValues } }) =>
          // A list has as many columns in every row.
          [number, ...varValues, '', '', ''].slice(0, varCount + 1),
        );
        expect(rows.map((row) => row.slice(0, varCount + 1).map(rearm))).toEqual(expected);
      }),
    );
  });

  it('tells of each number what became of it, and names its receipt', async () => {
    const failure = { status: 409, words: '=Finished, "sorry"' };
    const rows = await rowsOf('csv', [
      anItem('+14155550101', ['Ana'], {
        item: { id: '#9007199254740993', number: '+14155550101', varValues: ['Ana'] },
      }),
      anItem('+14155550102', [], { mark: 'failed', failure }),
      anItem('+14155550103', [], { mark: 'failed', failure: { status: 0, words: '' } }),
      anItem('+14155550104', [], { mark: 'left' }),
    ]);
    expect(rows).toEqual([
      ['number', 'variable 1', 'outcome', 'reason', 'id', 'row of receipt removal-1'],
      ['+14155550101', 'Ana', 'removed', '', '9007199254740993', '1'],
      ['+14155550102', '', 'refused', '409 =Finished, "sorry"', '1', '2'],
      ['+14155550103', '', 'still there', '', '1', '3'],
      ['+14155550104', '', 'not sent', '', '1', '4'],
    ]);
    expect(receiptNamedIn((rows[0] ?? []).join())).toBe('removal-1');
  });

  it('to upload again holds the removed numbers alone', async () => {
    const rows = await rowsOf('upload', [
      anItem('+14155550101', ['a']),
      anItem('+14155550102', ['b'], { mark: 'unknown' }),
      anItem('+14155550103', ['c'], { mark: 'already' }),
    ]);
    expect(rows).toEqual([
      ['number', 'variable 1'],
      ['+14155550101', 'a'],
    ]);
  });

  it('is one for all languages and speaks of a restore as such', async () => {
    const { text } = await fileOf(
      'csv',
      [anItem('5550001'), anItem('5550002', [], { mark: 'already' })],
      aRestore(2),
    );
    expect(text).toContain('5550001,put back,');
    expect(text).toContain('5550002,already there,');
  });
});

describe('the JSON of a receipt', () => {
  it('holds facts, counts and every number, with IDs as the API sent them', async () => {
    const ids: NumberId[] = [42, '#9007199254740993', '0193f3a2', '##x'];
    const written = ids.map((id, index) =>
      anItem('', [], {
        item: { id, number: `555000${index}`, varValues: ['"', '\n'], ...(index === 0 && { kept: 2 }) },
      }),
    );
    const chosen = { how: 'search', search: '555', except: ['#9007199254740995'], confirmed: 4 } as const;
    const { text } = await fileOf(
      'json',
      written,
      aRemoval(4, { chosen: { ...chosen, except: [...chosen.except] } }),
    );
    const { receipt } = parseJson(text) as { receipt: Record<string, never> };
    expect(receipt).toMatchObject({
      id: 'removal-1',
      who: { userName: 'Ana', account: 'demo', keyEnd: '-key' },
      startedAt: '2026-11-23T09:00:01.000Z',
      chosen: { how: 'search', search: '555', confirmed: 4, except: [9007199254740995n] },
      counts: { total: 4, done: 4 },
      numbers: [
        { number: '5550000', varValues: ['"', '\n'], outcome: 'removed', id: 42, kept: 2 },
        { id: 9007199254740993n },
        { id: '0193f3a2' },
        { id: '#x' },
      ],
    });
  });

  it('proves its own content by the hash inside', async () => {
    const { bytes, text, hash } = await fileOf('json', someItems(3));
    const content = bytes.slice(BEFORE_CONTENT.length, bytes.length - AFTER_CONTENT_LENGTH);
    expect((JSON.parse(text) as { sha256: string }).sha256).toBe(hash);
    expect(sha256(content)).toBe(hash);
    expect(JSON.parse(new TextDecoder().decode(content))).toEqual(JSON.parse(text).receipt);
  });

  it('is valid for a receipt without numbers', async () => {
    expect(JSON.parse((await fileOf('json', [])).text).receipt.numbers).toEqual([]);
  });

  it('says the same whatever order the journal gives its facts back in', async () => {
    const view = aRemoval(1);
    const turned = Object.fromEntries(Object.entries(view.job).reverse()) as typeof view.job;
    const written = someItems(1);
    expect((await fileOf('json', written, { ...view, job: turned })).text).toBe(
      (await fileOf('json', written, view)).text,
    );
  });
});

describe('the hashes of a receipt', () => {
  it.each(['csv', 'upload', 'json'] as const)('%s: the shown one is that of the file', async (file) => {
    const { bytes, hash, hashes } = await fileOf(file, someItems(2345));
    expect(hashes[file]).toBe(hash);
    if (file !== 'json') expect(sha256(bytes)).toBe(hash);
  });

  it('do not depend on how the journal cuts it, and change with any number', async () => {
    const written = someItems(1001);
    const { hashes } = await fileOf('csv', written);
    const [first, ...others] = written;
    const changed = await fileOf('csv', [
      ...(first ? [{ ...first, mark: 'unknown' as const }] : []),
      ...others,
    ]);
    expect(changed.hashes).not.toEqual(hashes);
    expect(Object.values(changed.hashes).filter((hash) => Object.values(hashes).includes(hash))).toEqual([]);
  });

  it('are not claimed for a receipt of which the journal has lost a part', async () => {
    const read = readerOf(someItems(5));
    const { job } = aRemoval(6);
    await expect(sumUpReceipt(read, 6)).rejects.toThrow(MissingItemsError);
    const sums = await sumUpReceipt(read, 5);
    await expect(hashReceipt(job, sums, read)).rejects.toThrow(MissingItemsError);
  });

  it('stop when the user does', async () => {
    const stop = new AbortController();
    const read = readerOf(someItems(5000));
    const sums = await sumUpReceipt(read, 5000);
    const report = (done: number) => done >= 2000 && stop.abort();
    await expect(
      hashReceipt(aRemoval(5000).job, sums, read, { signal: stop.signal, report }),
    ).rejects.toThrow('abort');
  });
});

describe('the sums of a receipt', () => {
  it('counts outcomes, groups refusals by their words and keeps the rest as a number', async () => {
    const refused = (words: string) =>
      anItem('5550001', [], { mark: 'failed', failure: { status: 409, words } });
    const many = Array.from({ length: 130 }, (_, index) => refused(`Number ${index} is locked`));
    const written = [anItem('5550002', ['a', 'b']), refused('No'), refused('No'), ...many];
    const sums = await sumUpReceipt(readerOf(written), written.length);
    expect(sums.varCount).toBe(2);
    expect(sums.outcomes).toMatchObject({ done: 1, refused: 132, undone: 0 });
    expect(sums.refusals[0]).toEqual({ status: 409, words: 'No', count: 2 });
    expect(sums.refusals).toHaveLength(100);
    expect(sums.otherRefusals).toBe(132 - 101);
  });

  it('tells numbers that were sent and not seen from those that were never sent', async () => {
    const unseen = anAddition('5550001', [], { mark: 'failed' });
    const spared = { ...unseen, item: { ...unseen.item, spared: true } } as const;
    const there = { ...spared, mark: 'already' } as const;
    const sums = await sumUpReceipt(readerOf([unseen, spared, spared, there]), 4);
    expect(sums).toMatchObject({ outcomes: { undone: 3, already: 1 }, sparedAndGone: 2 });
  });
});

it('how many records could not be read is in the JSON of a removal and of an import, where there were any', async () => {
  const write = async (job: ReceiptJob) => {
    const sums = await sumUpReceipt(readerOf([]), 0);
    const text = await (await buildReceiptFile('json', job, sums, readerOf([]))).content.text();
    return JSON.parse(text).receipt;
  };
  expect(await write(aRemoval(0, { unreadable: 2 }).job as ReceiptJob)).toMatchObject({ unreadable: 2 });
  expect(await write(anImport(0, { unreadable: 3 }).job as ReceiptJob)).toMatchObject({
    unreadableBefore: 3,
  });
  for (const { job } of [aRemoval(), anImport()])
    expect(Object.keys(await write(job as ReceiptJob)).filter((key) => key.startsWith('unreadable'))).toEqual(
      [],
    );
});

describe('which way it was checked', () => {
  const items = [
    anItem('+14155550101'),
    anItem('+14155550102', [], { mark: 'unknown' }),
    anItem('+14155550103', [], { mark: 'failed', failure: { status: 0, words: '' } }),
  ];
  const write = async (file: 'csv' | 'json', checkedBy?: readonly LookWay[]) => {
    const { job } = aRemoval(3, {}, checkedBy && { checkedBy });
    const sums = await sumUpReceipt(readerOf(items), 3);
    return (await buildReceiptFile(file, job, sums, readerOf(items))).content.text();
  };

  it.each([
    [['lookup'], 'looking up the number'],
    [['read-through'], 'reading the campaign'],
    [['lookup', 'read-through'], 'looking up the number or reading the campaign'],
    [[], ''],
  ] as const)('is in the files: %j', async (ways, words) => {
    const [head, ...rows] = (await write('csv', ways))
      .trim()
      .split('\r\n')
      .map((line) => line.split(','));
    const at = head?.indexOf('verified by') ?? -1;
    expect(head?.at(-1)).toMatch(/^row of receipt/);
    // Of what could not be checked, no way is claimed.
    expect(rows.map((row) => row[at])).toEqual([words, '', words]);
    expect(JSON.parse(await write('json', ways)).receipt.checkedBy).toEqual(ways);
  });

  it('and a row that an upload refused in its answer has no status that says all went well', async () => {
    const refused = [
      anItem('1', [], { mark: 'failed', failure: { status: 200, words: 'Too short' } }),
      anItem('2', [], { mark: 'failed', failure: { status: 200, words: '' } }),
      anItem('3', [], { mark: 'failed', failure: { status: 409, words: 'Closed' } }),
    ];
    const reasons = async (checkedBy?: readonly LookWay[]) => {
      const { job } = aRemoval(3, {}, checkedBy && { checkedBy });
      const sums = await sumUpReceipt(readerOf(refused), 3);
      const text = await (await buildReceiptFile('csv', job, sums, readerOf(refused))).content.text();
      return text
        .split('\r\n')
        .slice(1, 4)
        .map((line) => line.split(',')[2]);
    };
    expect(await reasons([])).toEqual(['Too short', 'refused in the answer to the upload', '409 Closed']);
    expect(await reasons(), 'older receipts keep their bytes').toEqual([
      '200 Too short',
      '200',
      '409 Closed',
    ]);
    const say = (key: string, { status = '' }: { status?: unknown } = {}) => `${key} ${status}`.trim();
    expect(refusalWords({ status: 200, words: '' }, say)).toBe('receipts.refusals.inAnswer');
    expect(refusalWords({ status: 200, words: 'Too short' }, say)).toBe('Too short');
    expect(refusalStatus({ status: 200 }, say)).toBe('receipts.refusals.inAnswer');
    expect(refusalStatus({ status: 409 }, say)).toBe('errors.status 409');
  });

  it('is not in those of receipts that do not know it', async () => {
    expect(await write('csv')).not.toContain('verified by');
    expect(await write('json')).not.toContain('checkedBy');
  });

  it('is told in a sentence for each case', () => {
    const way = (job: Partial<Job>) => checkedWay(aRemoval(3, {}, job).job);
    expect(way({ checkedBy: ['lookup'] })).toBe('lookup');
    expect(way({ checkedBy: ['read-through'] })).toBe('readThrough');
    expect(way({ checkedBy: ['lookup', 'read-through'] })).toBe('both');
    expect(way({ checkedBy: [] })).toBe('nothing');
    expect(way({ checkedBy: [], startedAt: null })).toBe('notSent');
    expect(way({ checkedBy: [], state: 'running', endedAt: null } as Partial<Job>)).toBe('notYet');
    expect(way({})).toBe('notRecorded');
  });
});
