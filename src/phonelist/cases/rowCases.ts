import { type ListCase, utf8 } from './listCase';

/** csv-cases.md, "Duplicates" and "Variables". */
export const ROW_CASES: ListCase[] = [
  {
    name: 'duplicates after normalisation, the first kept',
    bytes: () => utf8('+18005551234,a\n+1 (800) 555-1234,a\n0018005551234,b\n'),
    expected: {
      sent: [['+18005551234', 'a']],
      totals: { rows: 3, ready: 1, duplicates: 2 },
      result: { differingDuplicates: 1 },
    },
  },
  {
    name: 'duplicates, the last kept',
    bytes: () => utf8('5550001,a\n5550002,b\n555-0001,c\n'),
    chosen: { duplicates: 'last' },
    expected: {
      sent: [
        ['5550002', 'b'],
        ['5550001', 'c'],
      ],
      totals: { rows: 3, ready: 2, duplicates: 1 },
      result: { differingDuplicates: 1 },
    },
  },
  {
    name: 'duplicates under a default country',
    bytes: () => utf8('8005551234,a\n+18005551234,a\n1-800-555-1234,a\n'),
    chosen: { country: 'US' },
    expected: { totals: { ready: 1, duplicates: 2 }, result: { differingDuplicates: 0 } },
  },
  {
    name: 'a number with its plus and without it is one',
    bytes: () => utf8('18005551234,a\n+18005551234,a\n'),
    expected: { sent: [['18005551234', 'a']], totals: { ready: 1, duplicates: 1 } },
  },
  {
    name: 'numbers that the campaign holds, left out',
    bytes: () => utf8('5550001,a\n555-0002,b\n5550002,c\n5550003,d\n'),
    known: { already: ['5550002', '5550009'] },
    expected: {
      sent: [
        ['5550001', 'a'],
        ['5550003', 'd'],
      ],
      totals: { rows: 4, ready: 2, already: 2, duplicates: 0, earlier: 0 },
      result: { checked: ['already'], readyKnown: { already: 0 } },
    },
  },
  {
    name: 'numbers that the campaign holds, sent all the same',
    bytes: () => utf8('5550001,a\n5550002,b\n5550002,c\n'),
    known: { already: ['5550002'] },
    chosen: { already: 'send' },
    expected: {
      totals: { rows: 3, ready: 2, already: 0, duplicates: 1 },
      result: { checked: ['already'], readyKnown: { already: 1 } },
    },
  },
  {
    name: 'a campaign that keeps numbers without their plus, or with other signs',
    bytes: () => utf8('+18005551234,a\n+442079460958,b\n+18005551235,c\n'),
    known: { already: ['18005551234', '+44 20 7946-0958', '', '99999999999999999999'] },
    expected: { totals: { ready: 1, already: 2 } },
  },
  {
    name: 'a campaign without numbers',
    bytes: () => utf8('5550001,a\n'),
    known: { already: [] },
    expected: { totals: { ready: 1, already: 0 }, result: { checked: ['already'] } },
  },
  {
    name: 'nobody asked what the campaign holds',
    bytes: () => utf8('5550001,a\n'),
    expected: { totals: { ready: 1, already: 0 }, result: { checked: [], readyKnown: {} } },
  },
  {
    name: 'the numbers of an earlier import left out, those of the campaign sent',
    bytes: () => utf8('5550001,a\n5550002,b\n5550003,c\n5550004,d\n'),
    known: { already: ['5550001', '5550002'], earlier: ['5550002', '5550003'] },
    chosen: { already: 'send' },
    expected: {
      sent: [
        ['5550001', 'a'],
        ['5550004', 'd'],
      ],
      totals: { ready: 2, already: 0, earlier: 2 },
      result: { checked: ['already', 'earlier'], readyKnown: { already: 1, earlier: 0 } },
    },
  },
  {
    name: 'a number that both hold counts once',
    bytes: () => utf8('5550001,a\n5550002,b\n'),
    known: { already: ['5550002'], earlier: ['5550002'] },
    expected: { totals: { rows: 2, ready: 1, already: 1, earlier: 0 } },
  },
  {
    name: 'values that would be spoken badly',
    bytes: () =>
      utf8('5550001,a\n5550002,\n5550003,NULL\n5550004,#N/A\n5550005,#REF!\n5550006,null and void\n'),
    expected: {
      totals: { ready: 6 },
      result: {
        warnings: {
          premium: { count: 0, samples: [] },
          shortRows: 0,
          controls: 0,
          guards: 0,
          variables: [
            {
              empty: { count: 1, samples: [{ line: 2, value: '' }] },
              null: { count: 1, samples: [{ line: 3, value: 'NULL' }] },
              error: {
                count: 2,
                samples: [
                  { line: 4, value: '#N/A' },
                  { line: 5, value: '#REF!' },
                ],
              },
            },
          ],
        },
      },
    },
  },
  {
    name: 'a default value in their place',
    bytes: () => utf8('5550001,a\n5550002,\n5550003,NULL\n'),
    chosen: { variableDefaults: ['friend'] },
    expected: {
      sent: [
        ['5550001', 'a'],
        ['5550002', 'friend'],
        ['5550003', 'friend'],
      ],
    },
  },
  {
    name: 'apostrophes that keep a spreadsheet from running a cell',
    bytes: () => utf8("5550001,'=1+1\n5550002,'-5\n5550003,''=x\n5550004,'Abd\n5550005,-5\n"),
    chosen: { quote: '"' },
    expected: {
      sent: [
        ['5550001', '=1+1'],
        ['5550002', '-5'],
        ['5550003', "'=x"],
        ['5550004', "'Abd"],
        ['5550005', '-5'],
      ],
      result: {
        warnings: {
          premium: { count: 0, samples: [] },
          shortRows: 0,
          controls: 0,
          guards: 3,
          variables: [{}],
        },
      },
    },
  },
  {
    name: 'control characters',
    bytes: () => utf8('5550001,a\x07b\n5550002,c\n'),
    expected: {
      sent: [
        ['5550001', 'ab'],
        ['5550002', 'c'],
      ],
    },
  },
  {
    name: 'a value of more than 1,000 characters',
    bytes: () => utf8(`5550001,${'x'.repeat(1001)}\n5550002,b\n`),
    expected: {
      sent: [
        ['5550001', 'x'.repeat(1000)],
        ['5550002', 'b'],
      ],
    },
  },
  {
    name: 'dates and amounts as written',
    bytes: () => utf8('5550001,01/02/2026,"1,234.50",007\n5550002,3 Mar,$5,0.10\n'),
    expected: {
      sent: [
        ['5550001', '01/02/2026', '1,234.50', '007'],
        ['5550002', '3 Mar', '$5', '0.10'],
      ],
    },
  },
  {
    name: 'variables in the order that the user chose',
    bytes: () => utf8('5550001,a,1\n5550002,b,2\n'),
    chosen: { variables: [2, 1] },
    expected: {
      sent: [
        ['5550001', '1', 'a'],
        ['5550002', '2', 'b'],
      ],
    },
  },
  {
    name: 'quotes and commas go up quoted',
    bytes: () => utf8('5550001;a "b", c; d\n5550002;e;f\n'),
    chosen: { quote: 'none' },
    expected: {
      sent: [
        ['5550001', 'a "b", c', ' d'],
        ['5550002', 'e', 'f'],
      ],
    },
  },
  {
    name: 'a corrected cell',
    bytes: () => utf8('911,a\n5550002,b\n'),
    chosen: {
      header: false,
      preambleRows: 0,
      numberColumns: [0],
      variables: [1],
      corrections: [{ row: 1, cell: '5550001' }],
    },
    expected: {
      sent: [
        ['5550001', 'a'],
        ['5550002', 'b'],
      ],
    },
  },
  {
    name: 'a corrected cell is a repair of what the file says',
    bytes: () => utf8('911,a\n5550002,b\n'),
    chosen: { corrections: [{ row: 1, cell: '555-0001' }], header: false, preambleRows: 0 },
    expected: {
      result: {
        repaired: 1,
        repairs: { corrected: { count: 1, samples: [{ line: 1, before: '911', after: '5550001' }] } },
      },
    },
  },
  {
    name: 'find and replace in one kind of rejects',
    bytes: () => utf8('5550001,a\n555OOO2,b\n5550003 x9,c\n555O,d\n'),
    chosen: { replacements: [{ reason: 'letters', find: 'O', replace: '0' }] },
    expected: {
      sent: [
        ['5550001', 'a'],
        ['5550002', 'b'],
      ],
      rejected: [
        [3, 'extension'],
        [4, 'letters'],
      ],
      result: {
        repairs: { replaced: { count: 1, samples: [{ line: 2, before: '555OOO2', after: '5550002' }] } },
      },
    },
  },
  {
    name: 'a file of rejected rows, corrected and dropped again',
    bytes: () =>
      utf8(
        "\ufeffphone,name,sip-caller:line,sip-caller:reason\r\n5550001,'=a,3,Too short\r\n911,b,9,A service code\r\n",
      ),
    expected: {
      proposed: { rejectFileColumns: 2, header: true, numberColumns: [0], variables: [1] },
      sent: [['5550001', '=a']],
      rejected: [[3, 'short-code']],
    },
  },
];
