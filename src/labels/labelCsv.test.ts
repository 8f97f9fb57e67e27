import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { disarm } from '../phonelist/rows/csvLine';
import { readLabelCsv, writeLabelCsv } from './labelCsv';
import { readLabelFile } from './labelFile';
import { cleanLabel, ID_KINDS, type Label, LONGEST_LABEL, labelKey } from './labelTypes';

const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.string({ unit: fc.constantFrom(...`=+-@'",;ab é\t\n\u200b\u00a0＝|`), maxLength: 12 }),
);
const anyLabel: fc.Arbitrary<Label> = fc.record({
  kind: fc.constantFrom(...ID_KINDS),
  id: text.map((id) => id.replace(/\p{Cc}/gu, '').trim()).filter((id) => id !== ''),
  label: text.map(cleanLabel).filter((label) => label !== '' && label.length <= LONGEST_LABEL),
});
const anyLabels = fc.uniqueArray(anyLabel, { selector: labelKey, maxLength: 8 });

describe('labels as CSV', () => {
  it('come back exactly as they were', () => {
    fc.assert(
      fc.property(anyLabels, (labels) => {
        expect(readLabelCsv(writeLabelCsv(labels))).toEqual({ labels, repeated: 0, bad: [] });
      }),
      { numRuns: 500 },
    );
  });

  it('hold nothing that a spreadsheet would run', () => {
    fc.assert(
      fc.property(anyLabels, (labels) => {
        const rows = Papa.parse<string[]>(writeLabelCsv(labels).replace('\ufeff', '')).data;
        const isNumber = (cell: string) => /^\+[1-9]\d{6,14}$/.test(cell);
        for (const cell of rows.flat().filter((cell) => !isNumber(cell)))
          expect(cell).not.toMatch(/^\s*[=+\-@\t\r]/);
      }),
    );
  });

  it.each(['=1+1', 'a;=1+1', 'a| @x', '＝1'])(
    'hold %j guarded, as every other CSV of the console',
    (label) => {
      const csv = writeLabelCsv([{ kind: 'tag', id: 't1', label }]);
      expect(csv).toContain(`,${disarm(label)}\r\n`);
      expect(disarm(label)).not.toBe(label);
      expect(readLabelCsv(csv).labels).toEqual([{ kind: 'tag', id: 't1', label }]);
    },
  );

  it('are read with the columns in any order, by other delimiters and line ends', () => {
    const labels = [{ kind: 'tag', id: 't1', label: 'Sales, north' }];
    for (const csv of [
      'kind,id,label\ntag,t1,"Sales, north"',
      'Label;ID;Kind\r\nSales, north;t1;Tag\r\n',
      '\ufefflabel\tkind\tid\rSales, north\tTAG\tt1\r',
      '\n\ntag,t1,"Sales, north"\n,,\n',
    ])
      expect(readLabelCsv(csv)).toEqual({ labels, repeated: 0, bad: [] });
    expect(readLabelCsv('phone system,p,x').labels).toEqual([{ kind: 'phoneSystem', id: 'p', label: 'x' }]);
  });

  it('names the line of everything that it does not take', () => {
    const csv = [
      'kind,id,label', // 1
      'tag,t1,Sales',
      'colour,c1,Red', // 3
      'tag,,Nobody', // 4
      'tag,t2,', // 5
      'tag,t3', // 6
      'tag,t4,"Two',
      'lines"', // 7 and 8
      'tag,t1,Support', // 9
      'tag,t1,Sales', // 10, once more
      `tag,t5,${'x'.repeat(81)}`, // 11
      'tag,t6,A,B', // 12
      'tag,t7,"A" b', // 13
    ].join('\n');
    const { labels, repeated, bad } = readLabelCsv(csv);
    expect(labels.map(({ id, label }) => [id, label])).toEqual([['t1', 'Sales']]);
    expect(repeated).toBe(1);
    expect(bad.map(({ line, problem }) => [line, problem])).toEqual([
      [3, 'kind'],
      [4, 'noId'],
      [5, 'noLabel'],
      [6, 'columns'],
      [7, 'quotes'],
      [8, 'columns'],
      [9, 'conflict'],
      [11, 'longLabel'],
      [12, 'columns'],
      [13, 'quotes'],
    ]);
    expect(bad.find(({ problem }) => problem === 'conflict')?.detail).toBe('2');
  });

  it('lose no line below a quotation mark out of place or never closed', () => {
    const { labels, bad } = readLabelCsv('tag,t1,Sales\ntag,t2,"Open\ntag,t3,C\ntag,t4,"A" b\ntag,t5,"E"');
    expect(labels.map(({ id }) => id)).toEqual(['t1', 't3', 't5']);
    expect(bad.map(({ line, problem }) => [line, problem])).toEqual([
      [2, 'quotes'],
      [4, 'quotes'],
    ]);
  });

  it('say from where on they were not read, when quotation marks are broken all over', () => {
    const { bad } = readLabelCsv(Array.from({ length: 300 }, (_, index) => `tag,t${index},"A" b`).join('\n'));
    expect(bad).toHaveLength(101);
    expect(bad.at(-1)).toMatchObject({ line: 101, problem: 'unread' });
  });

  it('account for every row', () => {
    const cell = fc.constantFrom('tag', 'x', '', 'a b', 'callflow', '"q"', '"open', 'q" x');
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 4 })), (rows) => {
        const { labels, repeated, bad } = readLabelCsv(rows.map((cells) => cells.join(',')).join('\n'));
        const filled = rows.filter((cells) => cells.some((text) => text !== '')).length;
        expect(labels.length + repeated + bad.length).toBe(filled);
      }),
    );
  });
});

describe('readLabelFile', () => {
  const csv = 'tag,t1,Campaña';
  const label = { kind: 'tag', id: 't1', label: 'Campaña' };
  it.each([
    ['UTF-8', new TextEncoder().encode(csv)],
    ['Windows-1252', Uint8Array.from(csv, (letter) => letter.charCodeAt(0))],
    ['UTF-16', new Uint8Array([0xff, 0xfe, ...[...csv].flatMap((letter) => [letter.charCodeAt(0), 0])])],
  ])('reads %s', async (_name, bytes) => {
    expect(await readLabelFile(new Blob([bytes]))).toEqual({ labels: [label], repeated: 0, bad: [] });
  });

  it.each([
    ['empty', new Uint8Array()],
    ['empty', new TextEncoder().encode('\ufeff\n \n')],
    ['notText', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0])],
    ['tooLarge', new Uint8Array(6 * 1024 * 1024)],
  ])('says %s of what holds no labels', async (refusal, bytes) => {
    expect(await readLabelFile(new Blob([bytes]))).toBe(refusal);
  });
});
