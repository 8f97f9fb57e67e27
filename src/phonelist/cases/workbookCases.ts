import { writeXlsx } from 'hucre/xlsx';
import type { ListCase } from './listCase';

const phones = {
  name: 'Phones',
  rows: [
    ['Mobile', 'Name', 'Due'],
    [18005551234, 'José', new Date('2026-01-15T00:00:00Z')],
    ['+442079460958', 'b', 12.5],
    [1.8005551235e10, 'c', null],
  ],
};
const other = { name: 'Notes', rows: [['nothing here']] };

const filtered = {
  name: 'S <&> "1"',
  rows: [
    ['Mobile', 'Name'],
    ['+18005551234', 'a'],
    ['+18005551235', 'b'],
    ['n/a', 'c'],
    [],
    ['+18005551236', 'd'],
  ],
  rowDefs: new Map([1, 3, 4].map((row) => [row, { hidden: true }])),
};

/** csv-cases.md, "Bytes": a workbook is read by its sheets, cells as they are stored. */
export const WORKBOOK_CASES: ListCase[] = [
  {
    name: 'a workbook',
    bytes: () => writeXlsx({ sheets: [phones, other] }),
    expected: {
      proposed: { container: 'xlsx', header: true, numberColumns: [0], variables: [1, 2] },
      totals: { rows: 4, ready: 3, notData: 1 },
      sent: [
        ['18005551234', 'José', '2026-01-15'],
        ['+442079460958', 'b', '12.5'],
        ['18005551235', 'c', ''],
      ],
    },
  },
  {
    name: 'digits of the stored number under any display format',
    bytes: () =>
      writeXlsx({
        sheets: [
          {
            name: 'S',
            rows: [
              [18005551234, 1],
              [18005551235, 2],
            ],
            columns: [{ style: { numFmt: '0.00E+00' } }],
          },
        ],
      }),
    expected: {
      sent: [
        ['18005551234', '1'],
        ['18005551235', '2'],
      ],
    },
  },
  ...[
    'yyyy-mm-dd',
    'd/m/yy h:mm',
    '[h]:mm',
    'dd"."mm"."yyyy',
    '(###) ###-####',
    '+0',
    '"Tel. "0',
    '0000-0000-0000;@',
  ].map(
    (numFmt): ListCase => ({
      name: `digits of the stored number under the format ${numFmt}, in a row of any length`,
      bytes: () =>
        writeXlsx({
          sheets: [
            {
              name: 'S',
              rows: [
                ['Name', 'Phone', 'Local'],
                ['Ann', 12025550117, 5550101],
                [],
                ['Bob', 442079460018, 99999999],
                ['Cid', 15550100],
              ],
              columns: [{}, { style: { numFmt } }, { style: { numFmt } }],
            },
          ],
        }),
      expected: {
        proposed: { numberColumns: [1] },
        sent: [
          ['12025550117', 'Ann', '5550101'],
          ['442079460018', 'Bob', '99999999'],
          ['15550100', 'Cid', ''],
        ],
      },
    }),
  ),
  {
    name: 'another sheet',
    bytes: () => writeXlsx({ sheets: [other, phones] }),
    chosen: { sheet: 'Phones' },
    expected: { totals: { rows: 4, ready: 3 } },
  },
  {
    name: 'a first sheet that is hidden',
    bytes: () => writeXlsx({ sheets: [{ ...other, hidden: true }, phones] }),
    expected: { totals: { rows: 4, ready: 3 } },
  },
  {
    name: 'rows that are hidden are left out, and counted',
    bytes: () => writeXlsx({ sheets: [other, filtered] }),
    chosen: { sheet: filtered.name },
    expected: {
      totals: { rows: 6, ready: 2, rejected: 0, hidden: 2, blank: 1, notData: 1 },
      sent: [
        ['+18005551235', 'b'],
        ['+18005551236', 'd'],
      ],
      result: {
        hidden: {
          count: 2,
          samples: [
            { line: 2, cells: ['+18005551234', 'a'] },
            { line: 4, cells: ['n/a', 'c'] },
          ],
        },
      },
    },
  },
  {
    name: 'rows that are hidden, sent all the same',
    bytes: () => writeXlsx({ sheets: [other, filtered] }),
    chosen: { sheet: filtered.name, hidden: 'send' },
    expected: {
      totals: { rows: 6, ready: 3, rejected: 1, hidden: 0, blank: 1, notData: 1 },
      result: { hidden: { count: 1, samples: [{ line: 2, cells: ['+18005551234', 'a'] }] } },
    },
  },
  {
    name: 'blank rows and titles above the table',
    bytes: () =>
      writeXlsx({
        sheets: [
          {
            name: 'S',
            rows: [['Customers'], [], ['Mobile', 'Name'], ['+18005551234', 'a'], ['+18005551235', 'b']],
          },
        ],
      }),
    expected: {
      proposed: { header: true },
      totals: { rows: 5, ready: 2 },
      sent: [
        ['+18005551234', 'a'],
        ['+18005551235', 'b'],
      ],
    },
  },
  {
    name: 'texts, zeros and line breaks in cells',
    bytes: () =>
      writeXlsx({
        sheets: [
          {
            name: 'S',
            rows: [
              ['0018005551234', 'a\nb', true],
              ['="5550001"', ' c ', 0.1],
            ],
          },
        ],
      }),
    expected: {
      sent: [
        ['+18005551234', 'a\nb', 'TRUE'],
        ['5550001', ' c ', '0.1'],
      ],
    },
  },
  {
    name: 'a number that lost its digits before it was saved',
    bytes: () => writeXlsx({ sheets: [{ name: 'S', rows: [['1.80056E+10'], ['+18005551234']] }] }),
    expected: { rejected: [[1, 'scientific-notation']] },
  },
  {
    name: 'a sheet that is not there',
    bytes: () => writeXlsx({ sheets: [phones] }),
    chosen: { sheet: 'Elsewhere' },
    expected: { stop: 'no-such-sheet' },
  },
  {
    name: 'an empty sheet',
    bytes: () => writeXlsx({ sheets: [{ name: 'S', rows: [] }] }),
    expected: { stop: 'bom-only' },
  },
];
