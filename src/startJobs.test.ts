import { afterEach, expect, it, vi } from 'vitest';
import { REMOVAL } from './removal/removalJob';
import type { SipCaller } from './sipcaller/client';
import { createGate } from './sipcaller/gate';
import { startJobs } from './startJobs';

afterEach(() => vi.unstubAllGlobals());

it('a job waits for nobody who was asked whether its journal may stay', async () => {
  const persist = vi.fn(() => new Promise<boolean>(() => undefined));
  vi.stubGlobal('navigator', { storage: { persist } });
  const client = { account: 'demo', gate: createGate() } as unknown as SipCaller;
  const engine = await startJobs(client, () => ({ userName: 'Ada', account: 'demo', keyEnd: '-key' }));
  // There is no journal here: that it comes to an end is all there is to see.
  await expect(engine.create({ kind: REMOVAL, title: 'Spring Sale', data: {} })).rejects.toThrow();
  expect(persist).toHaveBeenCalledOnce();
  engine.dispose();
});
