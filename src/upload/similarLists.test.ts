import { describe, expect, it } from 'vitest';
import { IMPORT } from '../imports/importJob';
import { importData } from '../imports/importJob.testing';
import type { JobView } from '../jobs/engine';
import { NO_COUNTS } from '../jobs/job';
import { createSketch } from '../phonelist/sketch';
import type { Campaign } from '../sipcaller/types';
import type { ReadList } from './listReader';
import { sentBefore, similarLists } from './similarLists';

const numbers = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, at) => `+1202555${String(from + at).padStart(4, '0')}`);

function sketchOf(list: string[]): number[] {
  const sketch = createSketch();
  list.forEach(sketch.add);
  return sketch.toArray();
}

function imported(id: string, campaignId: string, list: string[], done = list.length): JobView {
  const campaign = { id: campaignId, name: campaignId } as Campaign;
  const data = {
    ...importData(
      campaign,
      list.map((number) => [number]),
    ),
    sketch: sketchOf(list),
  };
  const job = { id, kind: IMPORT, state: 'done', counts: { ...NO_COUNTS, total: list.length, done }, data };
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
    const unsent = imported('unsent', 'spring', numbers(0, 1000), 0);
    expect(similarLists([unsent], listOf(numbers(0, 1000)), 'spring')).toEqual([]);
  });

  it('puts those of the same campaign first', () => {
    const same = imported('same', 'autumn', numbers(0, 800));
    const found = similarLists([TUESDAY, same], listOf(numbers(0, 1000)), 'autumn');
    expect(found.map(({ job }) => job.id)).toEqual(['same', 'tuesday']);
  });
});

describe('sentBefore', () => {
  it('is the same list in the same campaign alone', () => {
    expect(sentBefore([TUESDAY], listOf(numbers(0, 1000)), 'spring')?.job.id).toBe('tuesday');
    expect(sentBefore([TUESDAY], listOf(numbers(0, 1000)), 'autumn')).toBeUndefined();
    expect(sentBefore([TUESDAY], listOf(numbers(200, 1200)), 'spring')).toBeUndefined();
  });
});
