import 'fake-indexeddb/auto';
import { afterAll, afterEach, expect, it, vi } from 'vitest';
import { stored } from './imports/importJob.testing';
import { PLAIN_LIST } from './phonelist/readSettings';
import { REMOVAL } from './removal/removalJob';
import { createTestSandbox } from './sipcaller/sandbox.testing';
import { startJobs } from './startJobs';
import { createRejectStore } from './upload/keptRejects';

const sandbox = createTestSandbox();
afterAll(() => sandbox.close());
afterEach(() => vi.unstubAllGlobals());

const rows = {
  rejected: stored([['2', '3', 'too-short', '555']]),
  result: { rejectColumns: 1 },
  settings: PLAIN_LIST,
  header: [],
};

it('rejected rows are forgotten with their receipt, and those without one at the next start', async () => {
  const locks = {
    request: async (_name: string, ...more: unknown[]) => (more.at(-1) as (lock: object) => unknown)({}),
    query: async () => ({ held: [], pending: [] }),
  };
  vi.stubGlobal('navigator', { onLine: true, locks, storage: {} });
  const rejects = createRejectStore();
  await createRejectStore(undefined, () => 1).put('without a receipt', 'demo', rows);
  const actor = { userName: 'Ada', account: 'demo', keyEnd: '-key' };
  const engine = await startJobs(sandbox.client, () => actor);
  await sandbox.client.listCampaigns({ range: [0, 0] });
  await vi.waitFor(async () => expect(await rejects.get('without a receipt', 'demo')).toBeNull());

  // A campaign that is not there: the job comes to its end at once.
  const data = { campaign: { id: 'none' }, chosen: { how: 'numbers', count: 0 } };
  const id = await engine.create({ kind: REMOVAL, title: 'Spring', data });
  await vi.waitFor(() => expect(engine.jobs().every(({ job }) => job.endedAt !== null)).toBe(true));
  await rejects.put(id, 'demo', rows);
  await engine.discard(id);
  expect(await rejects.get(id, 'demo')).toBeNull();
  engine.dispose();
});
