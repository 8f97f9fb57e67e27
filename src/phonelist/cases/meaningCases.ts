import type { ReadSettings } from '../readSettings';
import { type ListCase, utf8 } from './listCase';

const SHAPE: Partial<ReadSettings> = {
  ...{ delimiter: ',', quote: '"', escape: 'doubled', header: false, preambleRows: 0 },
  ...{ numberColumns: [0], variables: [1], width: 2 },
};

/** One quoted cell, what it becomes, and the repair that is listed with it. */
function repaired(
  text: string,
  number: string,
  repair: string,
  chosen: Partial<ReadSettings> = {},
): ListCase {
  return {
    name: `${repair}: ${text}`,
    bytes: () => utf8(`"${text.replaceAll('"', '""')}",x\n`),
    chosen: { ...SHAPE, ...chosen },
    expected: {
      sent: [[number, 'x']],
      rejected: [],
      result: {
        repairs: {
          [repair]: { count: 1, samples: [{ line: 1, before: text.replace(/\s+/g, ' '), after: number }] },
        },
      },
    },
  };
}

/** Two numbers in one cell: both ways out are offered, and each does what its count says. */
function joined(
  name: string,
  text: string,
  numbers: [string, string],
  chosen: Partial<ReadSettings> = {},
): ListCase[] {
  const bytes = () => utf8(`"${text}",x\n"+12025550199",y\n`);
  const settings = { ...SHAPE, ...chosen };
  const [first, second] = numbers;
  return [
    {
      name: `${name}, offered: ${JSON.stringify(text)}`,
      bytes,
      chosen: settings,
      expected: {
        totals: { rows: 2, ready: 1, rejected: 1 },
        rejected: [[1, 'two-numbers']],
        result: { offers: { 'first-of-two': 1, 'each-of-two': 1 } },
      },
    },
    {
      name: `${name}, the first: ${JSON.stringify(text)}`,
      bytes,
      chosen: { ...settings, twoNumbers: 'first' },
      expected: {
        totals: { rows: 2, split: 0, ready: 2, rejected: 0 },
        sent: [
          [first, 'x'],
          ['+12025550199', 'y'],
        ],
        result: { offers: {} },
      },
    },
    {
      name: `${name}, a row for each: ${JSON.stringify(text)}`,
      bytes,
      chosen: { ...settings, twoNumbers: 'each' },
      expected: {
        totals: { rows: 2, split: 1, ready: 3, rejected: 0 },
        sent: [
          [first, 'x'],
          [second, 'x'],
          ['+12025550199', 'y'],
        ],
        result: { offers: {} },
      },
    },
  ];
}

const US = { country: 'US' };
const PAIR: [string, string] = ['+12025550102', '+12025550103'];
/** As contacts, CRMs, dialers and people join what belongs to one person. */
const BETWEEN = [' ::: ', '|', ' | ', '\n', ';', '; ', '/', ' / ', ',', ', ', ' or ', ' y ', ' ou ', ' and '];

const plain = (from: string[][], totals: object, chosen: Partial<ReadSettings> = {}) => ({
  bytes: () => utf8(from.map((row) => row.map((cell) => `"${cell}"`).join(',')).join('\n')),
  chosen: { ...SHAPE, ...chosen },
  expected: { totals },
});

/** What a cell means: several numbers in it, words around it, plans that changed, and what stands for nothing. */
export const MEANING_CASES: ListCase[] = [
  ...BETWEEN.flatMap((sign) => joined('two with a plus', `+1 202-555-0102${sign}+1 202-555-0103`, PAIR)),
  ...joined('two without a plus', '12025550102 ::: 12025550103', PAIR, US),
  ...joined('two local ones', '5550102 ou 5550103', ['5550102', '5550103']),
  ...joined('two labelled ones', 'Mobile: +1 202-555-0102; Home: +1 202-555-0103', PAIR),
  ...joined('two addresses', 'tel:+12025550102, tel:+12025550103', PAIR),
  ...joined('two chats', 'https://wa.me/+12025550102, https://wa.me/+12025550103', PAIR),
  ...joined('two of an old plan', '+52 1 55 1234 5678 ::: +52 1 55 1234 5679', [
    '+525512345678',
    '+525512345679',
  ]),
  {
    name: 'contacts as one big mail provider exports them',
    bytes: () =>
      utf8(
        'Name,Phone 1 - Value,Phone 2 - Value\nAnn,+1 202-555-0101,\nBob,+1 202-555-0102 ::: +1 202-555-0103,+1 202-555-0104\nCid,+1 202-555-0105 ::: +1 202-555-0106,\n',
      ),
    chosen: { twoNumbers: 'each', numberUse: 'first', numberColumns: [1], variables: [0] },
    expected: {
      totals: { rows: 4, ready: 5, rejected: 0, notData: 1, split: 2 },
      sent: [
        ['+12025550101', 'Ann'],
        ['+12025550102', 'Bob'],
        ['+12025550103', 'Bob'],
        ['+12025550105', 'Cid'],
        ['+12025550106', 'Cid'],
      ],
    },
  },

  repaired('+52 1 55 1234 5678', '+525512345678', 'changed-plan'),
  repaired('5215512345678', '+525512345678', 'changed-plan'),
  repaired('044 55 1234 5678', '+525512345678', 'changed-plan', { country: 'MX' }),
  repaired('045 33 1234 5678', '+523312345678', 'changed-plan', { country: 'MX' }),
  repaired('01 55 1234 5678', '+525512345678', 'changed-plan', { country: 'MX' }),
  repaired('011 15-2345-6789', '+5491123456789', 'changed-plan', { country: 'AR' }),
  repaired('54 0 11 15 2345 6789', '+5491123456789', 'changed-plan'),
  repaired('+54 9 11 15 2345 6789', '+5491123456789', 'changed-plan'),
  repaired('(11) 8123-4567', '+5511981234567', 'changed-plan', { country: 'BR' }),
  repaired('+55 21 9123-4567', '+5521991234567', 'changed-plan'),
  repaired('+84 168 123 4567', '+84381234567', 'changed-plan'),
  {
    name: 'two readings of a Mexican number are offered',
    ...plain([['1 55 1234 5678', 'x']], { ready: 0, rejected: 1 }, { country: 'MX' }),
    expected: { rejected: [[1, 'impossible-for-country']], result: { offers: { 'old-plan': 1, plus: 1 } } },
  },
  {
    name: 'an old reading that is allowed is listed',
    ...plain([['15 2345-6789', 'x']], {}, { country: 'AR', oldPlan: true }),
    expected: { sent: [['+5491123456789', 'x']], result: { repairs: { 'old-plan': { count: 1 } } } },
  },
  {
    name: 'one phone in both writings is a duplicate in the file',
    ...plain(
      [
        ['+525512345678', 'a'],
        ['+52 1 55 1234 5678', 'b'],
        ['5215512345678', 'c'],
        ['+54 9 11 2345 6789', 'd'],
        ['+54 11 15 2345 6789', 'e'],
        ['+55 11 98123-4567', 'f'],
        ['551181234567', 'g'],
      ],
      { rows: 7, ready: 3, duplicates: 4, rejected: 0 },
    ),
  },
  {
    name: 'one phone in both writings is already in the campaign, which has the old one or the new one',
    ...plain(
      [
        ['+525512345678', 'a'],
        ['+52 1 55 1234 5679', 'b'],
        ['+54 9 11 2345 6789', 'c'],
        ['+55 11 98123-4567', 'd'],
        ['+55 11 98123-4568', 'e'],
      ],
      { rows: 5, ready: 1, already: 4 },
    ),
    known: {
      already: ['+5215512345678', '525512345679', '+541115 23456789'.replace(' ', ''), '551181234567'],
    },
  },

  ...[
    'p:',
    'phone:',
    'ph:',
    'whatsapp:',
    'wa.me/',
    'https://wa.me/',
    'callto:',
    'sms:',
    'mob:',
    'tel.:',
    'Cel: ',
  ].map((before) => repaired(`${before}+12025550100`, '+12025550100', 'uri')),
  repaired('https://api.whatsapp.com/send?phone=12025550100&text=Hi', '+12025550100', 'uri'),
  repaired('12025550100@s.whatsapp.net', '+12025550100', 'uri'),
  repaired('sip:+12025550100@host', '+12025550100', 'uri'),
  {
    name: 'a fax is no phone',
    ...plain([['fax: +12025550100', 'x']], {}),
    expected: { rejected: [[1, 'letters']] },
  },
  {
    name: 'what programs write for nothing is warned of, and names are not',
    bytes: () =>
      utf8(
        [
          '\\N',
          '(null)',
          '<null>',
          '[NULL]',
          'None',
          'undefined',
          '[object Object]',
          'nan',
          'NaN',
          'NULL',
          'Nan',
          'Nil',
          'Ann',
        ]
          .map((value, at) => `+120255501${10 + at},${value}\n`)
          .join(''),
      ),
    chosen: SHAPE,
    expected: { totals: { ready: 13 }, result: { warnings: { variables: [{ null: { count: 10 } }] } } },
  },
  {
    name: 'errors of spreadsheets are warned of',
    bytes: () =>
      utf8(
        ['#ERROR!', '########', 'Err:502', '#N/A', '#REF!', '#¿NOMBRE?', '#WERT!', '#1', 'Flat #2']
          .map((value, at) => `+120255501${10 + at},${value}\n`)
          .join(''),
      ),
    chosen: SHAPE,
    expected: { totals: { ready: 9 }, result: { warnings: { variables: [{ error: { count: 7 } }] } } },
  },
];
