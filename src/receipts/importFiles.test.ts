import { createHash } from 'node:crypto';
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { JobPart } from '../jobs/engine';
import type { Mark } from '../jobs/kind';
import { PLAIN_LIST } from '../phonelist/readSettings';
import { packPicks } from '../removal/picks';
import type { Moved } from '../removal/removalJob';
import { parseJson } from '../sipcaller/json';
import type { ReceiptItem } from './receipt';
import { anAddition, anImport, anItem, anUndo, aRemoval, aRestore, readerOf } from './receipt.testing';
import { buildReceiptFile, hashReceipt, type ReceiptFile } from './receiptFiles';
import { AFTER_CONTENT_LENGTH, BEFORE_CONTENT } from './receiptJson';
import { sumUpReceipt } from './sumUpReceipt';

const PARTS: JobPart[] = [
  { from: 0, to: 2, name: 'ab'.repeat(32), words: '{"added": 1,  "rejected":[]}' },
  { from: 2, to: 3, name: null, words: null },
];

async function textOf(file: ReceiptFile, items: ReceiptItem[], view = anImport(items.length)) {
  const read = readerOf(items);
  const sums = await sumUpReceipt(read, items.length, {}, PARTS);
  const { content } = await buildReceiptFile(file, view.job, sums, read);
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await content.arrayBuffer());
}

async function rowsOf(file: ReceiptFile, items: ReceiptItem[]): Promise<string[][]> {
  const text = await textOf(file, items);
  return Papa.parse<string[]>(text.slice(1, -2), { delimiter: ',', newline: '\r\n' }).data;
}

const failure = { status: 422, words: 'No such prefix' };
const unseen = { status: 0, words: '' };
const ITEMS = [
  anAddition('+14155550101', ['Ana']),
  anAddition('+14155550102', ['Bo'], { mark: 'failed', failure }),
  anAddition('+14155550103', [], { mark: 'failed', failure: unseen }),
  anAddition('+14155550104', [], { mark: 'already' }),
  anAddition('+14155550105', [], { mark: 'left' }),
  anAddition('+14155550106', [], { mark: 'unknown' }),
];

describe('the CSV of an import', () => {
  it('tells of each number what became of it, without IDs', async () => {
    expect(await rowsOf('csv', ITEMS)).toEqual([
      ['number', 'variable 1', 'outcome', 'reason', 'row of receipt import-1'],
      ['+14155550101', 'Ana', 'added', '', '1'],
      ['+14155550102', 'Bo', 'refused', '422 No such prefix', '2'],
      ['+14155550103', '', 'not there', '', '3'],
      ['+14155550104', '', 'already there', '', '4'],
      ['+14155550105', '', 'not sent', '', '5'],
      ['+14155550106', '', 'unknown', '', '6'],
    ]);
  });

  it('to send again holds every number that is not known to be there, and no other, in its order', async () => {
    const marks: fc.Arbitrary<Partial<ReceiptItem>> = fc.oneof(
      fc.constantFrom<Mark>('left', 'done', 'already', 'unknown').map((mark) => ({ mark })),
      fc.constantFrom(failure, unseen).map((given) => ({ mark: 'failed' as const, failure: given })),
    );
    const lists = fc.array(marks, { maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(lists, async (given) => {
        const items = given.map((more, at) => anAddition(`+1415555${1000 + at}`, ['x'], more));
        const numbers = (rows: string[][]) => rows.slice(1).map(([number]) => number);
        const all = await rowsOf('csv', items);
        const there = all.filter(([, , outcome]) => outcome === 'added' || outcome === 'already there');
        const again = numbers(await rowsOf('upload', items));
        expect(again).toEqual(numbers(all.filter((row) => !there.includes(row))));
        expect(again.length + there.length).toBe(items.length);
      }),
    );
  });
});

describe('the JSON of an import', () => {
  it('holds the file, how it was read, the rows, the requests and every number', async () => {
    const file = { name: 'May.csv', size: 2_345, sha256: 'cd'.repeat(32) };
    const held = anAddition('+14155550107', [], {
      item: { number: '+14155550107', varValues: [], held: [7, '#9007199254740993'] },
    });
    const text = await textOf(
      'json',
      [...ITEMS, held],
      anImport(7, { file, held: 1, variableNames: ['Name'] }),
    );
    const { receipt } = parseJson(text) as { receipt: Record<string, never> };
    expect(receipt).toMatchObject({
      kind: 'import',
      file,
      settings: { encoding: 'utf-8', delimiter: ',', duplicates: 'first' },
      variableNames: ['Name'],
      rows: { rows: 7, ready: 7, rejected: 0 },
      heldBefore: 1,
      before: 100,
      after: 107,
      requests: [
        { firstRow: 1, lastRow: 2, sha256: 'ab'.repeat(32), answer: '{"added": 1,  "rejected":[]}' },
        { firstRow: 3, lastRow: 3, sha256: null, answer: null },
      ],
    });
    const numbers = (receipt as unknown as { numbers: object[] }).numbers;
    expect(numbers[1]).toEqual({
      number: '+14155550102',
      varValues: ['Bo'],
      outcome: 'refused',
      status: 422,
      reason: 'No such prefix',
    });
    expect(numbers[6]).toMatchObject({ heldBefore: [7, 9007199254740993n] });
  });

  it('proves its own content, whatever order the journal gives its facts back in', async () => {
    const replacement = { reason: 'letters', find: 'x', replace: 'y' } as const;
    const view = anImport(6, { settings: { ...PLAIN_LIST, replacements: [replacement] } });
    const { data } = view.job as { data: { settings: object; totals: object } };
    const turn = (facts: object) => Object.fromEntries(Object.entries(facts).reverse());
    const settings = turn({ ...data.settings, replacements: [turn(replacement)] });
    const turned = { ...data, settings, totals: turn(data.totals) };
    const text = await textOf('json', ITEMS, view);
    expect(await textOf('json', ITEMS, anImport(6, turned as never))).toBe(text);
    const content = text.slice(BEFORE_CONTENT.length, text.length - AFTER_CONTENT_LENGTH);
    const { sha256 } = JSON.parse(text) as { sha256: string };
    expect(createHash('sha256').update(content).digest('hex')).toBe(sha256);
  });

  it('of an undo names the import, and what stays', async () => {
    const { receipt } = JSON.parse(
      await textOf('json', [anItem('+14155550101')], anUndo(1, { undecided: 3 })),
    );
    expect(receipt).toMatchObject({
      kind: 'removal',
      chosen: { how: 'import', importId: 'import-1', confirmed: 1 },
      undecided: 3,
    });
  });
});

/** Of the files as they were before imports had receipts: a file that was downloaded then must still prove itself. */
const TICKED = {
  csv: 'e2e82f69978fb5b01598526d3ae94e786bbd76049f3fae6a26d42a89a58bfabb',
  upload: '59d17301ecb414f42a09f593d4a396fde05f30b136ca294e3e9b1ea79751d06b',
  json: 'db62c22971c2a65246db079882743d2bb965db91fc0da7563b6cdec0a4d2e320',
};
const SEARCHED = {
  ...TICKED,
  json: '912f74d66cfe2c9ba077eff34a00ed119309430803e2b1c81ac03a9720c77e72',
};
const RESTORED = {
  ...TICKED,
  csv: '13d1b371f6ca663b129fd4f8ac82364cd297cede3ee644cee9dcc247fe9d07a3',
  json: '70357f9d6a502291a3d74b622576feb8c4aa2ddede5338752ab0e9e81f071ba3',
};

describe('receipts that are older than imports', () => {
  const kept = anItem('+14155550101', ['Ana'], {
    item: { id: 4, number: '+14155550101', varValues: ['Ana'], kept: 2 },
  });
  const refused = anItem('5550002', [], { mark: 'failed', failure: { status: 409, words: 'Finished' } });
  const items = [
    kept,
    refused,
    anItem('5550003', ['=1'], { mark: 'already' }),
    anItem('5550004', [], { mark: 'left' }),
  ];
  const search = { how: 'search', search: '555', except: ['#9007199254740995', 3], confirmed: 4 } as const;
  const moved: Moved = { confirmed: 5, frozen: 4, totals: [4, 5] };

  it.each([
    ['ticked', aRemoval(4, { chosen: { how: 'numbers', count: 4, packed: '' } }), TICKED],
    ['searched', aRemoval(4, { chosen: { ...search, except: [...search.except] }, moved }), SEARCHED],
    ['put back', aRestore(4, { picked: packPicks([1, 2, 3, 4]) }), RESTORED],
  ])('keep their bytes: %s', async (_name, { job }, hashes) => {
    const read = readerOf(items);
    expect(await hashReceipt(job, await sumUpReceipt(read, items.length), read)).toEqual(hashes);
  });
});
