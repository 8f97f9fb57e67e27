import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import {
  AS_THE_FILE_SUGGESTS,
  type ReadOutcome,
  type ReadSettings,
  type ReadWords,
  type RowReason,
} from './csvTypes';
import { LONGEST_QUOTED, LONGEST_ROW } from './parseRecords';
import { readCsv } from './readCsv';

const SAMPLE =
  '5550001,John,199\n5550002,Mary,299\n5550003,Susan,149\n5550004,James,300\n5550005,Walter,42\n';

const words: ReadWords = {
  line: 'Line',
  reason: 'Reason',
  reasons: new Proxy({} as Record<RowReason, string>, { get: (_, reason) => `because ${String(reason)}` }),
};

async function* cut(bytes: Uint8Array, sizes: number[]): AsyncGenerator<Uint8Array> {
  let turn = 0;
  for (let at = 0; at < bytes.length; turn += 1) {
    const size = sizes[turn % sizes.length] ?? bytes.length;
    yield bytes.subarray(at, at + size);
    at += size;
  }
}

/** Bytes by their Latin-1 characters. */
const bytesOf = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

function utf16(text: string, isLittle: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  for (let at = 0; at < text.length; at += 1) {
    new DataView(bytes.buffer).setUint16(at * 2, text.charCodeAt(at), isLittle);
  }
  return bytes;
}

function read(content: string | Uint8Array, settings: Partial<ReadSettings> = {}, sizes = [1 << 16]) {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return readCsv(
    () => cut(bytes, sizes),
    { ...AS_THE_FILE_SUGGESTS, ...settings },
    words,
    () => {},
  );
}

async function reading(...args: Parameters<typeof read>) {
  const outcome = await read(...args);
  if (outcome.kind !== 'read') throw new Error(`stopped: ${JSON.stringify(outcome.stop)}`);
  return outcome.reading;
}

const sentRows = async (csv: Blob) =>
  Papa.parse<string[]>((await csv.text()).replace(/\r\n$/, ''), { delimiter: ',', newline: '\r\n' }).data;

async function told(outcome: ReadOutcome) {
  if (outcome.kind !== 'read') return outcome;
  const { csv, rejectedCsv, ...rest } = outcome.reading;
  return { ...rest, csv: await csv.text(), rejectedCsv: await rejectedCsv.text() };
}

describe('readCsv', () => {
  it("takes the vendor's sample as it is", async () => {
    const { shape, counts, csv } = await reading(SAMPLE);
    expect(shape).toEqual({ encoding: 'utf-8', delimiter: ',', firstRowIsHeader: false, varCount: 2 });
    expect(counts).toEqual({ rows: 5, ready: 5, rejected: 0, duplicates: 0, blank: 0, header: 0 });
    expect(await csv.text()).toBe(SAMPLE.replaceAll('\n', '\r\n'));
  });

  it('accounts for every row, by physical line', async () => {
    const list = [
      'phone,name,price',
      '5550001,John,199',
      '',
      '5550002,"Mary\nAnn",299',
      '555-0001,John,199',
      '5550001,Johnny,199',
      'ext 5,x,y',
      '5550003,Susan',
      '5550004,James,300,extra',
      ',,',
      '5550005,"Wal" ter",42',
      '5550006,"a ""b"", c",1,,',
    ].join('\r\n');
    const { shape, counts, differingDuplicates, rejected, csv } = await reading(list);
    expect(shape).toMatchObject({ firstRowIsHeader: true, varCount: 2 });
    expect(counts).toEqual({ rows: 12, ready: 3, rejected: 4, duplicates: 2, blank: 2, header: 1 });
    expect(differingDuplicates).toBe(1);
    expect(rejected.map(({ line, reason }) => [line, reason])).toEqual([
      [8, 'letters'],
      [9, 'variable-missing'],
      [10, 'too-many-cells'],
      [12, 'unclosed-quote'],
    ]);
    expect(await sentRows(csv)).toEqual([
      ['5550001', 'John', '199'],
      ['5550002', 'Mary\nAnn', '299'],
      ['5550006', 'a "b", c', '1'],
    ]);
  });

  it('writes the rejected rows so that a spreadsheet runs none of them', async () => {
    const { rejectedCsv } = await reading('5550001,a\n=1+1,@b\n+18005551234,1,2\n"-1,5",x\n', {
      varCount: 1,
    });
    const text = await rejectedCsv.text();
    expect(new Uint8Array(await rejectedCsv.slice(0, 3).arrayBuffer())).toEqual(
      new Uint8Array([0xef, 0xbb, 0xbf]),
    );
    expect(text.trimEnd().split('\r\n')).toEqual([
      'Line,Reason',
      `2,because formula,"'=1+1","'@b"`,
      '3,because too-many-cells,+18005551234,1,2',
      `4,because letters,"'-1,5",x`,
    ]);
  });

  it.each([
    ['5550001;John, B;1,5\n5550002;Mary, C;2,5\n', ';'],
    ['5550001\tJohn\n5550002\tMary\n', '\t'],
    ['name|x\n5550001|John\n', '|'],
    ['5550001\n5550002\n', ','],
    ['"5550001";"John, B"\n"5550002";"Mary"\n', ';'],
    ['+4412345;12,5\n+4412346;13,5\n', ';'],
  ] as const)('tells the delimiter of %j', async (list, delimiter) => {
    expect((await reading(list)).shape.delimiter).toBe(delimiter);
  });

  it('reads one number a row as a list without variables', async () => {
    const { shape, counts } = await reading('5550001\r5550002\r\n5550003\n');
    expect(shape.varCount).toBe(0);
    expect(counts.ready).toBe(3);
  });

  it('counts variables over the whole file, without columns that are always empty', async () => {
    const short = '555'.concat('0001\n');
    const many = Array.from(
      { length: 20_000 },
      (_, at) => `+1555${String(at).padStart(7, '0')},x,y,,\n`,
    ).join('');
    const { shape, counts } = await reading(short.repeat(600) + many);
    expect(shape.varCount).toBe(2);
    expect(counts).toMatchObject({ rows: 20_600, ready: 20_000, rejected: 600 });
  });

  it('obeys the settings of the user', async () => {
    const asData = await reading('Phone 1,name\n5550001,John\n', { firstRowIsHeader: false, varCount: 0 });
    expect(asData.counts).toMatchObject({ rows: 2, header: 0, rejected: 2 });
    const plainQuotes = await reading('5550001,"John\n5550002,Mary\n', { quotes: false });
    expect(await sentRows(plainQuotes.csv)).toEqual([
      ['5550001', '"John'],
      ['5550002', 'Mary'],
    ]);
  });

  it.each<[string, string | Uint8Array, object]>([
    ['nothing', '', { reason: 'empty' }],
    ['a byte order mark alone', '\ufeff', { reason: 'bom-only' }],
    ['blank lines', '\n \r\n,,\n', { reason: 'blank' }],
    ['a header alone', 'phone,name\n\n', { reason: 'header-only' }],
    ['a new workbook', 'PK\u0003\u0004 [Content_Types].xml', { reason: 'spreadsheet' }],
    ['a ZIP', 'PK\u0003\u0004 list.csv', { reason: 'archive' }],
    ['a PDF', '%PDF-1.7', { reason: 'pdf' }],
    ['a PNG', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1]), { reason: 'image' }],
    ['a web page', '<!DOCTYPE html><html>', { reason: 'web-page' }],
    ['NULs', '5550001\0\n', { reason: 'binary' }],
    [
      'Windows-1252',
      new Uint8Array([...new TextEncoder().encode('5550001,Jos'), 0xe9, 10]),
      { reason: 'undecodable' },
    ],
    ['half a UTF-8 character', new Uint8Array([0x35, 0xc3]), { reason: 'undecodable' }],
    ['bytes that are no UTF-8, and NULs', bytesOf('5550001,\xe9\xff\0\x01'), { reason: 'binary' }],
    [
      'NULs long after bytes that are no UTF-8',
      bytesOf(`5550001,\xe9\n${'5550002,x\n'.repeat(20_000)}\0`),
      { reason: 'binary' },
    ],
    ['half a UTF-16 character', bytesOf('\xff\xfe5\x005'), { reason: 'binary' }],
    ['an open quote', '5550001,a\n5550002,b\n5550003,"c\n5550004,d\n', { reason: 'unclosed-quote', line: 3 }],
    ['a quote closed by another row', '5550001,"a\n5550002,"b"\n', { reason: 'unclosed-quote', line: 1 }],
    ['rows within a cell', '5550000,x\n5550001,"a\n5550002,b"\n', { reason: 'unclosed-quote', line: 2 }],
    ['a cell without end', `1,"${'a\n'.repeat(LONGEST_QUOTED)}"`, { reason: 'unclosed-quote', line: 1 }],
    ['a row without end', `1\n${'a'.repeat(LONGEST_ROW + 200_000)}`, { reason: 'row-too-long', line: 2 }],
  ])('says what is wrong with %s', async (_, content, stop) => {
    expect(await read(content)).toEqual({ kind: 'stopped', stop });
  });

  it.each([
    ['little', true, 'Zoë 😀'],
    ['big', false, 'Zoë 😀'],
    ['little, in another script', true, 'Владимир'],
  ])('reads UTF-16 without a mark (%s endian)', async (_, isLittle, name) => {
    const bytes = utf16(`5550001,${name}\r\n5550002,b`, isLittle);
    const { shape, csv } = await reading(bytes, {}, [3, 1]);
    expect(shape.encoding).toBe(isLittle ? 'utf-16le' : 'utf-16be');
    expect(await sentRows(csv)).toEqual([
      ['5550001', name],
      ['5550002', 'b'],
    ]);
  });

  it('marks a list by its numbers, whatever else stands in the file', async () => {
    const { numbersMark } = await reading('5550001,John\n5550002,Mary\n');
    const copy = await reading('phone;name;price\n555-0002;M;1\n5550001;J;2\n5550001;J;2\n');
    expect(copy.numbersMark).toBe(numbersMark);
    expect((await reading('5550001,John\n5550003,Mary\n')).numbersMark).not.toBe(numbersMark);
  });

  it('reads Windows-1252 when the user says so, and UTF-16 by its mark', async () => {
    const cafe = new Uint8Array([...new TextEncoder().encode('5550001,Jos'), 0xe9, 0x80]);
    const western = await reading(cafe, { encoding: 'windows-1252' });
    expect(await sentRows(western.csv)).toEqual([['5550001', 'José€']]);
    for (const isLittle of [true, false]) {
      const bytes = utf16('\ufeff5550001,Zoë 😀\r\n5550002,b', isLittle);
      const { shape, csv } = await reading(bytes, {}, [3, 1]);
      expect(shape.encoding).toBe(isLittle ? 'utf-16le' : 'utf-16be');
      expect(await sentRows(csv)).toEqual([
        ['5550001', 'Zoë 😀'],
        ['5550002', 'b'],
      ]);
    }
  });

  it('lets a failure of the file through', async () => {
    // biome-ignore lint/correctness/useYield: it fails before its first chunk
    async function* failing(): AsyncGenerator<Uint8Array> {
      throw new DOMException('edited', 'NotReadableError');
    }
    await expect(readCsv(failing, AS_THE_FILE_SUGGESTS, words, () => {})).rejects.toThrow('edited');
  });
});

describe('readCsv, for any file', () => {
  const cell = fc.oneof(
    fc.constantFrom(
      '5550001',
      '+18005551234',
      '555-0001',
      'n/a',
      '',
      ' ',
      'José 😀',
      '"',
      'a,b',
      'x\ny',
      '1.8E+10',
    ),
    fc.string({ maxLength: 6 }),
  );
  const anything = fc
    .array(fc.oneof(cell, fc.constantFrom(',', ';', '\t', '\n', '\r\n', '\r', '"', '""', '",', '"\n')), {
      maxLength: 60,
    })
    .map((parts) => parts.join(''));
  const sizes = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 5 });

  it('comes to the same however the bytes are cut', async () => {
    await fc.assert(
      fc.asyncProperty(anything, sizes, fc.boolean(), async (text, cuts, quotes) => {
        const whole = await told(await read(text, { quotes }, [1 << 20]));
        expect(await told(await read(text, { quotes }, cuts))).toEqual(whole);
      }),
      { numRuns: 400 },
    );
  });

  it('has totals that reconcile, and sends exactly the ready rows', async () => {
    await fc.assert(
      fc.asyncProperty(anything, fc.integer({ min: 0, max: 3 }), async (text, varCount) => {
        const outcome = await read(text, { varCount });
        if (outcome.kind !== 'read') return;
        const { counts, csv } = outcome.reading;
        const { rows, ready, rejected, duplicates, blank, header } = counts;
        expect(ready + rejected + duplicates + blank + header).toBe(rows);
        const sent = ready === 0 ? [] : await sentRows(csv);
        expect(sent).toHaveLength(ready);
        expect(new Set(sent.map(([number]) => number)).size).toBe(ready);
        for (const row of sent) {
          expect(row).toHaveLength(varCount + 1);
          expect(row[0]).toMatch(/^\+?\d{7,15}$/);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('sends every value of a well-formed file unchanged', async () => {
    const value = fc
      .string({ unit: 'binary', maxLength: 8 })
      .map((text) => text.replace(/[\0\r\ud800-\udfff\ufeff]/g, ''));
    const table = fc.uniqueArray(
      fc.tuple(fc.integer({ min: 5_550_000, max: 5_559_999 }).map(String), value, value),
      {
        selector: ([number]) => number,
        minLength: 1,
        maxLength: 20,
      },
    );
    await fc.assert(
      fc.asyncProperty(table, sizes, async (rows, cuts) => {
        const text = Papa.unparse(rows, { quotes: true, newline: '\n' });
        const { csv, counts } = await reading(
          text,
          { delimiter: ',', varCount: 2, firstRowIsHeader: false },
          cuts,
        );
        expect(counts.ready).toBe(rows.length);
        expect(await sentRows(csv)).toEqual(rows);
      }),
      { numRuns: 200 },
    );
  });
});
