import { describe, expect, it } from 'vitest';
import { type Drafts, fieldText, listedDrafts, withDraft, withDrafts } from './corrections';
import { readListOf } from './review.testing';

const LIST = 'abc\n2025\n5550001\n';
const NONE: Drafts = new Map();

describe('corrections in place', () => {
  it('are gathered, and read together', async () => {
    const { result } = await readListOf(LIST);
    const [letters] = result.rejects.letters?.samples ?? [];
    const [short] = result.rejects['too-short']?.samples ?? [];
    if (!letters || !short) throw new Error('The list has changed');
    const drafts = withDraft(withDraft(NONE, letters, ' 5550002 '), short, '5550003');
    const corrections = withDrafts([], drafts);
    expect(corrections).toEqual([
      { row: 1, cell: '5550002' },
      { row: 2, cell: '5550003' },
    ]);
    const after = await readListOf(LIST, { corrections });
    expect(after.result.totals).toMatchObject({ ready: 3, rejected: 0 });
  });

  it('are none when the cell is as it was', () => {
    const sample = { row: 4, cell: 'abc' };
    expect(withDraft(withDraft(NONE, sample, 'ab'), sample, 'abc').size).toBe(0);
  });

  it('are forgotten of a row that became ready by something else', async () => {
    const written = new Map([
      [1, '5550002'],
      [2, '5550003'],
    ]);
    const { result } = await readListOf('1-800-FLOWERS\nabc\n', { vanity: true });
    expect([...listedDrafts(written, result.rejects)]).toEqual([[2, '5550003']]);
  });

  it('stand in their field from when they are written until the row is read again', () => {
    const sample = { row: 4, cell: 'abc' };
    const applied = [{ row: 4, cell: '555' }];
    expect(fieldText(sample, NONE, [], [])).toBe('abc');
    expect(fieldText(sample, withDraft(NONE, sample, '55'), [], [])).toBe('55');
    expect(fieldText(sample, NONE, applied, [])).toBe('555');
    expect(fieldText({ ...sample, cell: '555' }, NONE, applied, applied)).toBe('555');
  });
});
