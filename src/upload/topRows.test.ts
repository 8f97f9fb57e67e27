import { expect, it } from 'vitest';
import type { Opened } from './openFile';
import { topRows } from './topRows';

const opened = (settings: { preambleRows: number; header: boolean }) =>
  ({
    inspection: {
      records: [['Export'], [''], ['Phone'], [' '], ['5550001']].map((cells, at) => ({
        line: at + 1,
        cells,
      })),
    },
    settings,
  }) as unknown as Opened;
const kinds = (settings: { preambleRows: number; header: boolean }) =>
  topRows(opened(settings)).map(({ line, kind }) => [line, kind]);

it('says what each of the first records is read as', () => {
  expect(kinds({ preambleRows: 2, header: true })).toEqual([
    [1, 'preamble'],
    [2, 'preamble'],
    [3, 'header'],
    [5, 'data'],
  ]);
  expect(kinds({ preambleRows: 0, header: false })).toEqual([
    [1, 'data'],
    [3, 'data'],
    [5, 'data'],
  ]);
});
