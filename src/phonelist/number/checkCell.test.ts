import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CAUTIOUS, checkCell, homeOf, type NumberChoices } from './checkCell';
import { COUNTRIES } from './countryPlan';
import type { NumberReason, Offer, RepairKind } from './reasons';
import { settlePlain } from './settlePlain';

const check = (cell: string, choices: Partial<NumberChoices> = {}) =>
  checkCell(cell, { ...CAUTIOUS, ...choices });
const numberOf = (cell: string, choices: Partial<NumberChoices> = {}) => {
  const verdict = check(cell, choices);
  return verdict.ok ? verdict.number : verdict.reason;
};

describe('checkCell', () => {
  it.each<[string, string, string, RepairKind[]?]>([
    ['as-written', '5550001', '5550001'],
    ['as-written', '555.0001', '5550001'],
    ['as-written', ' +1 (800) 555-1234 ', '+18005551234'],
    ['as-written', '+44\u00a020\u00a07946\u00a00958', '+442079460958'],
    ['as-written', '\u202a+1\u2011800\u2011555\u20111234\u202c', '+18005551234'],
    ['as-written', '(+44) 20 7946 0958', '+442079460958'],
    ['as-written', '[800] 555\u22121234', '8005551234'],
    ['as-written', '089/1234567', '0891234567'],
    ['as-written', '\uff0b\uff14\uff14\u3000\uff12\uff10\u30007946 0958', '+442079460958'],
    ['as-written', '+٤٤٢٠٧٩٤٦٠٩٥٨', '+442079460958'],
    ['as-written', '+۴۴۲۰۷۹۴۶۰۹۵۸', '+442079460958'],
    ['as-written', '0049151 23456789', '+4915123456789', ['international-prefix']],
    ['as-written', '0049151/23456789', '+4915123456789', ['international-prefix']],
    ['US', '00 44 20 7946 0958', '+442079460958', ['international-prefix']],
    ['US', '011 44 20 7946 0958', '+442079460958', ['international-prefix']],
    ['CA', '011442079460958', '+442079460958', ['international-prefix']],
    ['AU', '0011 44 20 7946 0958', '+442079460958', ['international-prefix']],
    ['RU', '8 10 44 20 7946 0958', '+442079460958', ['international-prefix']],
    ['as-written', '+0044 20 7946 0958', '+442079460958', ['international-prefix']],
    ['US', '(800) 555-1234', '+18005551234', ['default-country']],
    ['US', '1-800-555-1234', '+18005551234', ['default-country']],
    ['GB', '020 7946 0958', '+442079460958', ['default-country']],
    ['GB', '+44 (0)20 7946 0958', '+442079460958', ['trunk-zero']],
    ['GB', '0044 (0) 20 7946 0958', '+442079460958', ['trunk-zero']],
    ['as-written', '+44 020 7946 0958', '+442079460958', ['trunk-zero']],
    ['as-written', '+39 (0)6 1234 5678', '+390612345678'],
    ['as-written', '+39 06 1234 5678', '+390612345678'],
    ['RU', '8 (495) 123-45-67', '+74951234567', ['default-country']],
    ['RU', '79161234567', '+79161234567', ['plus']],
    ['GB', '447911123456', '+447911123456', ['plus']],
    ['IN', '98765 43210', '+919876543210', ['default-country']],
    ['BR', '11 91234-5678', '+5511912345678', ['default-country']],
    ['AR', '011 15-2345-6789', '+5491123456789', ['changed-plan']],
    ['as-written', "'5550001", '5550001', ['unwrapped']],
    ['as-written', '="5550001"', '5550001', ['unwrapped']],
    ['as-written', "'+18005551234", '+18005551234', ['unwrapped']],
    ['as-written', '="+18005551234"', '+18005551234', ['unwrapped']],
    ['US', '18005550100.0', '+18005550100', ['decimal', 'default-country']],
    ['as-written', '14155552671.00', '14155552671', ['decimal']],
    ['as-written', '18,005,550,100.00', '18005550100'],
    ['US', '1202555.0000', '+12025550000', ['default-country']],
    ['as-written', '0202555.0000', '02025550000', []],
    ['as-written', '1.8005551234E+10', '18005551234', ['exponent']],
    ['as-written', '1,8005551234e10', '18005551234', ['exponent']],
    ['as-written', 'tel:+1-800-555-1234', '+18005551234', ['uri']],
    ['as-written', 'callto:+18005551234', '+18005551234', ['uri']],
    ['as-written', 'sip:+18005551234@pbx.example.com;user=phone', '+18005551234', ['uri']],
    ['as-written', 'tel:%2B18005551234', '+18005551234', ['uri']],
    ['as-written', 'tel:555-1234;phone-context=+1-800', '+18005551234', ['uri', 'phone-context']],
    ['US', 'tel:800-555-1234;phone-context=example.com', '+18005551234', ['uri', 'default-country']],
    ['as-written', '=HYPERLINK("tel:+18005551234")', '+18005551234', ['hyperlink', 'uri']],
    ['as-written', '=HYPERLINK("tel:+18005551234";"Call")', '+18005551234', ['hyperlink', 'uri']],
    ['as-written', '5550001,', '5550001'],
    ['DE', '0151 0123 4567', '+4915101234567'],
    ['DE', '06111 1234 1235', '+49611112341235'],
    ['as-written', '+390600000000000', 'impossible-for-country'],
  ])('%s: takes %j as %s', (country, cell, number, repairs) => {
    const verdict = check(cell, { country });
    expect(verdict.ok ? verdict.number : verdict.reason).toBe(number);
    if (verdict.ok && repairs) expect(verdict.repairs).toEqual(repairs);
  });

  it.each<[string, string, NumberReason, Offer[]?]>([
    ['as-written', '', 'no-number'],
    ['as-written', ' \t ', 'no-number'],
    ['as-written', '()', 'no-number'],
    ['as-written', '""', 'no-number'],
    ['as-written', 'John', 'letters'],
    ['as-written', '12/31/2024', 'letters'],
    ['as-written', '1-15-2024', 'letters'],
    ['as-written', '2024/1/15', 'letters'],
    ['as-written', 'Tel. 555 0001', 'letters', []],
    ['US', '800 555 1234 home', 'letters', []],
    ['as-written', '5550001 home', 'letters', []],
    ['as-written', 'fax: 5550001', 'letters', []],
    ['as-written', '44 (0) 20 7946 0958', 'impossible-for-country', ['plus']],
    ['US', '44 (0) 20 7946 0958', 'impossible-for-country', ['plus']],
    ['as-written', '555-ABC', 'letters'],
    ['as-written', '-5550001', 'letters'],
    ['as-written', '2,345,678.00', 'letters'],
    ['as-written', '2,345,678', 'letters'],
    ['as-written', '2025550,000', 'letters'],
    ['as-written', '18005551234.5', 'letters'],
    ['as-written', '1-800-FLOWERS', 'letters', ['vanity']],
    ['US', '1-800-FLOWERS', 'letters', ['vanity']],
    ['as-written', '555OOO1', 'letters', ['letter-o']],
    ['as-written', '911', 'short-code'],
    ['US', '112', 'short-code'],
    ['GB', '999', 'short-code'],
    ['AU', '000', 'short-code'],
    ['DE', '116117', 'short-code'],
    ['as-written', '555 000', 'too-short'],
    ['US', '55500', 'too-short'],
    ['as-written', '1234567890123456', 'too-long'],
    ['US', '+1234567890123456', 'too-long'],
    ['as-written', '+1 555 0001', 'impossible-for-country'],
    ['US', '5550001', 'impossible-for-country'],
    ['US', '0123456780', 'impossible-for-country'],
    ['US', '8 (495) 123-45-67', 'impossible-for-country'],
    ['US', '442079460958', 'impossible-for-country', ['plus']],
    ['GB', '7400123456', 'impossible-for-country', ['leading-zero']],
    ['as-written', '1.80056E+10', 'scientific-notation'],
    ['as-written', '1,80056e10', 'scientific-notation'],
    ['as-written', '1.8005551234567E+10', 'scientific-notation'],
    ['as-written', '5550001 5550002', 'two-numbers', ['first-of-two', 'each-of-two']],
    ['as-written', '555-0001 555-0002', 'two-numbers'],
    ['US', '555-0001 555-0002', 'two-numbers', []],
    ['US', '(800) 555-1234 (800) 555-1235', 'two-numbers'],
    ['as-written', '5550001/5550002', 'two-numbers'],
    ['as-written', '5550001/2', 'two-numbers', ['first-of-two']],
    ['as-written', '5550001, 5550002', 'two-numbers'],
    ['as-written', '5550001 or 5550002', 'two-numbers'],
    ['as-written', '5550001 y 5550002', 'two-numbers'],
    ['as-written', '5550001\n5550002', 'two-numbers'],
    ['as-written', '+18005551234+18005551235', 'two-numbers'],
    ['as-written', '+18005551234 8005551235', 'two-numbers'],
    ['DE', '0301234 0307654', 'two-numbers', ['first-of-two', 'each-of-two']],
    ['DE', '030 1234 030 7654', 'two-numbers'],
    ['AT', '0123456 00498912345', 'two-numbers'],
    ['as-written', '+49301234 0307654', 'two-numbers'],
    ['US', '+49301234 0307654', 'two-numbers', ['first-of-two']],
    ['as-written', '5550001 x12', 'extension', ['drop-extension', 'keep-extension']],
    ['US', '(800) 555-1234 ext. 5', 'extension'],
    ['as-written', '+18005551234;ext=5', 'extension'],
    ['as-written', 'tel:+18005551234;ext=5', 'extension'],
    ['RU', '8 (495) 123-45-67 доб. 12', 'extension'],
    ['as-written', '+18005551234,,5', 'extension'],
    ['as-written', '0000000000', 'placeholder'],
    ['US', '1234567890', 'placeholder'],
    ['US', '999-999-9999', 'placeholder'],
    ['US', '+1 000 000 0000', 'placeholder'],
    ['as-written', 'N/A', 'placeholder'],
    ['as-written', '#N/A', 'placeholder'],
    ['as-written', 'anonymous', 'placeholder'],
    ['as-written', '-', 'placeholder'],
    ['as-written', 'NULL', 'placeholder'],
    ['as-written', '=1+1', 'formula'],
    ['as-written', '=HYPERLINK("https://example.com")', 'formula'],
    ['as-written', '@5550001', 'formula'],
    ['as-written', '+999 5550001', 'impossible-for-country'],
  ])('%s: refuses %j: %s', (country, cell, reason, offers) => {
    const verdict = check(cell, { country });
    expect(verdict.ok ? verdict.number : verdict.reason).toBe(reason);
    if (!verdict.ok && offers) expect(verdict.offers).toEqual(offers);
  });

  const signs = [
    ' ::: ',
    ':::',
    '|',
    ' | ',
    '\n',
    ';',
    '; ',
    '/',
    ' / ',
    ',',
    ', ',
    '&',
    ' & ',
    '、',
    '，',
    ' • ',
    '\\',
    '<br>',
  ];
  const words = ['or', 'and', 'and/or', 'y', 'o', 'y/o', 'e', 'ou', 'et', 'und', 'oder', 'bzw.', 'или', 'OR'];
  const glued = ['or', 'and', 'y', 'ou', 'und', 'oder'];
  const pairs: [country: string, first: string, second: string][] = [
    ['as-written', '+1 202-555-0102', '+1 202-555-0103'],
    ['as-written', '+12025550102', '+12025550103'],
    ['as-written', '12025550102', '12025550103'],
    ['as-written', '5550102', '5550103'],
    ['US', '(202) 555-0102', '(202) 555-0103'],
    ['GB', '07700 900102', '07700 900103'],
    ['DE', '030 1234567', '030 1234568'],
    ['as-written', '+52 1 55 1234 5678', '+52 1 55 1234 5679'],
  ];
  it.each([...signs, ...words.map((word) => ` ${word} `), ...glued, ' + '])(
    'parts two numbers at %j',
    (sign) => {
      for (const [country, first, second] of pairs) {
        // Behind a number with a plus, one more plus is the next number's own.
        if (sign === ' + ' && first.startsWith('+')) continue;
        const text = `${first}${sign}${second}`;
        const numbers = [first, second].map((one) => numberOf(one, { country }));
        expect(`${text} ${JSON.stringify(check(text, { country }))}`).toBe(
          `${text} ${JSON.stringify({ ok: false, reason: 'two-numbers', offers: ['first-of-two', 'each-of-two'] })}`,
        );
        expect(numberOf(text, { country, twoNumbers: 'first' })).toBe(numbers[0]);
        expect(check(text, { country, twoNumbers: 'each' })).toMatchObject({
          number: numbers[0],
          also: [{ number: numbers[1] }],
        });
      }
    },
  );

  it('does what the user chose for all', () => {
    expect(numberOf('7400123456', { country: 'GB', leadingZero: true })).toBe('+447400123456');
    expect(numberOf('442079460958', { country: 'US', plus: true })).toBe('+442079460958');
    expect(numberOf('44 (0) 20 7946 0958', { plus: true })).toBe('+442079460958');
    expect(numberOf('8OO5551234', { country: 'US', letterO: true })).toBe('+18005551234');
    expect(numberOf('1-800-FLOWERS', { country: 'US', vanity: true })).toBe('+18003569377');
    expect(numberOf('5550001 x12', { extensions: 'drop' })).toBe('5550001');
    expect(check('5550001 x12', { extensions: 'keep' })).toMatchObject({
      number: '5550001',
      extension: '12',
    });
    expect(numberOf('5550001/5550002', { twoNumbers: 'first' })).toBe('5550001');
    expect(check('5550001; 5550002; 911', { twoNumbers: 'each' })).toMatchObject({
      number: '5550001',
      also: [{ number: '5550002' }, { reason: 'short-code' }],
    });
  });

  const near = fc.string({
    unit: fc.constantFrom(...'0123456789+ -.()/,xeE\u00a0'.split('')),
    maxLength: 24,
  });
  const plain = fc.string({ unit: fc.constantFrom(...'00112345678999+ -()'.split('')), maxLength: 20 });
  /** Whole groups, as people write them: signs alone rarely make one. */
  const grouped = fc
    .array(fc.constantFrom('44', '+49', '1', '(0)', '(800)', ' ', '-', '20', '7946', '0958', '2024', '12'), {
      maxLength: 9,
    })
    .map((groups) => groups.join(''));
  const home = fc.constantFrom(
    'as-written',
    'US',
    'GB',
    'DE',
    'IT',
    'RU',
    'AR',
    'BR',
    'AU',
    'HU',
    'MX',
    ...COUNTRIES,
  );

  it('agrees with what is settled at a glance', () => {
    fc.assert(
      fc.property(fc.oneof(near, plain, grouped), home, (cell, country) => {
        const settled = settlePlain(cell, homeOf(country));
        if (settled)
          expect(`${country} ${cell} ${settled}`).toBe(`${country} ${cell} ${numberOf(cell, { country })}`);
      }),
      { numRuns: 10_000 },
    );
  });

  it('changes no digit without saying so, and takes its own numbers', () => {
    fc.assert(
      fc.property(fc.oneof(near, plain, grouped, fc.string()), home, (cell, country) => {
        const verdict = check(cell, { country });
        if (!verdict.ok) return;
        expect(verdict.number).toMatch(/^\+?\d{7,15}$/);
        expect(check(verdict.number, { country })).toMatchObject({ ok: true });
        const written = cell.replace(/\D/g, '');
        if (verdict.number.replace('+', '') !== written) expect(verdict.repairs).not.toEqual([]);
        if (verdict.number.startsWith('+'))
          expect(numberOf(verdict.number, { country })).toBe(verdict.number);
      }),
      { numRuns: 5_000 },
    );
  });
});
