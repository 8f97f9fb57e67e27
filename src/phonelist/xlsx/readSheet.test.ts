import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { readSheet } from './readSheet';

describe('readSheet', () => {
  it('lets others in every 500 rows, also where the file leaves rows out', async () => {
    const rows = Array.from({ length: 2_600 }, (_, at) => (at % 2 === 0 ? [`+1202555${1000 + at}`] : []));
    const file = new Blob([new Uint8Array(await writeXlsx({ sheets: [{ name: 'S', rows }] }))]);
    let since = 0;
    const most: number[] = [];
    await readSheet(
      file,
      '',
      () => {
        since += 1;
      },
      async () => {
        most.push(since);
        since = 0;
      },
    );
    expect(most.reduce((all, count) => all + count, 0)).toBeGreaterThanOrEqual(2_599);
    expect(Math.max(...most)).toBeLessThanOrEqual(500);
  });
});
