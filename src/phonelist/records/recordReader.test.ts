import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { ReadStop } from '../readStop';
import { LONGEST_QUOTED, LONGEST_RECORD, type RecordFormat } from './recordFormat';
import { createRecordReader } from './recordReader';

const RFC_4180: RecordFormat = { delimiter: ',', quote: '"', escape: 'doubled', unclosed: 'stop' };

type Told = [line: number, cells: string[], isBroken?: true];

function read(
  text: string,
  format: Partial<RecordFormat> = {},
  sizes = [text.length || 1],
): Told[] | ReadStop {
  const told: Told[] = [];
  const reader = createRecordReader({ ...RFC_4180, ...format }, (cells, line, isBroken) => {
    told.push(isBroken ? [line, cells, true] : [line, cells]);
  });
  try {
    for (let at = 0, turn = 0; at < text.length; turn += 1) {
      const size = sizes[turn % sizes.length] ?? 1;
      reader.push(text.slice(at, at + size));
      at += size;
    }
    reader.end();
    return told;
  } catch (error) {
    if (error instanceof ReadStop) return error;
    throw error;
  }
}

describe('createRecordReader', () => {
  it.each<[string, string, Partial<RecordFormat>, Told[]]>([
    [
      'any line end',
      '1\r\n2\r3\n\n4',
      {},
      [
        [1, ['1']],
        [2, ['2']],
        [3, ['3']],
        [4, ['']],
        [5, ['4']],
      ],
    ],
    [
      'breaks in cells',
      '1,"a\r\nb\rc"\n2,x',
      {},
      [
        [1, ['1', 'a\r\nb\rc']],
        [4, ['2', 'x']],
      ],
    ],
    ['blanks around quotes', '1, "a,b" ,c\n', {}, [[1, ['1', 'a,b', 'c']]]],
    ['doubled quotes', '1,"a ""b"" c",""\n', {}, [[1, ['1', 'a "b" c', '']]]],
    ['a quote within text', '1,6" pipe,x"y"\n', {}, [[1, ['1', '6" pipe', 'x"y"']]]],
    ['backslashes', '1,"a \\"b\\", c\\\\"\n', { escape: 'backslash' }, [[1, ['1', 'a "b", c\\']]]],
    ['curly quotes', '1,\u201ca,b\u201d,\u201ec,d\u201c\n', { quote: 'curly' }, [[1, ['1', 'a,b', 'c,d']]]],
    ['single quotes', "1,'a,b',it's\n", { quote: "'" }, [[1, ['1', 'a,b', "it's"]]]],
    [
      'no quotes',
      '1,"a\n2,b"\n',
      { quote: 'none' },
      [
        [1, ['1', '"a']],
        [2, ['2', 'b"']],
      ],
    ],
    ['tabs', '1\t"a\tb"\t\n', { delimiter: '\t' }, [[1, ['1', 'a\tb', '']]]],
    [
      'a misquoted line',
      '1,"Wal" ter",42\n2,b\n',
      {},
      [
        [1, ['1', '"Wal" ter"', '42'], true],
        [2, ['2', 'b']],
      ],
    ],
    [
      'an open quote, read past',
      '1,"a\n2,b\n',
      { unclosed: 'reject' },
      [
        [1, ['1', '"a'], true],
        [2, ['2', 'b']],
      ],
    ],
    [
      'a note with a number in it',
      '1,"call back at\n5551234, evening"\n2,b\n',
      {},
      [
        [1, ['1', 'call back at\n5551234, evening']],
        [3, ['2', 'b']],
      ],
    ],
    [
      'a cell that seems to hold rows, as one record with all that stands in its quotes',
      '1,"a\n5550002,b",c,"d\ne"\n2,x\n',
      { unclosed: 'reject' },
      [
        [1, ['1', '"a\n5550002', 'b"', 'c', '"d\ne"'], true],
        [4, ['2', 'x']],
      ],
    ],
    [
      'a misquoted note as one record with the lines below that are within it',
      '1,"call "Bob" at\n5551234, evening",x\n2,"b"\n',
      {},
      [
        [1, ['1', '"call "Bob" at\n5551234', ' evening"', 'x'], true],
        [3, ['2', 'b']],
      ],
    ],
    [
      'a misquoted line above others that have their quotes',
      '1,"call "Bob" at\n2, "b"\n3,"call "Bob" at\n4,6" pipe\n5,c"\n',
      {},
      [
        [1, ['1', '"call "Bob" at'], true],
        [2, ['2', 'b']],
        [3, ['3', '"call "Bob" at'], true],
        [4, ['4', '6" pipe']],
        [5, ['5', 'c"']],
      ],
    ],
    [
      'the same before one that is not closed',
      '1,"a\n5550002,b",c,"d\n2,x\n',
      { unclosed: 'reject' },
      [
        [1, ['1', '"a\n5550002', 'b"', 'c', '"d'], true],
        [3, ['2', 'x']],
      ],
    ],
  ])('reads %s', (_, text, format, records) => {
    expect(read(text, format)).toEqual(records);
    expect(read(text, format, [1])).toEqual(records);
  });

  it('takes what we wrote as it is, whatever its cells hold', () => {
    const records: string[][] = [];
    const reader = createRecordReader(RFC_4180, (cells) => void records.push(cells), true);
    reader.push('1,"a\n5550002,b"\r\n');
    reader.end();
    expect(records).toEqual([['1', 'a\n5550002,b']]);
  });

  it.each<[string, string, string, number]>([
    ['never closed', '5550001,a\n5550002,b\n5550003,"c\n5550004,d\n', 'unclosed-quote', 3],
    ['closed by another row', '5550001,"a\n5550002,"b"\n', 'unclosed-quote', 1],
    ['that holds rows', '5550000,x\n5550001,"a\n5550002,b"\n', 'unclosed-quote', 2],
    ['opened on a later line of its row', '1,"a\nb","c\n', 'unclosed-quote', 2],
    ['without end', `1\n2,"${'a\n'.repeat(LONGEST_QUOTED)}"`, 'unclosed-quote', 2],
    ['in a row without end', `1\n${'a'.repeat(LONGEST_RECORD + 1)}\n`, 'row-too-long', 2],
  ])('stops at a cell %s', (_, text, code, line) => {
    expect(read(text)).toMatchObject({ code, line });
    expect(read(text, {}, [70_000])).toMatchObject({ code, line });
  });

  it.each<[string, string, Partial<RecordFormat>]>([
    ['misquoted', '5550001,"Joe" Smith\n', { unclosed: 'reject' }],
    ['with backslashes', '5550001,"a \\"b\\""\n', { escape: 'backslash' }],
    ['with curly quotes', '5550001,\u201ca\u201d\n', { quote: 'curly' }],
    ['with mixed line ends', '5550001,a\r\n5550001,a\n', {}],
    ['in one column, misquoted', '"5550001"x\n', { unclosed: 'reject' }],
  ])('goes once over a text of which every line is %s', (_, lines, format) => {
    // As much as the sniffing of a file reads at once: to look through all of it for each line would take minutes.
    const text = lines.repeat(Math.ceil((256 * 1024) / lines.length));
    const told = read(text, format);
    expect(Array.isArray(told) && told.length).toBe(text.split(/\r?\n/).length - 1);
  });

  const sizes = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 4 });
  const text = fc
    .array(
      fc.constantFrom(
        'a',
        '5550001',
        ' ',
        ',',
        '\n',
        '\r',
        '\r\n',
        '"',
        '""',
        '\\',
        '\u201c',
        '\u201d',
        '\u3000',
        '\f',
        '|',
        "'",
      ),
      { maxLength: 40 },
    )
    .map((parts) => parts.join(''));
  const format = fc.record({
    delimiter: fc.constantFrom<RecordFormat['delimiter'][]>(',', ';', '\t', '|'),
    quote: fc.constantFrom<RecordFormat['quote'][]>('"', "'", 'curly', 'none'),
    escape: fc.constantFrom<RecordFormat['escape'][]>('doubled', 'backslash'),
    unclosed: fc.constantFrom<RecordFormat['unclosed'][]>('stop', 'reject'),
  });

  it('comes to the same however the text is cut', () => {
    fc.assert(
      fc.property(text, format, sizes, (text, format, sizes) => {
        expect(read(text, format, sizes)).toEqual(read(text, format));
      }),
      { numRuns: 3000 },
    );
  });

  it('reads what papaparse writes', () => {
    const rows = fc.array(
      fc.array(fc.string({ unit: fc.constantFrom('a', ' ', ',', '"', '\n', '\r', 'é') }), {
        minLength: 2,
        maxLength: 4,
      }),
      { minLength: 1, maxLength: 6 },
    );
    fc.assert(
      fc.property(rows, sizes, (rows, sizes) => {
        const records = read(Papa.unparse(rows, { quotes: true }), {}, sizes);
        expect(Array.isArray(records) && records.map(([, cells]) => cells)).toEqual(rows);
      }),
      { numRuns: 1000 },
    );
  });
});
