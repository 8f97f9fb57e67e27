import { describe, expect, it } from 'vitest';
import { fieldText, listedDrafts, NO_DRAFTS as NONE, reasonsOf, withDraft, withDrafts } from './corrections';
import { readListOf } from './review.testing';

const LIST = 'abc\n2025\n5550001\n';

describe('corrections in place', () => {
  it('are gathered, and read together', async () => {
    const { result } = await readListOf(LIST);
    const [letters] = result.rejects.letters?.samples ?? [];
    const [short] = result.rejects['too-short']?.samples ?? [];
    if (!letters || !short) throw new Error('The list has changed');
    const drafts = withDraft(withDraft(NONE, letters, ' 5550002 '), short, '5550003');
    const corrections = withDrafts([], drafts);
    expect(corrections).toEqual([
      { row: 1, column: 0, was: 'abc', cell: '5550002' },
      { row: 2, column: 0, was: '2025', cell: '5550003' },
    ]);
    const after = await readListOf(LIST, { corrections });
    expect(after.result.totals).toMatchObject({ ready: 3, rejected: 0 });
  });

  it('are none when the cell is as it was', () => {
    const sample = { row: 4, cell: 'abc' };
    expect(withDraft(withDraft(NONE, sample, 'ab'), sample, 'abc').size).toBe(0);
  });

  it('are forgotten of a row that became ready by something else', async () => {
    const written = withDraft(
      withDraft(NONE, { row: 1, column: 0, cell: '1-800-FLOWERS' }, '5550002'),
      { row: 2, column: 0, cell: 'abc' },
      '5550003',
    );
    const { result } = await readListOf('1-800-FLOWERS\nabc\n', { vanity: true });
    expect(reasonsOf(written, result.rejects)).toEqual(['letters']);
    const left = [...listedDrafts(written, result.rejects).values()];
    expect(left).toEqual([{ row: 2, column: 0, was: 'abc', cell: '5550003' }]);
  });

  it('are forgotten of a cell that is read otherwise by now', async () => {
    const cell = '5550001; 0000000';
    const written = withDraft(NONE, { row: 1, column: 0, cell }, '5550001');
    const { result } = await readListOf(`${cell}\n`, { twoNumbers: 'each' });
    expect(result.totals.rejected).toBeGreaterThan(0);
    expect(listedDrafts(written, result.rejects).size).toBe(0);
  });

  it('reach their number where one of another column is refused before it', async () => {
    const each = { width: 2, numberColumns: [0, 1], numberUse: 'each' as const };
    const { result } = await readListOf('let ters,12345\n', each);
    const [short] = result.rejects['too-short']?.samples ?? [];
    if (!short) throw new Error('The list has changed');
    const corrections = withDrafts([], withDraft(NONE, short, '5550002'));
    const after = await readListOf('let ters,12345\n', { ...each, corrections });
    expect(after.result.totals).toMatchObject({ ready: 1, rejected: 1 });
    expect(after.result.rejects).toHaveProperty('letters');
  });

  it('stand in their field from when they are written until the row is read again', () => {
    const sample = { row: 4, column: 0, cell: 'abc' };
    const applied = [{ row: 4, column: 0, was: 'abc', cell: '555' }];
    expect(fieldText(sample, NONE, [], [])).toBe('abc');
    expect(fieldText(sample, withDraft(NONE, sample, '55'), [], [])).toBe('55');
    expect(fieldText(sample, NONE, applied, [])).toBe('555');
    expect(fieldText({ ...sample, cell: '555' }, NONE, applied, applied)).toBe('555');
  });
});
