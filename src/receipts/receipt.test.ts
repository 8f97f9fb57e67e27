import { describe, expect, it } from 'vitest';
import { unfinishedAddition } from '../imports/unfinishedAddition';
import { outcomeOf, receiptsOf, undoneBy } from './receipt';
import { anImport, anItem, aRemoval, aRestore } from './receipt.testing';
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
  const busy = {
    ...restoring,
    job: { ...restoring.job, state: 'paused', why: { by: 'user' } },
  } as typeof restoring;

  it('are the unfinished ones first, and no other kinds of jobs', () => {
    const other = aRemoval(1, {}, { id: 'other', kind: 'other' });
    expect(receiptsOf([ended, other, running]).map(({ job }) => job.id)).toEqual(['running', 'ended']);
  });

  it('of all three kinds are told as such', () => {
    const all = [anImport(1), aRemoval(1), aRestore(1)];
    expect(receiptsOf(all).map(({ job }) => job.kind)).toEqual(['import', 'removal', 'restore']);
  });

  it('of removals know which import they undo', () => {
    const undo = aRemoval(2, { chosen: { how: 'import', importId: 'import-1', confirmed: 2 } });
    expect(undoneBy(undo.job)).toBe('import-1');
    expect([ended, restoring, anImport(2)].map(({ job }) => undoneBy(job))).toEqual([null, null, null]);
  });

  it('are found by the name of the file', () => {
    const list = anImport(2, { file: { name: 'Otoño 2026.csv', size: 9, sha256: null } });
    expect(searchReceipts([ended, list], 'otono csv')).toEqual([list]);
    expect(searchReceipts([ended, list], 'spring')).toEqual([ended, list]);
    expect(searchReceipts([ended, list], 'winter')).toEqual([]);
  });

  it('tell of a restore that has not ended, of this campaign alone', () => {
    const { id } = busy.job.data.campaign;
    expect(unfinishedAddition([ended, running, restoring], id)).toBeUndefined();
    expect(unfinishedAddition([ended, busy], id)?.id).toBe('restore-1');
    expect(unfinishedAddition([busy], 'another')).toBeUndefined();
  });
});
