import { among, type ListCase, utf8 } from './listCase';

const TWO = [
  ['5550001', 'a'],
  ['5550002', 'b'],
];

/** csv-cases.md, "Structure". */
export const STRUCTURE_CASES: ListCase[] = [
  {
    name: "the vendor's sample",
    bytes: () =>
      utf8('5550001,John,199\n5550002,Mary,299\n5550003,Susan,149\n5550004,James,300\n5550005,Walter,42\n'),
    expected: {
      proposed: { delimiter: ',', header: false, variables: [1, 2], country: 'as-written' },
      totals: { rows: 5, ready: 5 },
    },
  },
  {
    name: 'semicolons, with commas in cells',
    bytes: () => utf8('5550001;John, B;1,5\n5550002;Mary, C;2,5\n'),
    expected: {
      proposed: { delimiter: ';' },
      sent: [
        ['5550001', 'John, B', '1,5'],
        ['5550002', 'Mary, C', '2,5'],
      ],
    },
  },
  {
    name: 'semicolons where commas are as steady',
    bytes: () => utf8('+4412345;12,5\n+4412346;13,5\n'),
    expected: {
      proposed: { delimiter: ';' },
      rejected: [
        [1, 'impossible-for-country'],
        [2, 'impossible-for-country'],
      ],
    },
  },
  {
    name: 'tabs',
    bytes: () => utf8('5550001\ta\n5550002\tb\n'),
    expected: { proposed: { delimiter: '\t' }, sent: TWO },
  },
  {
    name: 'pipes',
    bytes: () => utf8('name|phone\na|5550001\nb|5550002\n'),
    expected: { proposed: { delimiter: '|', numberColumns: [1] }, sent: TWO },
  },
  {
    name: 'one column',
    bytes: () => utf8('5550001\n5550002\n'),
    expected: { proposed: { delimiter: ',', variables: [] }, sent: [['5550001'], ['5550002']] },
  },
  {
    name: 'one column of formatted numbers',
    bytes: () => utf8('Phone\n+1 (800) 555-1234\n+1 (800) 555-1235\n'),
    expected: { proposed: { header: true }, sent: [['+18005551234'], ['+18005551235']] },
  },
  {
    name: 'sep=;',
    bytes: () => utf8('sep=;\r\nphone;name\r\n5550001;a\r\n5550002;b\r\n'),
    expected: {
      proposed: { delimiter: ';', preambleRows: 1, header: true },
      totals: { rows: 4, notData: 2 },
      sent: TWO,
    },
  },
  {
    name: 'a delimiter by choice',
    bytes: () => utf8('5550001;a,x\n5550002;b,y\n'),
    chosen: { delimiter: ',', variables: [] },
    expected: { totals: { rejected: 2 } },
  },
  {
    name: 'a number column by choice',
    bytes: () => utf8('phone,mobile,name\n5550001,5550011,a\n5550002,5550012,b\n'),
    chosen: { numberColumns: [1], variables: [2] },
    expected: {
      sent: [
        ['5550011', 'a'],
        ['5550012', 'b'],
      ],
    },
  },
  {
    name: 'sep=; with a quoted header and a byte order mark',
    bytes: () => utf8('\ufeffsep=;\n"Phone";"First, last"\n"5550001";"a"\n"5550002";"b"\n'),
    expected: { proposed: { delimiter: ';', header: true }, totals: { rows: 4, notData: 2 }, sent: TWO },
  },
  { name: 'lines ended by \\n', bytes: () => utf8('5550001,a\n5550002,b'), expected: { sent: TWO } },
  { name: 'lines ended by \\r', bytes: () => utf8('5550001,a\r5550002,b\r'), expected: { sent: TWO } },
  {
    name: 'lines ended by any of the three',
    bytes: () => utf8('5550001,a\r\n5550002,b\r5550003,c\n\r5550004,d'),
    expected: { totals: { rows: 5, ready: 4, blank: 1 } },
  },
  {
    name: 'line breaks in cells',
    bytes: () => utf8('5550001,"a\r\nb"\r\n911,x\r\n'),
    expected: { sent: [['5550001', 'a\r\nb']], rejected: [[3, 'short-code']] },
  },
  {
    name: 'a space before a quote',
    bytes: () => utf8('5550001, "a, b"\n5550002, "c"\n'),
    expected: {
      sent: [
        ['5550001', 'a, b'],
        ['5550002', 'c'],
      ],
    },
  },
  {
    name: 'quotes behind backslashes',
    bytes: () => utf8('5550001,"a \\"b\\", c"\n5550002,"d"\n'),
    expected: {
      proposed: { escape: 'backslash' },
      sent: [
        ['5550001', 'a "b", c'],
        ['5550002', 'd'],
      ],
    },
  },
  {
    name: 'doubled quotes',
    bytes: () => utf8('5550001,"a ""b"", c"\n5550002,""\n'),
    expected: {
      proposed: { escape: 'doubled' },
      sent: [
        ['5550001', 'a "b", c'],
        ['5550002', ''],
      ],
    },
  },
  {
    name: 'curly quotes',
    bytes: () => utf8('5550001,\u201ca, b\u201d\n5550002,\u201cc\u201d\n'),
    expected: {
      proposed: { quote: 'curly' },
      sent: [
        ['5550001', 'a, b'],
        ['5550002', 'c'],
      ],
    },
  },
  {
    name: 'single quotes',
    bytes: () => utf8("'5550001','a, b'\n'5550002','c'\n"),
    expected: {
      proposed: { quote: "'" },
      sent: [
        ['5550001', 'a, b'],
        ['5550002', 'c'],
      ],
    },
  },
  {
    name: 'a misquoted line',
    bytes: () => utf8(among('5550009,"Wal" ter"')),
    expected: { rejected: [[3, 'unclosed-quote']], totals: { rows: 4, ready: 3 } },
  },
  {
    name: 'an unclosed quote',
    bytes: () => utf8(among('5550009,"x')),
    expected: { stop: 'unclosed-quote 3' },
  },
  {
    name: 'an unclosed quote, its line rejected',
    bytes: () => utf8(among('5550009,"x')),
    chosen: { unclosed: 'reject' },
    expected: { rejected: [[3, 'unclosed-quote']], totals: { rows: 4, ready: 3 } },
  },
  {
    name: 'an unclosed quote, read as plain text',
    bytes: () => utf8(among('5550009,"x')),
    chosen: { quote: 'none' },
    expected: { totals: { rows: 4, ready: 4 } },
  },
  {
    name: 'an unclosed quote before 40,000 rows',
    bytes: () => utf8(`5550001,"a\n${'5550002,b\n'.repeat(40_000)}`),
    expected: { stop: 'unclosed-quote 1' },
  },
  {
    name: 'titles above and a footer below',
    bytes: () =>
      utf8(
        'Customer report\nGenerated 2026-11-01\n\nphone,name\n5550001,a\n5550002,b\n\n"Total: 1,204 records",\n',
      ),
    expected: {
      proposed: { preambleRows: 3, header: true },
      totals: { rows: 8, ready: 2, blank: 2, notData: 4 },
      sent: TWO,
      rejected: [],
    },
  },
  {
    name: 'a footer that the delimiter cuts',
    bytes: () => utf8('5550001,a\n5550002,b\nTotal: 1,204 records\n'),
    expected: { totals: { rows: 3, ready: 2, notData: 1 }, rejected: [] },
  },
  {
    name: 'footers in other words',
    bytes: () => utf8('5550001,a\n5550002,b\n-----,\n(2 rows affected)\n'),
    expected: { totals: { rows: 4, ready: 2, notData: 2 } },
  },
  {
    name: 'people with a name like a footer',
    bytes: () =>
      utf8(
        'name,phone\nAnna,+12025550101\nSummer Smith,555-O100\nCountess Vera,1.80056E+10\nTotale Anna,12\nPage 3 Ltd,+1 202\nPrinted Tees,abc123\nTotal,2\nSummers Bob,\nTotal: 2 rows,\n',
      ),
    expected: {
      totals: { rows: 10, ready: 1, rejected: 6, notData: 3 },
      rejected: [
        [3, 'letters'],
        [4, 'scientific-notation'],
        [5, 'too-short'],
        [6, 'too-short'],
        [7, 'letters'],
        [9, 'no-number'],
      ],
    },
  },
  ...(
    [
      ['Total,1204567', 2, 2],
      ['Suma,1204567', 2, 2],
      ['Grand total,12025550199,12', 2, 2],
      ['Total:,"1,204,567",3.50', 2, 2],
      ['Total de contactos,1204567', 2, 2],
      ['Summe,1204567.00', 2, 2],
      ['Итого,1204567', 2, 2],
      ['Subtotal,1204567\nAverage,5550123', 2, 3],
      ['Total,1204567\nCid,+12025550103,7', 3, 2],
      ['Total,1204567\n\nname,phone,points\nCid,+12025550103,7', 3, 3],
    ] as const
  ).map(
    ([footer, ready, notData]): ListCase => ({
      name: `a sum where numbers stand: ${JSON.stringify(footer)}`,
      bytes: () => utf8(`name,phone,points\nAnna,+12025550101,5\nBob,+12025550102,7\n${footer}\n`),
      expected: { totals: { ready, rejected: 0, notData } },
    }),
  ),
  {
    name: 'people who are called as a sum is',
    bytes: () =>
      utf8(
        'name,phone\nTotal Wine,2025550101\nSuma,2025550102\nTotal,+12025550103\nTotal,02025550104\nMobile total,2025550105\nTotal,202-555-0106\nSummer,2025550107\nTotal,2025550108\nTotal,2025550109\nEve,2025550110\n',
      ),
    expected: { totals: { rows: 11, ready: 10, rejected: 0, notData: 1 } },
  },
  {
    name: 'a tariff that is called as a sum is',
    bytes: () => utf8('phone,plan\n2025550101,Total\n2025550102,Total\n'),
    expected: { totals: { rows: 3, ready: 2, notData: 1 } },
  },
  {
    name: 'the header again in the middle',
    bytes: () => utf8('phone,name\n5550001,a\nphone,name\n5550002,b\n'),
    expected: { totals: { rows: 4, ready: 2, notData: 2 }, sent: TWO },
  },
  {
    name: 'a header by comparison',
    bytes: () => utf8('who,how much,called\na,12,5550001\nb,13,5550002\n'),
    expected: { proposed: { header: true, numberColumns: [2], variables: [0, 1] } },
  },
  {
    name: 'no header, people without a number first',
    bytes: () => utf8('Anna,ask her\nBob,ask him\nCarl,+12025550101\nDora,+12025550102\nEve,+12025550103\n'),
    expected: {
      proposed: { preambleRows: 0, header: false },
      totals: { rows: 5, ready: 3, rejected: 2, notData: 0 },
      rejected: [
        [1, 'letters'],
        [2, 'letters'],
      ],
    },
  },
  {
    name: 'a title that is as wide as the data above a header with names',
    bytes: () => utf8('Report,2026\nname,phone\nAnna,+12025550101\nBob,+12025550102\n'),
    expected: { proposed: { preambleRows: 1, header: true }, totals: { ready: 2, notData: 2 } },
  },
  {
    name: 'no header, a bad number first',
    bytes: () => utf8('n/a,a\n5550001,a\n5550002,b\n'),
    expected: { proposed: { header: false }, rejected: [[1, 'placeholder']] },
  },
  ...[
    'Tel. 555 0001,Anna',
    'Mobile Shop,+12025550101 cell',
    '5550001 (mobile)',
    'Telefónica,1-800-FLOWERS',
    'Bob Handy,555OO01',
    'Mobile Shop,https://example.com/34600123456',
  ].map(
    (row): ListCase => ({
      name: `one row without a header, with a number in words: ${row}`,
      bytes: () => utf8(`${row}\n`),
      expected: { proposed: { header: false }, totals: { rows: 1, rejected: 1, notData: 0 } },
    }),
  ),
  {
    name: 'numbers in words, of which the first is no header',
    bytes: () => utf8('5550001 (mobile)\n5550002 (mobile)\n'),
    expected: { proposed: { header: false }, totals: { rows: 2, rejected: 2 } },
  },
  {
    name: 'one row of numbers alone: all of them are the list',
    bytes: () => utf8('5550001;5550002;;5550003;\n'),
    expected: {
      proposed: { header: false, numberColumns: [0, 1, 3], numberUse: 'each', variables: [] },
      sent: [['5550001'], ['5550002'], ['5550003']],
      totals: { rows: 1, split: 2, ready: 3 },
    },
  },
  {
    name: 'one row of numbers under a header: one person',
    bytes: () => utf8('phone,mobile\n5550001,5550002\n'),
    expected: { proposed: { header: true, numberColumns: [0], variables: [] }, totals: { ready: 1 } },
  },
  {
    name: 'one row of numbers, of which the user wants one',
    bytes: () => utf8('5550001,5550002\n'),
    chosen: { numberColumns: [1] },
    expected: { proposed: { numberUse: 'first', variables: [0] }, sent: [['5550002', '5550001']] },
  },
  {
    name: 'a header that the user denies',
    bytes: () => utf8('phone,name\n5550001,a\n'),
    chosen: { header: false },
    expected: { rejected: [[1, 'letters']], totals: { rows: 2, ready: 1, notData: 0 } },
  },
  {
    name: 'the number in the third column',
    bytes: () => utf8('id,name,mobile\n1001,a,5550001\n1002,b,5550002\n'),
    expected: {
      proposed: { numberColumns: [2], variables: [0, 1] },
      sent: [
        ['5550001', '1001', 'a'],
        ['5550002', '1002', 'b'],
      ],
    },
  },
  {
    name: 'long ids beside numbers',
    bytes: () => utf8('order,phone\n10000001,+18005551234\n10000002,+18005551235\n'),
    expected: { proposed: { numberColumns: [1] } },
  },
  {
    name: 'running ids without a header before numbers',
    bytes: () => utf8('10000001,2025550101\n10000002,2025550102\n10000003,2025550103\n'),
    expected: { proposed: { numberColumns: [1], variables: [0] } },
  },
  {
    name: 'running ids before numbers of any order',
    bytes: () => utf8('10000001,4155550\n10000002,2125559\n10000003,3055551\n'),
    expected: { proposed: { numberColumns: [1] } },
  },
  {
    name: 'dates beside numbers',
    bytes: () => utf8('2026-01-15,5550001\n2026-01-16,5550002\n'),
    expected: { proposed: { numberColumns: [1] } },
  },
  {
    name: 'two phone columns, the second as fall-back',
    bytes: () => utf8('name,phone,mobile\na,5550001,5550011\nb,,5550012\nc,n/a,5550013\n'),
    chosen: { numberColumns: [1, 2], variables: [0] },
    expected: {
      sent: [
        ['5550001', 'a'],
        ['5550012', 'b'],
        ['5550013', 'c'],
      ],
      totals: { rows: 4, split: 0, ready: 3, notData: 1 },
    },
  },
  {
    name: 'two phone columns, a row for each',
    bytes: () => utf8('name,phone,mobile\na,5550001,5550011\nb,,5550012\nc,911,5550013\n'),
    chosen: { numberColumns: [1, 2], numberUse: 'each', variables: [0] },
    expected: {
      sent: [
        ['5550001', 'a'],
        ['5550011', 'a'],
        ['5550012', 'b'],
        ['5550013', 'c'],
      ],
      rejected: [[4, 'short-code']],
      totals: { rows: 4, split: 2, ready: 4, rejected: 1, notData: 1 },
    },
  },
  {
    name: 'duplicate, blank and hostile header names',
    bytes: () => utf8('phone,__proto__,,name,name,constructor\n5550001,a,,b,c,d\n5550002,e,,f,g,h\n'),
    expected: {
      proposed: { header: true, variables: [1, 3, 4, 5] },
      sent: [
        ['5550001', 'a', 'b', 'c', 'd'],
        ['5550002', 'e', 'f', 'g', 'h'],
      ],
    },
  },
  {
    name: 'too few cells',
    bytes: () => utf8('5550001,a,1\n5550002,b\n5550003,c,3\n'),
    expected: {
      sent: [
        ['5550001', 'a', '1'],
        ['5550002', 'b', ''],
        ['5550003', 'c', '3'],
      ],
    },
  },
  {
    name: 'too few cells, as an error',
    bytes: () => utf8('5550001,a,1\n5550002,b\n5550003,c,3\n'),
    chosen: { missingVariables: 'reject' },
    expected: { rejected: [[2, 'variable-missing']] },
  },
  {
    name: 'too many cells',
    bytes: () => utf8('5550001,a\n5550002,b,extra\n5550003,c\n'),
    expected: {
      rejected: [[2, 'too-many-cells']],
      result: {
        widths: [
          { width: 2, count: 2 },
          { width: 3, count: 1 },
        ],
        rejects: { 'too-many-cells': { count: 1, samples: [{ row: 2, line: 2, cell: 'extra' }] } },
      },
    },
  },
  {
    name: 'too many cells, taken in',
    bytes: () => utf8('5550001,a\n5550002,b,extra\n5550003,c\n'),
    chosen: { width: 3, variables: [1, 2] },
    expected: { totals: { ready: 3, rejected: 0 } },
  },
  {
    name: 'columns that are empty in every row',
    bytes: () => utf8('5550001,a,,\n5550002,b,,\n'),
    expected: { proposed: { variables: [1], width: 2 }, sent: TWO },
  },
  {
    name: 'a delimiter at the end of each line',
    bytes: () => utf8('phone;name;\n5550001;a;\n5550002;b;\n'),
    expected: { proposed: { width: 2, variables: [1] }, sent: TWO, rejected: [] },
  },
  {
    name: 'files one after another, each with its title, its header and its footer',
    bytes: () => utf8('Report\nphone,name\n5550001,a\nTotal: 1\nphone,name\n5550002,b\nTotal: 1\n'),
    expected: { totals: { rows: 7, ready: 2, notData: 5 }, sent: TWO, rejected: [] },
  },
  ...[
    ['Tax number,Name,Mobile', 2],
    ['Fax Number,Name,Phone Number', 2],
    ['Número,Nombre,Importe', 0],
  ].map(
    ([header, column]): ListCase => ({
      name: `the column of phones, not of another number: ${header}`,
      bytes: () => utf8(`${header}\n4155550101,Ann,4155550111\n4155550102,Bob,4155550112\n`),
      expected: {
        proposed: { header: true, numberColumns: [Number(column)] },
        totals: { rows: 3, ready: 2 },
      },
    }),
  ),
  {
    name: 'people whose plan is called as a phone is',
    bytes: () =>
      utf8(
        'name,phone,plan\nAnna,call back,mobile\nBob,call later,cell\nCid,4155550101,tv\nDee,4155550102,tv\n',
      ),
    expected: {
      proposed: { header: true, preambleRows: 0, numberColumns: [1] },
      totals: { rows: 5, ready: 2, rejected: 2, notData: 1 },
    },
  },
  {
    name: 'people whose name begins as a footer does',
    bytes: () => utf8('phone,name\n5550001,a\n5550002,b\nTotal Wine,\n---,Eva\n,Count Basie\n'),
    expected: { totals: { rows: 6, ready: 2, rejected: 3, notData: 1 } },
  },
  {
    name: 'ghost rows',
    bytes: () => utf8('5550001,a\n,\n , \n5550002,b\n,,,\n'),
    expected: { totals: { rows: 5, ready: 2, blank: 3 } },
  },
  {
    name: 'one line of 2 MB',
    bytes: () => utf8(`5550001,a\n5550002,${'x'.repeat(2_000_000)}\n`),
    expected: { stop: 'row-too-long 2' },
  },
  {
    name: '2,000 columns',
    bytes: () => utf8(`5550001${',x'.repeat(1999)}\n5550002${',y'.repeat(1999)}\n`),
    expected: { totals: { ready: 2 }, proposed: { width: 2000 } },
  },
];
