import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CsvReader, type CsvRow } from './csvReader';

function read(...chunks: string[]): CsvRow[] {
  const rows: CsvRow[] = [];
  const reader = new CsvReader((row) => rows.push(row));
  for (const chunk of chunks) reader.push(chunk);
  reader.end();
  return rows;
}

const fieldsOf = (rows: CsvRow[]) => rows.map(({ fields }) => fields);

describe('CsvReader', () => {
  it.each([
    [
      '5550001,John,199\r\n5550002,Mary,299',
      [
        ['5550001', 'John', '199'],
        ['5550002', 'Mary', '299'],
      ],
    ],
    [
      'a,b\nc,d\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['a\rb\r', [['a'], ['b']]],
    ['a\n\nb', [['a'], [''], ['b']]],
    ['"a,b","say ""hi""","two\r\nlines"', [['a,b', 'say "hi"', 'two\r\nlines']]],
    ['a,', [['a', '']]],
    ['""', [['']]],
    ['', []],
    [' a , "b"', [[' a ', ' "b"']]],
  ])('reads %j', (text, expected) => {
    expect(fieldsOf(read(text))).toEqual(expected);
  });

  it('tells the physical line on which a record starts', () => {
    expect(read('a\r\n"b\r\n\rc",d\ne\n\nf').map(({ line }) => line)).toEqual([1, 2, 5, 6, 7]);
  });

  it('marks what RFC 4180 does not allow, and goes on with the next row', () => {
    const rows = read('a"b,c\n"d"e,f\ng,h\n');
    expect(rows.map(({ fault }) => fault !== undefined)).toEqual([true, true, false]);
    expect(rows[2]?.fields).toEqual(['g', 'h']);
  });

  it('names the line of a quote that is never closed', () => {
    expect(() => read('a\nb,"c\nd\ne')).toThrow(/^Line 2: .*quote/);
  });

  it('stops at a row of more than 64 KiB instead of holding it', () => {
    expect(() => read('a\n"', ...Array.from({ length: 70 }, () => 'x'.repeat(1024)))).toThrow(
      /^Line 2: .*64 KiB/,
    );
  });

  const cell = fc.string({ unit: fc.constantFrom('a', ',', '"', '\r', '\n', '5', 'é', ' '), maxLength: 6 });

  it('gives back what was written by RFC 4180', () => {
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 5 }), (table) => {
        const text = table
          .map((row) => `${row.map((c) => `"${c.replaceAll('"', '""')}"`).join(',')}\r\n`)
          .join('');
        expect(fieldsOf(read(text))).toEqual(table);
      }),
    );
  });

  it('reads the same wherever the text is cut', () => {
    const outcome = (chunks: string[]) => {
      try {
        return read(...chunks);
      } catch (error) {
        return String(error);
      }
    };
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 12 }), (cells) => {
        const text = cells.join('');
        const whole = outcome([text]);
        expect(outcome([...text])).toEqual(whole);
        for (let cut = 0; cut <= text.length; cut += 1) {
          expect(outcome([text.slice(0, cut), text.slice(cut)])).toEqual(whole);
        }
      }),
    );
  });
});
