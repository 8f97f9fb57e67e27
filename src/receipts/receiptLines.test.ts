import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { receiptLines } from './receiptLines';

/** As the first receipts were written. */
const FORMULA = /^(?!\+[1-9]\d{6,14}$)'*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/;

it('writes receipts as the first ones were written', () => {
  const signs = fc.constantFrom(...' \'"=+-@,\t\r\n\ufeff\u00a0\uff1dab1');
  const cell = fc.oneof(
    fc.string({ unit: signs, maxLength: 6 }),
    fc.string({ unit: 'binary', maxLength: 6 }),
  );
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1 }), (rows) => {
      const before = Papa.unparse(rows, { newline: '\r\n', escapeFormulae: FORMULA });
      expect(receiptLines(rows)).toBe(`${before}\r\n`);
    }),
  );
});
