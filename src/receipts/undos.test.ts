import { describe, expect, it } from 'vitest';
import { IMPORT, type ImportJob } from '../imports/importJob';
import type { JobView } from '../jobs/engine';
import { NO_COUNTS } from '../jobs/job';
import { REMOVAL, RESTORE } from '../removal/removalJob';
import { countUncertain, countUndone, undoLeft } from './undos';

const view = (job: unknown) => ({ job, runs: 'nowhere' }) as unknown as JobView;
const undo = (id: string, done: number, state = 'done', importId = 'list') =>
  view({
    ...{ id, kind: REMOVAL, state, counts: { ...NO_COUNTS, done } },
    data: { chosen: { how: 'import', importId, confirmed: 10 } },
  });
const restore = (removalId: string, done: number, state = 'done') =>
  view({
    ...{ id: `of ${removalId}`, kind: RESTORE, state, counts: { ...NO_COUNTS, done } },
    data: { removalId },
  });
const added = view({ id: 'list', kind: IMPORT, state: 'done', counts: { ...NO_COUNTS, done: 10 }, data: {} });
const left = (...undos: JobView[]) => undoLeft([added, ...undos], added.job as ImportJob);

describe('what an undo can still take out', () => {
  it('is all that the import added, without earlier ones', () => {
    expect(left()).toEqual({ count: 10, removed: 0, earlier: [], putBack: 0 });
    expect(left(undo('other', 10, 'done', 'another list'))).toMatchObject({ count: 10 });
  });

  it('is less by what ended ones have taken out, and names them', () => {
    expect(left(undo('a', 3, 'cancelled'), undo('b', 0, 'failed'), undo('c', 2))).toEqual({
      ...{ count: 5, removed: 5, earlier: ['a', 'c'], putBack: 0 },
    });
    expect(left(undo('a', 3, 'running'))).toMatchObject({ count: 10, earlier: [] });
  });

  it('is nothing when they took out all, or more', () => {
    expect(left(undo('a', 10)).count).toBe(0);
    expect(left(undo('a', 6), undo('b', 6)).count).toBe(0);
  });

  it('is not more by what was put back, which are other records: of that it says how much there is', () => {
    expect(left(restore('a', 4), undo('a', 10))).toMatchObject({ count: 0, removed: 10, putBack: 4 });
    expect(left(restore('other', 4), undo('a', 10)).putBack).toBe(0);
  });
});

it('counts what undos have taken out by now, ended or not', () => {
  expect(countUndone([added, undo('a', 3, 'running'), undo('b', 2)], 'list')).toBe(5);
});

it('counts nothing as undone that was put back, however often', () => {
  const undone = (...jobs: JobView[]) => countUndone([added, ...jobs], 'list');
  expect(undone(undo('a', 10), restore('a', 10))).toBe(0);
  expect(undone(undo('a', 10), restore('a', 4, 'running'))).toBe(6);
  expect(undone(undo('a', 3), undo('b', 2), restore('a', 3), restore('a', 3))).toBe(2);
});

it('counts what no undo takes back as uncertain once the import has ended, though it added nothing', () => {
  const counts = { ...NO_COUNTS, total: 10, unknown: 10 };
  expect(countUncertain({ state: 'cancelled', counts })).toBe(10);
  expect(countUncertain({ state: 'finishing', counts })).toBe(0);
  const ended = { ...added.job, counts } as ImportJob;
  expect(undoLeft([added], ended)).toMatchObject({ count: 0, removed: 0 });
});
