import type { ReadSettings } from '../readSettings';
import type { RowReason } from '../rows/rowReasons';
import { type ListCase, utf8 } from './listCase';

/** One cell in a list of one row, quoted, so that any sign may stand in it. */
function cell(
  name: string,
  text: string,
  outcome: string | RowReason,
  chosen: Partial<ReadSettings> = {},
): ListCase {
  const isNumber = /^\+?\d+$/.test(outcome);
  return {
    name: `${name}: ${text}`,
    bytes: () => utf8(`"${text.replaceAll('"', '""')}",x\n`),
    chosen: {
      delimiter: ',',
      quote: '"',
      escape: 'doubled',
      header: false,
      preambleRows: 0,
      numberColumns: [0],
      variables: [1],
      width: 2,
      ...chosen,
    },
    expected: isNumber
      ? { sent: [[outcome, 'x']], rejected: [] }
      : { sent: [], rejected: [[1, outcome as RowReason]] },
  };
}

const US = { country: 'US' };
const GB = { country: 'GB' };
const manyUk = (count: number) =>
  Array.from({ length: count }, (_, at) => `07700900${100 + at},x\n`).join('');
const UK_IN_US = manyUk(40);

/** csv-cases.md, "Numbers". Cells one by one are in number/checkCell.test.ts, too. */
export const NUMBER_CASES: ListCase[] = [
  cell('separators', '+1 (800) 555.1234', '+18005551234'),
  cell('slashes', '089/1234567', '0891234567'),
  cell('(0)', '+44 (0)20 7946 0958', '+442079460958'),
  cell('brackets', '[800] 555-1234', '8005551234'),
  cell('(0) without a plus', '44 (0)20 7946 0958', 'impossible-for-country'),
  cell('a date', '12/31/2024', 'letters'),
  cell('a line break', '+1 800\n555 1234', '+18005551234'),
  cell('no-break spaces', '+44\u00a020\u00a07946\u00a00958', '+442079460958'),
  cell('U+2212', '800\u2212555\u22121234', '8005551234'),
  cell('full-width digits', '\uff0b４４２０７９４６０９５８', '+442079460958'),
  cell('Arabic-Indic digits', '+٤٤٢٠٧٩٤٦٠٩٥٨', '+442079460958'),
  cell('00', '0044 20 7946 0958', '+442079460958'),
  cell('00, default US', '0044 20 7946 0958', '+442079460958', US),
  cell('011', '011 44 20 7946 0958', '+442079460958', US),
  cell('011, default Canada', '011 44 20 7946 0958', '+442079460958', { country: 'CA' }),
  cell('tel:', 'tel:+1-800-555-1234', '+18005551234'),
  cell('callto:', 'callto:+18005551234', '+18005551234'),
  cell('sip:', 'sip:+18005551234@example.com', '+18005551234'),
  cell('phone-context', 'tel:5551234;phone-context=+1800', '+18005551234'),
  cell('apostrophe', "'5550001", '5550001'),
  cell('formula of text', '="5550001"', '5550001'),
  cell('apostrophe and plus', "'+18005551234", '+18005551234'),
  cell('data frame', '18005550100.0', '+18005550100', US),
  cell('digits lost', '1.80056E+10', 'scientific-notation', US),
  cell('digits lost, comma', '1,80056E+10', 'scientific-notation', US),
  cell('digits all there', '1.8005551234E+10', '+18005551234', US),
  cell('digits all there, comma', '1,8005551234E+10', '+18005551234', US),
  cell('hyperlink', '=HYPERLINK("tel:+18005551234","Call")', '+18005551234'),
  cell('hyperlink, semicolons', '=HYPERLINK("tel:+18005551234";"Call")', '+18005551234'),
  cell('hyperlink to a page', '=HYPERLINK("https://example.com/18005551234")', 'formula'),
  cell('formula', '=SUM(A1:A9)', 'formula'),
  cell('extension', '+18005551234 x123', 'extension'),
  cell('extension', '+18005551234 ext. 5', 'extension'),
  cell('extension', '+18005551234;ext=5', 'extension'),
  cell('extension', '8 (495) 123-45-67 доб. 12', 'extension', { country: 'RU' }),
  cell('extension dropped', '+18005551234 x123', '+18005551234', { extensions: 'drop' }),
  cell('two numbers', '5550001 / 5550002', 'two-numbers'),
  cell('two numbers', '+18005551234, +18005551235', 'two-numbers'),
  cell('two numbers of one area', '01 234567 01 7654', 'two-numbers', { country: 'AT' }),
  cell('two endings of one number', '030 12345-12 -14', 'two-numbers'),
  cell('two numbers, the first', '5550001 / 5550002', '5550001', { twoNumbers: 'first' }),
  cell('vanity', '1-800-FLOWERS', 'letters', US),
  cell('a word before a number is no vanity', 'Tel. 555 0001', 'letters', { vanity: true }),
  cell('vanity allowed', '1-800-FLOWERS', '+18003569377', { ...US, vanity: true }),
  cell('letter O', '8OO5551234', 'letters', US),
  cell('letter O read as zero', '8OO5551234', '+18005551234', { ...US, letterO: true }),
  cell('short code', '911', 'short-code'),
  cell('short code', '112', 'short-code', GB),
  cell('short code', '999', 'short-code', GB),
  cell('short code', '000', 'short-code', { country: 'AU' }),
  cell('short code, whatever is allowed', '911', 'short-code', { ...US, plus: true, leadingZero: true }),
  cell('placeholder', '0000000000', 'placeholder'),
  cell('placeholder', '1234567890', 'placeholder', US),
  cell('placeholder', 'N/A', 'placeholder'),
  cell('placeholder', 'anonymous', 'placeholder'),
  cell('placeholder', '-', 'placeholder'),
  cell('empty', '', 'no-number'),
  cell('lost zero', '7700900123', 'impossible-for-country', GB),
  cell('lost zero, put back', '7700900123', '+447700900123', { ...GB, leadingZero: true }),
  cell('missing plus', '447700900123', 'impossible-for-country', US),
  cell('missing plus, added', '447700900123', '+447700900123', { ...US, plus: true }),
  cell('Russian 8 under US', '8 (495) 123-45-67', 'impossible-for-country', US),
  cell('Russian 8', '8 (495) 123-45-67', '+74951234567', { country: 'RU' }),
  cell('local, as written', '5550001', '5550001'),
  cell('local, with a country', '5550001', 'impossible-for-country', US),
  cell('too short', '55500', 'too-short'),
  cell('too long', '+12345678901234567', 'too-long'),
  {
    name: 'an extension kept as a variable',
    bytes: () => utf8('5550001 x12,a\n5550002,b\n'),
    chosen: { extensions: 'keep' },
    expected: {
      sent: [
        ['5550001', 'a', '12'],
        ['5550002', 'b', ''],
      ],
    },
  },
  {
    name: 'two numbers, a row for each',
    bytes: () => utf8('5550001/5550002,a\n5550003,b\n'),
    chosen: { twoNumbers: 'each' },
    expected: {
      sent: [
        ['5550001', 'a'],
        ['5550002', 'a'],
        ['5550003', 'b'],
      ],
      totals: { rows: 2, split: 1, ready: 3 },
    },
  },
  {
    name: 'what is offered is counted',
    bytes: () =>
      utf8(
        '447700900123,a\n7700900123,b\n8OO5551234,c\n+18005551234 x5,d\n+18005551234/+18005551235,e\n07700900124,f\n',
      ),
    chosen: { country: 'GB', header: false, preambleRows: 0 },
    expected: {
      totals: { rows: 6, ready: 2, rejected: 4 },
      result: {
        offers: {
          'leading-zero': 1,
          'first-of-two': 1,
          'each-of-two': 1,
          'drop-extension': 1,
          'keep-extension': 1,
        },
      },
    },
  },
  {
    name: 'repairs are listed with before and after',
    bytes: () => utf8('+44 (0)20 7946 0958,a\n5550001,b\n'),
    expected: {
      result: {
        repaired: 1,
        repairs: {
          'trunk-zero': {
            count: 1,
            samples: [{ line: 1, before: '+44 (0)20 7946 0958', after: '+442079460958' }],
          },
        },
      },
    },
  },
  {
    name: 'premium-rate numbers are warned of',
    bytes: () => utf8('+19005551234,a\n+18005551234,b\n'),
    expected: {
      totals: { ready: 2 },
      result: {
        warnings: {
          premium: { count: 1, samples: [{ line: 1, number: '+19005551234' }] },
          variables: [{}],
          shortRows: 0,
          controls: 0,
          guards: 0,
        },
      },
    },
  },
  {
    name: 'premium-rate numbers left out',
    bytes: () => utf8('+19005551234,a\n+18005551234,b\n'),
    chosen: { premium: 'reject' },
    expected: { rejected: [[1, 'premium-rate']] },
  },
  {
    name: 'numbers by country',
    bytes: () => utf8('+12025550171,a\n+12045550171,b\n+442079460958,c\n+442079460959,d\n+18495550171,e\n'),
    expected: {
      result: {
        countries: [
          { country: 'GB', count: 2 },
          { country: 'US', count: 1 },
          { country: 'CA', count: 1 },
          { country: 'DO', count: 1 },
        ],
      },
    },
  },
  {
    name: 'a country left out',
    bytes: () => utf8('+12025550171,a\n+442079460958,c\n'),
    chosen: { excludedCountries: ['GB'] },
    expected: { rejected: [[2, 'excluded-country']] },
  },
  {
    name: 'digits that are possible in many countries name none of them',
    bytes: () => utf8(Array.from({ length: 20 }, (_, at) => `07700 9001${10 + at},x\n`).join('')),
    chosen: { country: 'US' },
    expected: { result: { betterCountries: [] } },
  },
  {
    name: 'another country fits far better',
    bytes: () => utf8(`${UK_IN_US}+447700900999,x\n`),
    chosen: { country: 'US' },
    expected: { totals: { ready: 1, rejected: 40 } },
  },
  {
    name: 'the country that the list itself speaks for',
    bytes: () => utf8(`${UK_IN_US}${'+447700900999,x\n'.repeat(6)}`),
    expected: { proposed: { country: 'GB' }, totals: { rows: 46, ready: 41, duplicates: 5 } },
  },
  {
    name: 'few numbers that name a country speak for many that merely fit: the user is asked',
    bytes: () => utf8(`${manyUk(100)}${'+447700900999,x\n'.repeat(5)}`),
    expected: {
      proposed: { country: 'as-written' },
      totals: { ready: 101, duplicates: 4 },
      result: { betterCountries: [{ country: 'GB', share: 1 }] },
    },
  },
  {
    name: 'as written, where the numbers fit two countries that the list speaks for',
    bytes: () => utf8(`${manyUk(40)}+447700900999,x\n+393331234567,x\n`),
    chosen: { country: 'as-written' },
    expected: { result: { betterCountries: [] } },
  },
  {
    name: 'as written, where nearly none fits the country that the list speaks for',
    bytes: () => utf8(`${manyUk(40)}+34600123456,x\n`),
    chosen: { country: 'as-written' },
    expected: { result: { betterCountries: [] } },
  },
  {
    name: 'local numbers as written, beside some with a country',
    bytes: () =>
      utf8(`${Array.from({ length: 20 }, (_, at) => `55500${10 + at},x\n`).join('')}+12025550101,x\n`),
    chosen: { country: 'as-written' },
    expected: { result: { betterCountries: [] } },
  },
];
