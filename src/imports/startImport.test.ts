import { expect, it } from 'vitest';
import { BusyJob } from '../jobs/busyJob';
import type { NewJob } from '../jobs/engine';
import type { Job } from '../jobs/job';
import { PLAIN_LIST } from '../phonelist/readSettings';
import type { Campaign } from '../sipcaller/types';
import type { ImportData } from './importJob';
import { importData, memoryLists, stored } from './importJob.testing';
import { type ImportOrder, startImport } from './startImport';

const campaign = { id: 'spring', name: 'Spring Sale', type: 'Dynamic', status: 'Active' } as Campaign;
const { totals, actor } = importData(campaign, [['5550001']]);
const order: ImportOrder = {
  ...{ campaign, actor, note: '', file: { name: 'list.csv', size: 1, sha256: null }, settings: PLAIN_LIST },
  ...{ result: { totals, repaired: 0 }, ready: stored([['5550001']]), variableNames: [], sketch: [] },
};

it('keeps the rows for the job, and for none that was not made', async () => {
  const lists = memoryLists();
  const made: ImportData[] = [];
  const create = async (job: NewJob<unknown>) => {
    made.push(job.data as ImportData);
    return 'job';
  };
  expect(await startImport({ create }, order, lists)).toBe('job');
  expect((await lists.get(made[0]?.listId ?? ''))?.rows).toBe(1);

  const refuse = async (job: NewJob<unknown>) => {
    await create(job);
    throw new BusyJob({ id: 'other' } as Job);
  };
  await expect(startImport({ create: refuse }, order, lists)).rejects.toThrow(BusyJob);
  expect(made).toHaveLength(2);
  expect(await lists.get(made[1]?.listId ?? '')).toBeNull();
});
