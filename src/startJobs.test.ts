import { afterAll, afterEach, beforeEach, expect, it, vi } from 'vitest';
import { IMPORT } from './imports/importJob';
import { importData, stored } from './imports/importJob.testing';
import { browserLists } from './imports/listStore';
import type { JobEngine, NewJob } from './jobs/engine';
import type { Job } from './jobs/job';
import type { LookWay } from './jobs/kind';
import { newRemoval, newRestore } from './removal/newJobs';
import { REMOVAL } from './removal/removalJob';
import { ticked } from './removal/tickedNumbers';
import { createTestSandbox } from './sipcaller/sandbox.testing';
import { whatIsNotKept } from './standIns';
import { startJobs } from './startJobs';

const sandbox = createTestSandbox();
afterAll(() => sandbox.close());
beforeEach(() => vi.stubGlobal('indexedDB', undefined));
afterEach(() => vi.unstubAllGlobals());

/** A campaign that is not there: the job comes to its end at once. */
const GONE = { campaign: { id: 'none' }, chosen: { how: 'numbers', count: 0 } };

it('a job waits for nobody who was asked whether its journal may stay', async () => {
  const persist = vi.fn(() => new Promise<boolean>(() => undefined));
  vi.stubGlobal('navigator', { storage: { persist } });
  const actor = { userName: 'Ada', account: 'demo', keyEnd: '-key' };
  const engine = await startJobs(sandbox.client, () => actor);
  await engine.create({ kind: REMOVAL, title: 'Spring Sale', data: GONE });
  expect(persist).toHaveBeenCalledOnce();
  engine.dispose();
});

const ACTOR = { userName: 'Ada', account: 'demo', keyEnd: '-key' };
const toCampaign = async (numbers: number) => {
  const [campaign] = await sandbox.reset([
    { name: 'Spring', type: 'Dynamic', status: 'Active', numbers, varCount: 1 },
  ]);
  if (!campaign) throw new Error('No campaign');
  return campaign;
};

/** Runs a job to its end. */
async function ended<Data>(engine: JobEngine, newJob: NewJob<Data>) {
  const id = await engine.create(newJob);
  const job = () => engine.jobs().find((view) => view.job.id === id)?.job;
  await vi.waitFor(() => expect(job()?.state).toBe('done'), { timeout: 10_000 });
  return job() as Job<Data>;
}

it('without storage jobs run in memory, and outlive a sign-out of the same page', async () => {
  vi.stubGlobal('navigator', { onLine: true });
  const campaign = await toCampaign(40);
  const { rows } = await sandbox.client.listNumbers(campaign.id, { range: [0, 29] });
  const engine = await startJobs(sandbox.client, () => ACTOR);
  expect(whatIsNotKept().jobs).toBe(true);
  const { id, counts } = await ended(engine, newRemoval({ campaign, actor: ACTOR, note: '' }, ticked(rows)));
  expect(counts).toMatchObject({ total: 30, done: 30, failed: 0, unknown: 0 });
  engine.dispose();

  const next = await startJobs(sandbox.client, () => ACTOR);
  expect(next.jobs().map((view) => view.job.id)).toContain(id);
  expect(await next.outcomes(id, 0, 30)).toHaveLength(30);
  next.dispose();
});

it.each([
  ['contains', 'lookup'],
  ['prefix', 'read-through'],
  ['suffix', 'read-through'],
  ['exact', 'read-through'],
])('jobs tell which way they checked, where a search is of the kind %s', async (partial, way) => {
  vi.stubGlobal('navigator', { onLine: true });
  const campaign = await toCampaign(300);
  // Few rows at a time: to look five numbers up costs less than to read them all.
  await sandbox.behave({ partial, maxRange: 20 });
  const client = sandbox.newClient();
  const { rows } = await client.listNumbers(campaign.id, { range: [100, 104], sort: ['number', 'ASC'] });
  const engine = await startJobs(client, () => ACTOR);
  const order = { campaign, actor: ACTOR, note: '' };
  const removal = await ended(engine, newRemoval(order, ticked(rows)));
  expect([removal.counts.done, removal.checkedBy]).toEqual([5, [way]]);
  const restore = await ended(engine, newRestore(order, removal, null));
  expect([restore.counts.done, restore.checkedBy?.includes(way as LookWay)]).toEqual([5, true]);
  engine.dispose();
});

it('an import that reads the whole campaign says so', async () => {
  vi.stubGlobal('navigator', { onLine: true });
  const campaign = await toCampaign(300);
  const list = Array.from({ length: 50 }, (_, at) => [`+1202555${String(at).padStart(4, '0')}`]);
  await browserLists.put('list', 'demo', stored(list));
  const client = sandbox.newClient();
  const engine = await startJobs(client, () => ACTOR);
  const job = await ended(engine, { kind: IMPORT, title: 'Spring', data: importData(campaign, list) });
  expect([job.counts.done, job.checkedBy]).toEqual([50, ['read-through']]);
  engine.dispose();
});
