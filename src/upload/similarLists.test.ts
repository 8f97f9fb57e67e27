import { describe, expect, it } from 'vitest';
import { IMPORT } from '../imports/importJob';
import { importData } from '../imports/importJob.testing';
import type { JobView } from '../jobs/engine';
import { type Counts, NO_COUNTS } from '../jobs/job';
import { createSketch } from '../phonelist/sketch';
import { REMOVAL, RESTORE } from '../removal/removalJob';
import type { Campaign } from '../sipcaller/types';
import type { ReadList } from './listReader';
import { countNew, sentBefore, similarLists } from './similarLists';

const numbers = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, at) => `+1202555${String(from + at).padStart(4, '0')}`);

function sketchOf(list: string[]): number[] {
  const sketch = createSketch();
  list.forEach(sketch.add);
  return sketch.toArray();
}

function imported(id: string, campaignId: string, list: string[], counts: Partial<Counts> = {}): JobView {
  const campaign = { id: campaignId, name: campaignId } as Campaign;
  const data = {
    ...importData(
      campaign,
      list.map((number) => [number]),
    ),
    sketch: sketchOf(list),
  };
  const total = list.length;
  const all = { ...NO_COUNTS, total, done: total, ...counts };
  const job = { id, kind: IMPORT, state: 'done', counts: all, data };
  return { job, runs: 'nowhere', rate: null, remainingMs: null } as unknown as JobView;
}

/** What an undo of an import has taken out by now. */
function undo(importId: string, done: number): JobView {
  const data = { chosen: { how: 'import', importId, confirmed: 1000 } };
  const job = { id: 'undo', kind: REMOVAL, state: 'cancelled', counts: { ...NO_COUNTS, done }, data };
  return { job, runs: 'nowhere', rate: null, remainingMs: null } as unknown as JobView;
}

/** What was put back of those. */
function putBack(done: number): JobView {
  const job = {
    id: 'back',
    kind: RESTORE,
    state: 'done',
    counts: { ...NO_COUNTS, done },
    data: { removalId: 'undo' },
  };
  return { job, runs: 'nowhere', rate: null, remainingMs: null } as unknown as JobView;
}

const listOf = (list: string[]) =>
  ({ sketch: sketchOf(list), result: { totals: { ready: list.length } } }) as unknown as ReadList;

const TUESDAY = imported('tuesday', 'spring', numbers(0, 1000));

describe('similarLists', () => {
  it('tells an earlier list with most of these numbers, and about how many those are', () => {
    const [found, ...others] = similarLists([TUESDAY], listOf(numbers(20, 1020)), 'spring');
    expect(found?.job.id).toBe('tuesday');
    expect(Math.abs((found?.share ?? 0) - 0.98)).toBeLessThan(0.03);
    expect(others).toEqual([]);
  });

  it('passes over lists that share little, and those of which nothing went up', () => {
    expect(similarLists([TUESDAY], listOf(numbers(900, 1900)), 'spring')).toEqual([]);
    const unsent = imported('unsent', 'spring', numbers(0, 1000), { done: 0 });
    expect(similarLists([unsent], listOf(numbers(0, 1000)), 'spring')).toEqual([]);
  });

  it('puts those of the same campaign first', () => {
    const same = imported('same', 'autumn', numbers(0, 800));
    const found = similarLists([TUESDAY, same], listOf(numbers(0, 1000)), 'autumn');
    expect(found.map(({ job }) => job.id)).toEqual(['same', 'tuesday']);
  });
});

describe('of an import that did not come to its end', () => {
  const list = listOf(numbers(0, 1000));

  it('what went is what was sent, what may be there, and what was there', () => {
    const stopped = imported('stopped', 'spring', numbers(0, 1000), { done: 150, unknown: 40, already: 10 });
    const found = sentBefore([stopped], list, 'spring');
    expect(found).toMatchObject({ went: 200, undone: 0 });
    expect(found && countNew(found, list)).toBe(800);
  });

  it('what was taken out again is told; without the rest there is nothing to tell', () => {
    expect(sentBefore([TUESDAY, undo('tuesday', 10)], list, 'spring')).toMatchObject({ undone: 10 });
    expect(similarLists([TUESDAY, undo('tuesday', 1000)], list, 'spring')).toEqual([]);
    expect(similarLists([TUESDAY, undo('another', 1000)], list, 'spring')).toHaveLength(1);
    const halves = [TUESDAY, undo('tuesday', 600), undo('tuesday', 400)];
    expect(similarLists(halves, list, 'spring')).toEqual([]);
  });

  it('what was put back is there again', () => {
    const all = [TUESDAY, undo('tuesday', 1000)];
    expect(sentBefore([putBack(1000), ...all], list, 'spring')).toMatchObject({ undone: 0 });
    expect(sentBefore([putBack(10), ...all], list, 'spring')).toMatchObject({ undone: 990 });
  });
});

describe('sentBefore', () => {
  it('is the same list in the same campaign alone', () => {
    expect(sentBefore([TUESDAY], listOf(numbers(0, 1000)), 'spring')?.job.id).toBe('tuesday');
    expect(sentBefore([TUESDAY], listOf(numbers(0, 1000)), 'autumn')).toBeUndefined();
    expect(sentBefore([TUESDAY], listOf(numbers(200, 1200)), 'spring')).toBeUndefined();
  });
});
