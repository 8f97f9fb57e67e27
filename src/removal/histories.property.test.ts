import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { createSandbox } from '../../sandbox/createSandbox';
import { DEMO_ACCOUNT, DEMO_KEY } from '../../sandbox/demo';
import type { JobView } from '../jobs/engine';
import { hasEnded } from '../jobs/job';
import { readOutcomes } from '../jobs/outcomes';
import { createTestBrowser, type Tab, type TestBrowser } from '../jobs/tabs.testing';
import { createSipCaller } from '../sipcaller/client';
import { createGate } from '../sipcaller/gate';
import type { Campaign, CampaignNumber } from '../sipcaller/types';
import { fetchTransport } from '../sipcaller/uploadTransport';
import { type FrozenNumber, REMOVAL, RESTORE, type RemovalData, type RestoreData } from './removalJob';
import { createRemovalKind } from './removalKind';
import { createRestoreKind } from './restoreKind';
import { ticked } from './tickedNumbers';

/**
 * Random histories of a removal and its restore on the sandbox itself: every answer that the API leaves open, every
 * fault that it can make, tabs that die between any two steps. The engine's own histories (src/jobs) are many more;
 * these prove the two kinds of job on it. `HISTORIES=2000` for a soak; `FC_SEED` and `FC_PATH` play one again.
 */
const HISTORIES = Number(process.env.HISTORIES ?? 40);
const TURNS_OF_A_STALL = 300;

const sandbox = createSandbox();
afterAll(() => sandbox.close());

async function control(path: string, body: object): Promise<unknown> {
  const request = new Request(`http://sandbox/sandbox/${path}`, {
    method: 'POST',
    body: JSON.stringify(body),
  });
  const answer = await sandbox.fetch(request);
  if (!answer.ok) throw new Error(await answer.text());
  return answer.json();
}

/** A sandbox in process has no time limit: an answer that does not come within some turns never does. */
async function request(input: RequestInfo | URL, init: RequestInit = {}): Promise<Response> {
  const stalled = new AbortController();
  const given = new Request(new URL(String(input), 'http://sandbox'), { ...init, signal: stalled.signal });
  let isAnswered = false;
  const answer = sandbox.fetch(given).finally(() => {
    isAnswered = true;
  });
  // Heard below; until then a connection that is cut must not count as unheard.
  answer.catch(() => undefined);
  for (let turn = 0; turn < TURNS_OF_A_STALL && !isAnswered; turn += 1) {
    await new Promise((resolve) => setImmediate(resolve));
  }
  if (!isAnswered) stalled.abort(new DOMException('No answer in time', 'TimeoutError'));
  return answer;
}

const direct = createSipCaller({ base: '/v1', account: DEMO_ACCOUNT, token: () => DEMO_KEY, fetch: request });

function clientOf(tab: Tab, browser: TestBrowser) {
  const fetch = (input: RequestInfo | URL, init?: RequestInit) => tab.step(() => request(input, init));
  const sleep = (ms: number) => tab.step(() => browser.advance(ms));
  return createSipCaller({
    base: '/v1',
    account: DEMO_ACCOUNT,
    token: () => DEMO_KEY,
    fetch,
    uploadTransport: fetchTransport(fetch),
    gate: createGate({ now: browser.clock.now, sleep }),
    now: browser.clock.now,
    sleep,
    random: () => 0.5,
    timeoutSignal: () => new AbortController().signal,
  });
}

const kindsOn = (browser: TestBrowser) => (tab: Tab) => {
  const client = clientOf(tab, browser);
  const outcomes = <T>(id: string, from: number, to: number) =>
    readOutcomes<T>(browser.journal, id, from, to);
  return [createRemovalKind(client), createRestoreKind(client, { outcomes })];
};

const fault = fc.record({
  on: fc.constantFrom('delete', 'delete', 'upload', 'list'),
  kind: fc.constantFrom('500', '502', '503', 'dropBefore', 'dropAfter', 'stall', 'html', 'truncate'),
  probability: fc.constantFrom(0.2, 0.5, 1),
  times: fc.integer({ min: 1, max: 3 }),
});
const history = fc.record({
  numbers: fc.integer({ min: 1, max: 40 }),
  chosen: fc.infiniteStream(fc.boolean()).map((stream) => [...stream.take(40)]),
  goneBefore: fc.nat(3),
  behavior: fc.record({
    numberIds: fc.constantFrom('integer', 'bigint', 'uuid'),
    deleteAnswer: fc.constantFrom('ids', 'count', 'empty'),
    unknownIds: fc.constantFrom('ignore', 'fail'),
    uploadAnswer: fc.constantFrom('summary', 'empty'),
    total: fc.constantFrom('header', 'none'),
    listBody: fc.constantFrom('array', 'data'),
    maxRange: fc.integer({ min: 3, max: 50 }),
    maxDelete: fc.integer({ min: 1, max: 50 }),
    seed: fc.nat(1_000),
    faults: fc.array(fault, { maxLength: 4 }),
  }),
  kills: fc.array(fc.integer({ min: 1, max: 600 }), { maxLength: 4 }),
  steals: fc.array(fc.integer({ min: 1, max: 600 }), { maxLength: 2 }),
});
type History = typeof history extends fc.Arbitrary<infer T> ? T : never;

async function readAll(campaignId: string): Promise<CampaignNumber[]> {
  const rows: CampaignNumber[] = [];
  for (let more = true; more; ) {
    const { rows: page } = await direct.listNumbers(campaignId, { range: [rows.length, rows.length + 99] });
    rows.push(...page);
    more = page.length > 0;
  }
  return rows;
}
const USUAL = { numberIds: 'integer', maxRange: 1000, total: 'header', listBody: 'array', faults: [] };
const multiset = (rows: readonly Pick<CampaignNumber, 'number' | 'varValues'>[]) =>
  rows.map(({ number, varValues }) => JSON.stringify([number, varValues])).sort();

/** Begins a job and comes back to it until it has ended, whatever becomes of the tabs. */
async function seeThrough(browser: TestBrowser, kind: string, data: object, { kills, steals }: History) {
  const open = () => browser.open(kindsOn(browser));
  let tab = await open();
  let id = '';
  let steps = 0;
  const stop = browser.onStep(() => {
    steps += 1;
    if (kills.includes(steps)) tab.kill();
    if (steals.includes(steps) && id) void open().then((thief) => thief.engine().takeOver(id, true));
  });
  const begun = tab.engine().create({ kind, title: 'test', data });
  void begun.then((made) => {
    id = made;
  });
  for (let visit = 0; visit < 60; visit += 1) {
    await browser.settle();
    const jobs = await browser.journal.jobs(DEMO_ACCOUNT);
    const job = jobs.find((each) => each.kind === kind);
    if (!job || hasEnded(job)) {
      stop();
      return job;
    }
    id = job.id;
    if (!tab.isAlive()) tab = await open();
    await browser.settle();
    const isOver = ({ job: seen, runs }: JobView) => seen.id === id && runs === 'here';
    if (tab.isAlive() && !tab.engine().jobs().some(isOver)) void tab.engine().takeOver(id, true);
  }
  throw new Error('The job does not end');
}

async function removeAndRestore(given: History) {
  const [campaign] = (await control('reset', {
    seed: 1,
    campaigns: [{ name: 'Test', type: 'Dynamic', status: 'Active', numbers: given.numbers, varCount: 1 }],
  })) as [Campaign];
  await control('behavior', { numberIds: given.behavior.numberIds });
  const before = await readAll(campaign.id);
  const chosen = before.filter((_number, at) => given.chosen[at]);
  const gone = chosen.slice(0, given.goneBefore);
  if (gone.length > 0)
    await direct.deleteNumbers(
      campaign.id,
      gone.map(({ id }) => id),
    );
  await control('behavior', given.behavior);

  const browser = createTestBrowser();
  const common = {
    campaign,
    actor: { userName: '', account: DEMO_ACCOUNT, keyEnd: '' },
    note: '',
    before: null,
    after: null,
  };
  const removal: RemovalData = {
    ...common,
    chosen: ticked(chosen),
    moved: null,
    newMatches: null,
  };
  const job = await seeThrough(browser, REMOVAL, removal, given);
  await control('behavior', USUAL);
  const after = multiset(await readAll(campaign.id));
  if (!job || job.state === 'failed')
    return { before, after, untouched: before.filter((row) => !gone.includes(row)) };

  const outcomes = await readOutcomes<FrozenNumber>(browser.journal, job.id, 0, job.counts.total);
  const of = (...marks: string[]) =>
    outcomes.filter(({ mark }) => marks.includes(mark)).map(({ item }) => item);
  await control('behavior', given.behavior);
  const data: RestoreData = { ...common, removalId: job.id, picked: null };
  const restore = await seeThrough(browser, RESTORE, data, given);
  await control('behavior', USUAL);
  return { before, chosen, gone, job, after, of, restore, restored: multiset(await readAll(campaign.id)) };
}

describe('any history of a removal and its restore, on the sandbox', () => {
  it(
    `removes exactly the chosen numbers, tells it truly, and puts exactly those back (${HISTORIES} histories)`,
    async () => {
      const seen = { done: 0, restored: 0 };
      await fc.assert(
        fc.asyncProperty(history, async (given) => {
          const { before, chosen, gone, job, after, of, restore, restored, untouched } =
            await removeAndRestore(given);
          if (untouched) {
            expect(after).toEqual(multiset(untouched));
            return;
          }
          expect(job.state).toBe('done');
          const left = new Set([...of('failed', 'unknown').map(({ id }) => id)]);
          expect(of('left', 'sent')).toEqual([]);
          expect(of('unknown', 'failed'), 'with faults that end, all is settled').toEqual([]);
          expect(of('done', 'already')).toHaveLength(chosen.length);
          // Whatever was gone when the set was frozen is told as such.
          expect(of('already').map(({ id }) => id)).toEqual(expect.arrayContaining(gone.map(({ id }) => id)));
          const removed = new Set(chosen.map(({ id }) => id).filter((id) => !left.has(id)));
          expect(after).toEqual(multiset(before.filter(({ id }) => !removed.has(id))));
          seen.done += 1;
          if (!restore || restore.state === 'failed') {
            expect(restored).toEqual(after);
            return;
          }
          const goneIds = new Set(of('already').map(({ id }) => id));
          expect(restored).toEqual(multiset(before.filter(({ id }) => !goneIds.has(id))));
          seen.restored += 1;
        }),
        {
          numRuns: HISTORIES,
          ...(process.env.FC_SEED && { seed: Number(process.env.FC_SEED) }),
          ...(process.env.FC_PATH && { path: process.env.FC_PATH }),
        },
      );
      expect(seen.restored, 'most histories come to their end').toBeGreaterThan(HISTORIES / 3);
    },
    20 * 60_000,
  );
});
