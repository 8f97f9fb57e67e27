import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readWhole } from '../../phonelist/readList.testing';
import { type TotalLine, totalLines } from './totalLines';

const CELLS = ['5550001', '5550002', '5550001', 'abc', '', '5550003 / 5550004', 'Phone', '12'];
const sum = (lines: TotalLine[], place: TotalLine['place']) =>
  lines.filter((line) => line.place === place).reduce((all, { count }) => all + (count ?? 0), 0);

describe('the row totals', () => {
  it('are parts that add up to the last whole, whatever the file', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom(...CELLS), { minLength: 1, maxLength: 20 }),
        fc.constantFrom('reject', 'first', 'each'),
        async (cells, twoNumbers) => {
          const text = ['Phone', '5559999', ...cells].join('\n');
          const { result } = await readWhole(text, { header: true, twoNumbers });
          const lines = totalLines(result);
          expect(sum(lines, 'part')).toBe(lines.findLast(({ place }) => place === 'whole')?.count);
          expect(lines[0]?.count).toBe(result.totals.rows);
        },
      ),
      { numRuns: 50 },
    );
  });

  it('say of the campaign that nobody looked', async () => {
    const { result } = await readWhole('5550001\n');
    expect(totalLines(result).filter(({ count }) => count === null)).toEqual([
      { name: 'already', count: null, place: 'part' },
    ]);
    expect(totalLines({ ...result, checked: ['already', 'earlier'] }).map(({ name }) => name)).toContain(
      'earlier',
    );
  });

  it('show the rows that a workbook hides, where it hides some', async () => {
    const { result } = await readWhole('5550001\n');
    const namesOf = (hidden: number) =>
      totalLines({ ...result, totals: { ...result.totals, hidden } }).map(({ name }) => name);
    expect(namesOf(0)).not.toContain('hidden');
    expect(namesOf(2)).toContain('hidden');
  });

  it('show the rows that were made in addition, and the whole with them', async () => {
    const { result } = await readWhole('5550003 / 5550004\n5550001\n', { twoNumbers: 'each' });
    expect(totalLines(result).slice(0, 3)).toEqual([
      { name: 'rows', count: 2, place: 'whole' },
      { name: 'split', count: 1, place: 'added' },
      { name: 'all', count: 3, place: 'whole' },
    ]);
  });
});
