import fc from 'fast-check';
import { createSandbox } from '../../sandbox/createSandbox';
import { DEMO_ACCOUNT, DEMO_KEY } from '../../sandbox/demo';
import type { JobView } from '../jobs/engine';
import { hasEnded } from '../jobs/job';
import type { JobKind } from '../jobs/kind';
import { createTestBrowser, type Tab, type TestBrowser } from '../jobs/tabs.testing';
import { createSipCaller } from '../sipcaller/client';
import { fetchTransport } from '../sipcaller/fetchTransport.testing';
import { createGate } from '../sipcaller/gate';
import type { CampaignNumber } from '../sipcaller/types';

/** A world for histories of jobs: one sandbox, and browsers whose tabs die between any two steps. */

/** How many histories are played; `FC_SEED` and `FC_PATH` play a failing one again. */
export const HISTORIES = Number(process.env.HISTORIES ?? 100);
export const PLAYED = {
  numRuns: HISTORIES,
  ...(process.env.FC_SEED && { seed: Number(process.env.FC_SEED) }),
  ...(process.env.FC_PATH && { path: process.env.FC_PATH }),
};
const TURNS_OF_A_STALL = 300;

/** The clock by which the sandbox carries out late what it has accepted: of the browser that a history plays in. */
let clock = () => 0;
/** In memory, and for all histories of a run: it ends with the process. */
const sandbox = createSandbox({ clock: () => clock() });

/** A browser whose clock the sandbox shares from now on. */
export function sharedBrowser(): TestBrowser {
  const browser = createTestBrowser();
  clock = browser.clock.now;
  return browser;
}

/** Asks the sandbox's controls. @param path below `/sandbox/` @throws {Error} with the answer's text when it refuses */
export async function control(path: string, body: object): Promise<unknown> {
  const request = new Request(`http://sandbox/sandbox/${path}`, {
    method: 'POST',
    body: JSON.stringify(body),
  });
  const answer = await sandbox.fetch(request);
  if (!answer.ok) throw new Error(await answer.text());
  return answer.json();
}

let underWay = 0;

/**
 * Waits until the sandbox is through with what has reached it. To be called where a job has waited for a request that
 * may still be under way (JobKind.settleMs): the clock of these browsers jumps, and the sandbox takes its turns.
 */
export async function landed(): Promise<void> {
  for (let turn = 0; turn < 2 * TURNS_OF_A_STALL && underWay > 0; turn += 1) {
    await new Promise((resolve) => setImmediate(resolve));
  }
}

/** A sandbox in process has no time limit: an answer that does not come within some turns never does. */
async function request(input: RequestInfo | URL, init: RequestInit = {}): Promise<Response> {
  const stalled = new AbortController();
  const given = new Request(new URL(String(input), 'http://sandbox'), { ...init, signal: stalled.signal });
  let isAnswered = false;
  underWay += 1;
  const answer = sandbox.fetch(given).finally(() => {
    isAnswered = true;
    underWay -= 1;
  });
  // Heard below; until then a connection that is cut must not count as unheard.
  answer.catch(() => undefined);
  for (let turn = 0; turn < TURNS_OF_A_STALL && !isAnswered; turn += 1) {
    await new Promise((resolve) => setImmediate(resolve));
  }
  if (!isAnswered) stalled.abort(new DOMException('No answer in time', 'TimeoutError'));
  return answer;
}

/** A client that nothing disturbs: what a test looks with. */
export const direct = createSipCaller({
  base: '/v1',
  account: DEMO_ACCOUNT,
  token: () => DEMO_KEY,
  fetch: request,
  uploadTransport: fetchTransport(request),
});

/** The client of a tab: each request and each pause is a step, in which the tab may die. */
export function clientOf(tab: Tab, browser: TestBrowser) {
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

/** Fewer in a row than an item is tried: the job need not ask whether to go on (histories of the engine do). */
const MOST_FAULTS = 5;
const fault = fc.record({
  on: fc.constantFrom('delete', 'delete', 'upload', 'list'),
  kind: fc.constantFrom('500', '502', '503', 'dropBefore', 'dropAfter', 'stall', 'html', 'truncate'),
  probability: fc.constantFrom(0.2, 0.5, 1),
  times: fc.constant(1),
});
export const faults = fc.array(fault, { maxLength: MOST_FAULTS });
/** When a tab dies, when another one takes the job from it, and when the user pauses it for a while, in steps. */
interface Disturbances {
  kills: number[];
  steals: number[];
  pauses: number[];
}
export const disturbances = {
  kills: fc.array(fc.integer({ min: 1, max: 600 }), { maxLength: 4 }),
  steals: fc.array(fc.integer({ min: 1, max: 600 }), { maxLength: 2 }),
  pauses: fc.array(fc.integer({ min: 1, max: 600 }), { maxLength: 2 }),
};

/** All numbers that the campaign holds. */
export async function readAll(campaignId: string): Promise<CampaignNumber[]> {
  const rows: CampaignNumber[] = [];
  for (let more = true; more; ) {
    const { rows: page } = await direct.listNumbers(campaignId, { range: [rows.length, rows.length + 99] });
    rows.push(...page);
    more = page.length > 0;
  }
  return rows;
}
/** An API that is late, refuses what it has done, or finds numbers in a way of its own: alone and together. */
export const lateness = {
  uploadDelayMs: fc.constantFrom(0, 0, 0, 800, 9_000, 25_000),
  deleteDelayMs: fc.constantFrom(0, 0, 0, 800, 25_000),
  listLagMs: fc.constantFrom(0, 0, 0, 0, 3_000),
  refuseAfter: fc.constantFrom('none', 'none', 'none', 413, 429, 500, 503),
  partial: fc.constantFrom('contains', 'contains', 'prefix', 'suffix', 'exact'),
};
/** A refusal after the work was done is not looked for as long as a lost answer: then what was done shows soon. */
export function showingSoon<
  Given extends { refuseAfter: unknown; uploadDelayMs: number; deleteDelayMs: number },
>(given: Given): Given {
  if (given.refuseAfter === 'none') return given;
  const soon = (ms: number) => Math.min(ms, 800);
  return {
    ...given,
    // Not both: they add up.
    listLagMs: 0,
    uploadDelayMs: soon(given.uploadDelayMs),
    deleteDelayMs: soon(given.deleteDelayMs),
  };
}
const PROMPT = { uploadDelayMs: 0, deleteDelayMs: 0, listLagMs: 0, refuseAfter: 'none', partial: 'contains' };
/** Longer than any delay or lag. */
export const ALL_DELAYS_MS = 60_000;
export const USUAL = {
  ...{ numberIds: 'integer', maxRange: 1000, total: 'header', listBody: 'array', faults: [] },
  ...PROMPT,
};
export const multiset = (rows: readonly Pick<CampaignNumber, 'number' | 'varValues'>[]) =>
  rows.map(({ number, varValues }) => JSON.stringify([number, varValues])).sort();

/** Begins a job and comes back to it until it has ended, whatever becomes of the tabs. */
export async function seeThrough(
  browser: TestBrowser,
  kindsOf: (tab: Tab) => JobKind[],
  begun: { kind: string; data: object },
  { kills, steals, pauses }: Disturbances,
) {
  const { kind, data } = begun;
  const opened: Tab[] = [];
  const open = async () => {
    const tab = await browser.open(kindsOf);
    opened.push(tab);
    return tab;
  };
  let tab = await open();
  let id = '';
  let steps = 0;
  const stop = browser.onStep(() => {
    steps += 1;
    if (kills.includes(steps)) tab.kill();
    if (pauses.includes(steps) && id) void tab.engine().pause(id);
    if (steals.includes(steps) && id) void open().then((thief) => thief.engine().takeOver(id, true));
  });
  const made = tab.engine().create({ kind, title: 'test', data });
  void made.then((known) => {
    id = known;
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
  // The sandbox is that of all histories: nothing of this one may go on in the next.
  stop();
  for (const each of opened) each.kill();
  throw new Error('The job does not end');
}
