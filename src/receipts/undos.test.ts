import { describe, expect, it } from 'vitest';
import { IMPORT, type ImportJob } from '../imports/importJob';
import type { JobView } from '../jobs/engine';
import { NO_COUNTS } from '../jobs/job';
import { REMOVAL } from '../removal/removalJob';
import { countUndone, undoLeft } from './undos';

const view = (job: unknown) => ({ job, runs: 'nowhere' }) as unknown as JobView;
const undo = (id: string, done: number, state = 'done', importId = 'list') =>
  view({
    ...{ id, kind: REMOVAL, state, counts: { ...NO_COUNTS, done } },
    data: { chosen: { how: 'import', importId, confirmed: 10 } },
  });
const added = view({ id: 'list', kind: IMPORT, state: 'done', counts: { ...NO_COUNTS, done: 10 }, data: {} });
const left = (...undos: JobView[]) => undoLeft([added, ...undos], added.job as ImportJob);

describe('what an undo can still take out', () => {
  it('is all that the import added, without earlier ones', () => {
    expect(left()).toEqual({ count: 10, removed: 0, earlier: [] });
    expect(left(undo('other', 10, 'done', 'another list'))).toMatchObject({ count: 10 });
  });

  it('is less by what ended ones have taken out, and names them', () => {
    expect(left(undo('a', 3, 'cancelled'), undo('b', 0, 'failed'), undo('c', 2))).toEqual({
      ...{ count: 5, removed: 5, earlier: ['a', 'c'] },
    });
    expect(left(undo('a', 3, 'running'))).toMatchObject({ count: 10, earlier: [] });
  });

  it('is nothing when they took out all, or more', () => {
    expect(left(undo('a', 10)).count).toBe(0);
    expect(left(undo('a', 6), undo('b', 6)).count).toBe(0);
  });
});

it('counts what undos have taken out by now, ended or not', () => {
  expect(countUndone([added, undo('a', 3, 'running'), undo('b', 2)], 'list')).toBe(5);
});
