import fc from 'fast-check';
import { readXlsx } from 'hucre/xlsx';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { readWhole } from '../phonelist/readList.testing';
import { rearm } from '../phonelist/rows/csvLine';
import { flatten } from './cells';
import { createSpool } from './spool';
import { FORMATS, type Format, writeFile } from './writeFile';

const hostile = fc.string({
  unit: fc.oneof(
    fc.constantFrom(...`=+-@\t\r\n'",;| 018.ü漢\u00a0\u200b＝`),
    fc.string({ minLength: 1, maxLength: 1, unit: 'grapheme' }),
  ),
  maxLength: 12,
});
const e164 = fc.integer({ min: 1_000_000, max: 999_999_999_999_999 }).map((digits) => `+${digits}`);

/** Rows through the spool into a file, as the export dialog sends them. */
async function exported(format: Format, rows: string[][]) {
  const spool = createSpool();
  const width = Math.max(1, ...rows.map((row) => row.length));
  for (const row of rows) spool.add([flatten(row)]);
  const columns = Array.from({ length: width }, (_, index) => ({
    path: String(index),
    heading: `H${index}`,
  }));
  return writeFile(format, columns, spool.read(new AbortController().signal));
}

const parseCsv = async (content: Blob) => {
  // Blob.text() takes the byte order mark off, as the upload page does.
  const text = (await content.text()).replace(/^\ufeff/, '').replace(/\r\n$/, '');
  return Papa.parse<string[]>(text, { delimiter: ',', newline: '\r\n' }).data.slice(1);
};
const square = (rows: string[][], width: number) =>
  rows.map((row) => Array.from({ length: width }, (_, index) => row[index] ?? ''));

describe('the CSV', () => {
  const table = fc.array(fc.array(fc.oneof(hostile, e164), { minLength: 2, maxLength: 4 }), {
    minLength: 1,
    maxLength: 8,
  });

  it('gives back every cell once its guards are taken off', async () => {
    await fc.assert(
      fc.asyncProperty(table, async (rows) => {
        const back = await parseCsv((await exported('csv', rows)).content);
        const width = Math.max(...rows.map((row) => row.length));
        expect(back.map((row) => row.map(rearm))).toEqual(square(rows, width));
      }),
    );
  });

  it('has no cell that a spreadsheet would run', async () => {
    await fc.assert(
      fc.asyncProperty(table, async (rows) => {
        const cells = (await parseCsv((await exported('csv', rows)).content)).flat();
        const live = cells.filter((cell) => /^[\s\u200b]*[=+\-@\t\r＝＋－＠]/.test(cell));
        expect(live.filter((cell) => !/^\+[1-9]\d{6,14}$/.test(cell))).toEqual([]);
      }),
    );
  });

  it('keeps exactly plain E.164 numbers as they are', async () => {
    const cells = [
      '+18005551234',
      '+1800555',
      '+180055',
      '+08005551234',
      '+1 800',
      '+18005551234=1',
      '-5',
      '=1+1',
    ];
    const { content } = await exported('csv', [cells]);
    expect(await parseCsv(content)).toEqual([
      ['+18005551234', '+1800555', "'+180055", "'+08005551234", "'+1 800", "'+18005551234=1", "'-5", "'=1+1"],
    ]);
  });
});

describe.each(FORMATS)('the %s', (format) => {
  it('is taken back by the upload page: the same numbers with the same values', async () => {
    // A tab at the edge of a cell is a trick of other exports, and no part of a value (shared/csv-cases.md).
    const value = fc
      .string({ unit: fc.constantFrom(...`aZ9é,;|"漢'=+-@ \t\r\n`), maxLength: 6 })
      .filter((text) => !/^\s*\t|\t\s*$/.test(text));
    const number = fc
      .integer({ min: 0, max: 9_999 })
      .map((last) => `+1202555${String(last).padStart(4, '0')}`);
    const rows = fc.uniqueArray(fc.tuple(number, value, value), {
      selector: ([number]) => number,
      minLength: 1,
      maxLength: 20,
    });
    const settings = {
      ...(format === 'xlsx' && { container: format }),
      header: true,
      width: 3,
      variables: [1, 2],
    };
    await fc.assert(
      fc.asyncProperty(rows, async (list) => {
        const { content } = await exported(format, list);
        const { sent } = await readWhole(new Uint8Array(await content.arrayBuffer()), settings);
        expect(sent).toEqual(list);
      }),
      { numRuns: format === 'csv' ? 200 : 40 },
    );
  });
});

describe('the workbook', () => {
  const read = async (content: Blob) => {
    const workbook = await readXlsx(new Uint8Array(await content.arrayBuffer()), { readStyles: true });
    return workbook.sheets[0];
  };

  it('holds every text as text, formulas and numbers alike', async () => {
    const row = [
      '+18005551234',
      '0044123',
      '=1+1',
      '-5',
      '@x',
      '_x0041_',
      'a\u0001b',
      'line\nbreak',
      '\ufffe',
      ' x ',
      '\u00a0=1+1',
      '\n@x',
      'a;=1+1',
    ];
    const sheet = await read((await exported('xlsx', [row])).content);
    expect(sheet?.rows[1]).toEqual(row);
    expect(sheet?.rows[1]?.every((cell) => typeof cell === 'string')).toBe(true);
  });

  it('gives back any text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(hostile, e164), { minLength: 1, maxLength: 6 }), async (rows) => {
        const sheet = await read((await exported('xlsx', rows)).content);
        expect(
          square(
            (sheet?.rows.slice(1) ?? []).map((row) => row.map(String)),
            2,
          ),
        ).toEqual(rows);
      }),
      { numRuns: 40 },
    );
  });

  it('keeps counts as numbers, and nothing as an empty cell', async () => {
    const spool = createSpool();
    spool.add([flatten({ a: 5, b: null, c: true })]);
    const columns = ['a', 'b', 'c'].map((path) => ({ path, heading: path }));
    const { content } = await writeFile('xlsx', columns, spool.read(new AbortController().signal));
    expect((await read(content))?.rows[1]).toEqual([5, null, true]);
  });

  it('cuts what no cell can hold, and counts it', async () => {
    const { content, cut } = await exported('xlsx', [['x'.repeat(40_000), 'y']]);
    expect(cut).toBe(1);
    expect(String((await read(content))?.rows[1]?.[0])).toHaveLength(32_767);
  });
});

it('stops writing when told to', async () => {
  const spool = createSpool();
  spool.add([flatten({ a: 1 })]);
  const stop = AbortSignal.abort();
  for (const format of ['csv', 'xlsx'] as const) {
    await expect(writeFile(format, [{ path: 'a', heading: 'a' }], spool.read(stop))).rejects.toMatchObject({
      name: 'AbortError',
    });
  }
});
