import { afterAll, afterEach, beforeEach, expect, it, vi } from 'vitest';
import { newRemoval } from './removal/newJobs';
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

it('without storage jobs run in memory, and outlive a sign-out of the same page', async () => {
  vi.stubGlobal('navigator', { onLine: true });
  const [campaign] = await sandbox.reset([
    { name: 'Spring', type: 'Dynamic', status: 'Active', numbers: 40, varCount: 1 },
  ]);
  if (!campaign) throw new Error('No campaign');
  const { rows } = await sandbox.client.listNumbers(campaign.id, { range: [0, 29] });
  const actor = { userName: 'Ada', account: 'demo', keyEnd: '-key' };
  const engine = await startJobs(sandbox.client, () => actor);
  expect(whatIsNotKept().jobs).toBe(true);
  const id = await engine.create(newRemoval({ campaign, actor, note: '' }, ticked(rows)));
  const job = () => engine.jobs().find((view) => view.job.id === id)?.job;
  await vi.waitFor(() => expect(job()?.state).toBe('done'), { timeout: 5_000 });
  expect(job()?.counts).toMatchObject({ total: 30, done: 30, failed: 0, unknown: 0 });
  engine.dispose();

  const next = await startJobs(sandbox.client, () => actor);
  expect(next.jobs().map((view) => view.job.id)).toContain(id);
  expect(await next.outcomes(id, 0, 30)).toHaveLength(30);
  next.dispose();
});
