import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csvLine, disarm, rearm } from './csvLine';

/** What a spreadsheet cuts off, or does not see, before it looks for a formula. */
const UNSEEN = [
  '',
  ' ',
  '\u00a0',
  '\u3000',
  '\t',
  '\n',
  '\r\n',
  '\u200b',
  '\ufeff',
  '\u2060',
  '\u00ad',
  '\0',
];
const SIGNS = [...'=+-@＝＋－＠'];
const isLive = (cell: string) =>
  /^[\s\p{Z}\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]/u.test(cell) && !/^\+[1-9]\d{6,14}$/.test(cell);

const cell = fc.oneof(
  fc.string({ unit: fc.constantFrom(...SIGNS, ...UNSEEN.filter(Boolean), ...`'";,|a1`), maxLength: 9 }),
  fc.string({ unit: 'binary', maxLength: 6 }),
  fc.stringMatching(/^\+[1-9]\d{6,14}$/),
);

describe('a cell for a spreadsheet', () => {
  it.each(UNSEEN.flatMap((unseen) => SIGNS.map((sign) => [`${unseen}${sign}1+1`])))(
    'is guarded whatever stands before its sign: %j',
    (text) => {
      expect(disarm(text)).toMatch(/^'/);
      expect(isLive(disarm(text))).toBe(false);
      expect(rearm(disarm(text))).toBe(text);
    },
  );

  it.each([
    ['a;=1+1', "a;'=1+1"],
    ['a; =1+1', "a;' =1+1"],
    ['a\t@x', "a\t'@x"],
    ['a|-1', "a|'-1"],
    ['two\n=lines', "two\n'=lines"],
    ['a;"=1"', `a;'"=1"`],
    ["a;'=1", "a;''=1"],
    ['a;＝1', "a;'＝1"],
    ['a;b=c', 'a;b=c'],
    ['Ann, 1+1', 'Ann, 1+1'],
    ['+12025550101', '+12025550101'],
    ['+1202', "'+1202"],
    ['+12025550101;+12025550102', "'+12025550101;'+12025550102"],
  ])('%j is written as %j', (text, written) => {
    expect(disarm(text)).toBe(written);
    expect(rearm(written)).toBe(text);
  });

  it('is read back exactly, whatever it was', () => {
    fc.assert(
      fc.property(cell, (text) => {
        expect(rearm(disarm(text))).toBe(text);
      }),
      { numRuns: 2_000 },
    );
  });

  it.each([',', ';', '\t', '|'])('is no formula where cells are parted at %j', (delimiter) => {
    const row = fc.tuple(fc.constant('x'), cell, cell);
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 4 }), (rows) => {
        const csv = rows.map(([first, ...rest]) => csvLine(disarm(first), rest.map(disarm))).join('');
        expect(Papa.parse<string[]>(csv, { delimiter, newline: '\r\n' }).data.flat().filter(isLive)).toEqual(
          [],
        );
        // And where quotation marks mean nothing, so that a line break within a cell ends the row.
        if (delimiter === ',') return;
        const bare = csv.split(/[\r\n]+/).flatMap((line) => line.split(delimiter));
        expect(bare.filter(isLive)).toEqual([]);
      }),
      { numRuns: 1_000 },
    );
  });
});
