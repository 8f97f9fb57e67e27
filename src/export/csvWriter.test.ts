import { describe, expect, it } from 'vitest';
import { receiptLines } from '../receipts/receiptLines';
import { csvLines } from './csvWriter';

/** Every sign that makes a spreadsheet run what follows, in half width and in the full width that it reads alike. */
const SIGNS = ['=', '+', '-', '@', '\t', '\r', '\uff1d', '\uff0b', '\uff0d', '\uff20'];
const RESTS = ['1+1', 'cmd|x', '18005551234 ', "'1", ''];

describe.each([
  ['an export', (cell: string) => csvLines([['5550001', cell]], true)],
  ['a receipt', (cell: string) => receiptLines([['5550001', cell]])],
])('in %s', (_, write) => {
  it.each(SIGNS)('no cell that begins with %j is run', (sign) => {
    for (const rest of RESTS) {
      for (const cell of [sign + rest, `'${sign}${rest}`]) {
        expect(write(cell)).toMatch(/^5550001,"?'/);
      }
    }
  });

  it('a plain number of a phone and plain text are written as they are', () => {
    for (const cell of ['+18005551234', '18005551234', 'a=1', 'x－1', '']) {
      expect(write(cell)).toBe(`5550001,${cell}\r\n`);
    }
  });
});

it('for a program, cells are written as they are', () => {
  expect(csvLines([['5550001', '\uff1d1+1', '=1']], false)).toBe('5550001,\uff1d1+1,=1\r\n');
});
