import { afterAll, afterEach, expect, it, vi } from 'vitest';
import { REMOVAL } from './removal/removalJob';
import { createTestSandbox } from './sipcaller/sandbox.testing';
import { startJobs } from './startJobs';

const sandbox = createTestSandbox();
afterAll(() => sandbox.close());
afterEach(() => vi.unstubAllGlobals());

it('a job waits for nobody who was asked whether its journal may stay', async () => {
  const persist = vi.fn(() => new Promise<boolean>(() => undefined));
  vi.stubGlobal('navigator', { storage: { persist } });
  const actor = { userName: 'Ada', account: 'demo', keyEnd: '-key' };
  const engine = await startJobs(sandbox.client, () => actor);
  // There is no journal here: that it comes to an end is all there is to see.
  await expect(engine.create({ kind: REMOVAL, title: 'Spring Sale', data: {} })).rejects.toThrow();
  expect(persist).toHaveBeenCalledOnce();
  engine.dispose();
});
