import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { disarm } from '../phonelist/rows/csvLine';
import { importReceiptLines, receiptLines } from './receiptLines';

/** As the first receipts were written. */
const FORMULA = /^(?!\+[1-9]\d{6,14}$)'*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/;

it('knows again how the first receipts were written', () => {
  const signs = fc.constantFrom(...' \'"=+-@,\t\r\n\ufeff\u00a0\uff1dab1');
  const cell = fc.oneof(
    fc.string({ unit: signs, maxLength: 6 }),
    fc.string({ unit: 'binary', maxLength: 6 }),
  );
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1 }), (rows) => {
      const before = Papa.unparse(rows, { newline: '\r\n', escapeFormulae: FORMULA });
      expect(receiptLines(rows, 'earlier')).toBe(`${before}\r\n`);
    }),
  );
});

it.each([
  [' =1+1', `"' =1+1"`],
  ['\u00a0@x', `"'\u00a0@x"`],
  ['\u200b-1', `"'\u200b-1"`],
  ['\n=1', `"'\n'=1"`],
  ['a;=1+1', `"a;'=1+1"`],
  ['+12025550101', '+12025550101'],
  ['-5', `"'-5"`],
])('guards %j by the rule of all CSVs', (cell, written) => {
  expect(receiptLines([['x', cell]])).toBe(`x,${written}\r\n`);
  const imported = Papa.parse<string[]>(importReceiptLines([['x', cell]]), { newline: '\r\n' }).data[0];
  expect(imported).toEqual(['x', disarm(cell)]);
});
