import { describe, expect, it } from 'vitest';
import { othersAtWork, outcomeOf, receiptsOf, undoneBy } from './receipt';
import { anImport, anItem, anUndo, aRemoval, aRestore } from './receipt.testing';
import { searchReceipts } from './searchReceipts';

describe('the outcome of a number', () => {
  it.each([
    [{ mark: 'done' }, 'done'],
    [{ mark: 'already' }, 'already'],
    [{ mark: 'failed', failure: { status: 409, words: '' } }, 'refused'],
    [{ mark: 'failed', failure: { status: 0, words: '' } }, 'undone'],
    [{ mark: 'failed' }, 'undone'],
    [{ mark: 'unknown' }, 'unknown'],
    [{ mark: 'sent' }, 'underWay'],
    [{ mark: 'left', underWay: true }, 'underWay'],
    [{ mark: 'left' }, 'left'],
  ] as const)('%j is %s', (more, expected) => {
    expect(outcomeOf(anItem('5550001', [], more))).toBe(expected);
  });
});

describe('receipts', () => {
  const ended = aRemoval(1, {}, { id: 'ended' });
  const running = aRemoval(1, {}, { id: 'running', state: 'running' });
  const restoring = aRestore(1);

  it('are the unfinished ones first, and no other kinds of jobs', () => {
    const other = aRemoval(1, {}, { id: 'other', kind: 'other' });
    expect(receiptsOf([ended, other, running]).map(({ job }) => job.id)).toEqual(['running', 'ended']);
  });

  it('are of removals, restores and imports', () => {
    expect(receiptsOf([ended, restoring, anImport(1)]).map(({ job }) => job.kind)).toEqual([
      'removal',
      'restore',
      'import',
    ]);
  });

  it('know who had a hand in the job beside the one who began it', () => {
    const ana = { keyEnd: '-key', account: 'demo', userName: 'Ana' };
    const ben = { userName: 'Ben', account: 'demo', keyEnd: 'k-2!' };
    const hands = [
      { at: 1, by: ana },
      { at: 2, by: ben },
      { at: 3, by: ana },
    ];
    expect(othersAtWork(aRemoval(1, {}, { hands }).job)).toEqual([{ at: 2, by: ben }]);
    expect(othersAtWork(ended.job)).toEqual([]);
  });

  it('know the import that they undo', () => {
    expect([ended, restoring, anImport(1), anUndo(1)].map(({ job }) => undoneBy(job))).toEqual([
      null,
      null,
      null,
      'import-1',
    ]);
  });

  it('are found by the name of the file', () => {
    const view = anImport(1, { file: { name: 'Mayo ñandú.CSV', size: 1, sha256: null } });
    expect(searchReceipts([ended, view], 'nandu.csv')).toEqual([view]);
  });
});
