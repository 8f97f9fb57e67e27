import { describe, expect, it } from 'vitest';
import type { SendOutcome } from './sendUpload';
import { createSentLists, findSent } from './sentLists';

const campaign = { id: 'c1', name: 'Spring' };
const mark = { file: { name: 'list.csv', size: 8, lastModified: 1 }, numbersMark: '5-a-b' };
const renamed = { ...mark, file: { name: 'copy.csv', size: 8, lastModified: 2 } };
const otherNumbers = { ...mark, numbersMark: '4-c-d' };
const none = { before: 3, after: 3, error: null };
const all = { before: 3, after: 8, error: null };
const answered: SendOutcome = {
  kind: 'answered',
  answer: { status: 200, text: '', json: undefined },
  counted: none,
};
const at = new Date(2026, 10, 23, 18, 2);

function setUp() {
  const lists = createSentLists(() => at);
  const note = lists.note({ ...mark, campaign, rows: 5 });
  return { lists, note, find: (one = mark, to = campaign) => findSent(lists.get(), to, one) };
}

describe('createSentLists', () => {
  it('holds a list in doubt from the moment that it is sent', () => {
    const { note, find } = setUp();
    expect(find()).toBeNull();
    note.began();
    expect(find()).toEqual({ ...mark, campaign, rows: 5, at, state: 'unknown' });
  });

  it.each<[SendOutcome, string]>([
    [answered, 'sent'],
    [{ kind: 'unknown', error: null, counted: none }, 'unknown'],
    [{ kind: 'stopped', counted: { ...none, after: null } }, 'stopped'],
    [{ kind: 'stopped', counted: all }, 'sent'],
  ])('knows after %j that it was %s', (outcome, state) => {
    const { note, find } = setUp();
    note.began();
    note.ended(outcome);
    expect(find()?.state).toBe(state);
  });

  it('forgets what the server refused, and notes nothing that was not sent', () => {
    const { lists, note } = setUp();
    note.ended({ kind: 'gone' });
    expect(lists.get()).toEqual([]);
    note.began();
    note.ended({ kind: 'closed', refusal: 'finished' });
    expect(lists.get()).toEqual([]);
  });

  it('takes a later count', () => {
    const { note, find } = setUp();
    note.began();
    note.ended({ kind: 'unknown', error: null, counted: none });
    note.ended({ kind: 'unknown', error: null, counted: all });
    expect(find()?.state).toBe('sent');
  });

  it('knows a list again by its file or by its numbers, for its campaign only', () => {
    const { note, find } = setUp();
    note.began();
    expect(find(renamed)).not.toBeNull();
    expect(find(otherNumbers)).not.toBeNull();
    expect(find({ ...renamed, numbersMark: '4-c-d' })).toBeNull();
    expect(find(mark, { id: 'c2', name: 'Spring' })).toBeNull();
  });

  it('finds the last of several, and tells each change to who listens', () => {
    const { lists, note, find } = setUp();
    let changes = 0;
    const stop = lists.subscribe(() => {
      changes += 1;
    });
    note.began();
    const second = lists.note({ ...mark, campaign, rows: 5 });
    second.began();
    second.ended(answered);
    note.ended({ kind: 'stopped', counted: none });
    expect(find()?.state).toBe('sent');
    expect(changes).toBe(4);
    stop();
    second.ended({ kind: 'gone' });
    expect(changes).toBe(4);
    expect(find()?.state).toBe('stopped');
  });
});
