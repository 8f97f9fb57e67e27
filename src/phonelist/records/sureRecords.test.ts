import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createBreakFinder } from './lineEnds';
import { readQuotedRecord } from './quotedRecord';
import { LONGEST_QUOTED, openersOf, type RecordFormat } from './recordFormat';
import { createSureReader } from './sureRecords';

const RFC_4180: RecordFormat = { delimiter: ',', quote: '"', escape: 'doubled', unclosed: 'stop' };

function readSure(text: string, format: RecordFormat, isLast: boolean) {
  const records: string[][] = [];
  const openers = Array.from(openersOf(format));
  const nextQuote = (from: number): number => {
    const found = openers.map((opener) => text.indexOf(opener, from)).filter((at) => at !== -1);
    return found.length === 0 ? -1 : Math.min(...found);
  };
  const read = createSureReader(format, (cells) => void records.push(cells));
  return { end: read(0, { text, nextBreak: createBreakFinder(text), nextQuote, isLast }), records };
}

describe('createSureReader', () => {
  it.each<[string, string, Partial<RecordFormat>, string[][]]>([
    ['lines ended by \\n', '1,a\n\n2,b\n', {}, [['1', 'a'], [''], ['2', 'b']]],
    [
      'lines ended by \\r\\n',
      '1;a\r\n2;b\r\n',
      { delimiter: ';' },
      [
        ['1', 'a'],
        ['2', 'b'],
      ],
    ],
    [
      'lines ended by \\r',
      '1\ta\r2\tb\r',
      { delimiter: '\t' },
      [
        ['1', 'a'],
        ['2', 'b'],
      ],
    ],
    [
      'quoted cells',
      '"1","a ""b"", c"\n"2","d" \n',
      {},
      [
        ['1', 'a "b", c'],
        ['2', 'd'],
      ],
    ],
    ['single quotes', "'1','a,b'\n", { quote: "'" }, [['1', 'a,b']]],
    ['quoted cells between tabs', '"1"\t"a"\n', { delimiter: '\t' }, [['1', 'a']]],
    [
      'quotes that enclose nothing',
      '1,"a\n2,b"\n',
      { quote: 'none' },
      [
        ['1', '"a'],
        ['2', 'b"'],
      ],
    ],
    ['quotes without backslashes', '1,"a, b"\n', { escape: 'backslash' }, [['1', 'a, b']]],
  ])('reads %s to the end', (_, text, format, records) => {
    expect(readSure(text, { ...RFC_4180, ...format }, true)).toEqual({ end: text.length, records });
  });

  it.each<[string, string, Partial<RecordFormat>]>([
    ['that is misquoted', '1,"Wal" ter",42\n', {}],
    ['with a blank before a quote', '1, "a,b"\n', {}],
    ['over several lines', '1,"a\nb"\n', {}],
    ['with another line end', '1,b\r2,c\n', {}],
    ['whose \\r may be half of a \\r\\n', '1,b\r', {}],
    ['with a backslash before a quote', '1,"a \\"b\\""\n', { escape: 'backslash' }],
    ['with a rare blank behind a quote', '1,"a"\u3000\n', {}],
    ['with curly quotes', '1,\u201ca,b\u201d\n', { quote: 'curly' }],
    ['with a cell as long as one that was never closed', `1,"${'a'.repeat(LONGEST_QUOTED)}"\n`, {}],
    ['that is not complete', '1,b', {}],
  ])('stops before a record %s', (_, doubtful, format) => {
    const sure = '5,"x"\n';
    const settings = { ...RFC_4180, ...format };
    const before = format.quote === 'curly' ? '5,x\n' : sure;
    expect(readSure(before + doubtful, settings, false)).toEqual({
      end: before.length,
      records: [['5', 'x']],
    });
  });

  it('reads no record otherwise than our own reading of quotes', () => {
    const signs = fc.constantFrom(
      ...['a', '5550001', ' ', ',', ';', '\n', '\r', '\r\n', '"', '""', '","', '"\n'],
      ...['\\', '\u201c', '\u3000', '\f', '|', "'"],
    );
    // Long enough for papaparse to be shown more and more of it.
    const lines = fc.constantFrom('5550001,Ann\n', '"5550002","a ""b"", c"\n', '5550003;x|y\n', '\n');
    const text = fc
      .array(fc.oneof({ weight: 1, arbitrary: signs }, { weight: 30, arbitrary: lines }), {
        maxLength: 300,
      })
      .map((parts) => parts.join(''));
    const format = fc.record({
      delimiter: fc.constantFrom<RecordFormat['delimiter'][]>(',', ';', '\t', '|'),
      quote: fc.constantFrom<RecordFormat['quote'][]>('"', "'", 'curly', 'none'),
      escape: fc.constantFrom<RecordFormat['escape'][]>('doubled', 'backslash'),
      unclosed: fc.constant<RecordFormat['unclosed']>('stop'),
    });
    fc.assert(
      fc.property(text, format, fc.boolean(), (text, format, isLast) => {
        const { end, records } = readSure(text, format, isLast);
        let at = 0;
        for (const cells of records) {
          const own = readQuotedRecord(text, at, format, isLast, false);
          expect(own).toMatchObject({ kind: 'record', cells });
          if (own.kind === 'record') at = own.end;
        }
        expect(end).toBe(at);
      }),
      { numRuns: 3000 },
    );
  });
});
