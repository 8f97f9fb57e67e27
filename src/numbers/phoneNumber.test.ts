import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkNumber, type NumberReason, searchableNumber } from './phoneNumber';

describe('checkNumber', () => {
  it.each([
    ['5550001', '5550001'],
    ['+18005551234', '+18005551234'],
    ['  +1 (800) 555-1234 ', '+18005551234'],
    ['+44\u00a020\u00a07946\u00a00958', '+442079460958'],
    ['555.0001', '5550001'],
    ['\u202a+1\u2011800\u2011555\u20111234\u202c', '+18005551234'],
    ['(+44) 20 7946 0958', '+442079460958'],
    ['0049151 23456789', '004915123456789'],
    ['00 49 1512 3456789', '004915123456789'],
    ['[800] 555\u22121234', '8005551234'],
    ['123456789012345', '123456789012345'],
  ])('takes %j as %s', (text, number) => {
    expect(checkNumber(text)).toEqual({ ok: true, number });
  });

  it.each<[string, NumberReason]>([
    ['', 'no-number'],
    [' \t ', 'no-number'],
    ['()', 'no-number'],
    ['John', 'letters'],
    ['1-800-FLOWERS', 'letters'],
    ['555OOO1', 'letters'],
    ['tel:+18005551234', 'letters'],
    ['-5550001', 'letters'],
    ['5550001/2', 'letters'],
    ['911', 'too-short'],
    ['555 000', 'too-short'],
    ['1234567890123456', 'too-long'],
    ['+1234567890123456', 'too-long'],
    ['1.80056E+10', 'scientific-notation'],
    ['1,80056e10', 'scientific-notation'],
    ['18005551234.0', 'decimal'],
    ['18005551234,00', 'decimal'],
    ['+44 (0)20 7946 0958', 'trunk-zero'],
    ['0044 (0) 20 7946 0958', 'trunk-zero'],
    ['5550001 5550002', 'two-numbers'],
    ['555-0001 555-0002', 'two-numbers'],
    ['5550001/5550002', 'two-numbers'],
    ['5550001, 5550002', 'two-numbers'],
    ['5550001 or 5550002', 'two-numbers'],
    ['+18005551234+18005551235', 'two-numbers'],
    ['+18005551234 8005551235', 'two-numbers'],
    ['5550001\n5550002', 'two-numbers'],
    ['5550001 x12', 'extension'],
    ['(800) 555-1234 ext. 5', 'extension'],
    ['+18005551234;ext=5', 'extension'],
    ['5550001 доб. 12', 'extension'],
    ['N/A', 'placeholder'],
    ['-', 'placeholder'],
    ['0000000000', 'placeholder'],
    ['1234567890', 'placeholder'],
    ['=HYPERLINK("tel:+18005551234")', 'formula'],
    ['@5550001', 'formula'],
  ])('refuses %j: %s', (text, reason) => {
    expect(checkNumber(text)).toEqual({ ok: false, reason });
  });

  it('never changes, adds or drops a digit of what it takes', () => {
    const near = fc.string({
      unit: fc.constantFrom(...'0123456789+ -.()/,xeE\u00a0'.split('')),
      maxLength: 24,
    });
    fc.assert(
      fc.property(fc.oneof(near, fc.string()), (text) => {
        const check = checkNumber(text);
        if (!check.ok) return;
        expect(check.number).toMatch(/^\+?\d{7,15}$/);
        expect(check.number.replace('+', '')).toBe(text.replace(/\D/g, ''));
        expect(checkNumber(check.number)).toEqual(check);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('searchableNumber', () => {
  it.each([
    ['+1 202 5550171', '12025550171'],
    ['(202) 555-0171', '2025550171'],
    [' +12025550171 ', '12025550171'],
    ['\u202a+44\u00a020\u2011555\u202c', '4420555'],
    ['5550003', '5550003'],
    ['+', ''],
    ['555 FLOWERS', '555FLOWERS'],
  ])('searches %j as %j', (text, search) => {
    expect(searchableNumber(text)).toBe(search);
  });
});
