import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasEnded, type Job } from './job';
import type { ItemOutcome, JobKind, Standing } from './kind';
import { createTestBrowser, type Tab } from './tabs.testing';

/**
 * Random histories of one job: faults of every kind, tabs that die between any two steps, second tabs that
 * steal, pauses and stops. Whatever happens: each intended item is handled exactly once and reported truly, no
 * other is touched, and the job ends. `HISTORIES=20000` for a soak; a failing history is printed with its seed and
 * path, and `FC_SEED` with `FC_PATH` play it again.
 */
const HISTORIES = Number(process.env.HISTORIES ?? 500);
const MINUTES = 60_000;

const FAULTS = [
  'ok',
  '429',
  '503',
  '500',
  '502html',
  '504',
  '408',
  '425',
  'dropBefore',
  'dropAfter',
  'stallAfter',
  // Answered after the work was done.
  '503after',
  '429after',
  '413after',
  '401after',
  '401',
  'lie', // accepted, and not done
] as const;
type Fault = (typeof FAULTS)[number];

interface Server {
  /** How many copies of each item there are: a removal wants none, an addition one. */
  copies: Map<number, number>;
  /** Items that the server refuses. */
  bad: Set<number>;
  most: number;
  faults: Fault[];
  readFaults: Fault[];
  /** What is accepted is carried out so much later, in milliseconds. */
  delayMs: number;
  pending: { due: number; work: () => void }[];
}

/** Carries out what is due by now. */
function carryOut({ pending }: Server, now: number): void {
  while (pending[0] && pending[0].due <= now) pending.shift()?.work();
}

type Verb = 'remove' | 'add';

class Refusal extends Error {
  readonly status: number;
  readonly serverMessage: string;
  readonly retryAfterMs: number | null;
  readonly mayHaveArrived: boolean;
  constructor(status: number, mayHaveArrived: boolean, retryAfterMs: number | null = null) {
    super(`status ${status}`);
    this.status = status;
    this.serverMessage = `The server says ${status}`;
    this.mayHaveArrived = mayHaveArrived;
    this.retryAfterMs = retryAfterMs;
  }
}

function kindOn(server: Server, verb: Verb, total: number, now: () => number): (tab: Tab) => JobKind[] {
  const wanted = verb === 'remove' ? 0 : 1;
  const meet = (fault: Fault | undefined, work: () => void) => {
    const status = Number.parseInt(fault ?? '', 10);
    if (fault === 'dropAfter' || fault === 'stallAfter' || fault?.endsWith('after')) {
      work();
      throw new Refusal(status || 0, !status || status === 503);
    }
    if (fault === 'lie') return;
    if (fault === 'dropBefore') throw new Refusal(0, true);
    if (fault === '429') throw new Refusal(429, false, 3_000);
    if (status > 0) throw new Refusal(status, status >= 500 || status === 408);
    work();
  };
  return (tab) => [
    {
      name: 'test',
      firstChunk: 8,
      largestChunk: 20,
      concurrency: verb === 'remove' ? 4 : 1,
      repeatable: verb === 'remove',
      looksFirst: verb === 'add',
      settleMs: 1_000,
      longestMs: 120_000,
      async plan(data, sink) {
        await sink.add(Array.from({ length: total }, (_, item) => item));
        return { data, hold: false };
      },
      send: (items) =>
        tab.step(() => {
          if (items.length === 0) throw new Error('An empty request');
          const already: number[] = [];
          carryOut(server, now());
          meet(server.faults.shift(), () => {
            if (items.length > server.most) throw new Refusal(413, false);
            if (items.some((item) => server.bad.has(item as number))) throw new Refusal(422, false);
            const work = () =>
              (items as number[]).forEach((item, index) => {
                if (server.copies.get(item) === wanted) already.push(index);
                if (verb === 'remove') server.copies.set(item, 0);
                else server.copies.set(item, (server.copies.get(item) ?? 0) + 1);
              });
            if (server.delayMs === 0) work();
            else server.pending.push({ due: now() + server.delayMs, work });
          });
          return verb === 'remove' && server.delayMs === 0 ? { already } : {};
        }),
      reconcile: (items) =>
        tab.step(() => {
          meet(server.readFaults.shift(), () => undefined);
          carryOut(server, now());
          return (items as number[]).map(
            (item): Standing => ((server.copies.get(item) ?? 0) === wanted ? 'done' : 'todo'),
          );
        }),
    },
  ];
}

/** A refused request is waited for no longer where nothing is known of the API. */
const SOON_MS = 700;

type Action = { at: number; what: 'kill' | 'pause' | 'cancel' | 'resume' | 'second' | 'steal' };

const history = fc.record({
  verb: fc.constantFrom<Verb>('remove', 'add'),
  total: fc.integer({ min: 1, max: 60 }),
  most: fc.integer({ min: 1, max: 30 }),
  bad: fc.uniqueArray(fc.nat(59), { maxLength: 4 }),
  already: fc.uniqueArray(fc.nat(59), { maxLength: 4 }),
  faults: fc.array(fc.constantFrom(...FAULTS), { maxLength: 25 }),
  readFaults: fc.array(fc.constantFrom(...FAULTS), { maxLength: 12 }),
  /** Up to what a lost request is waited for where nothing is known of the API. */
  delayMs: fc.constantFrom(0, 0, 0, 700, 3_000, 9_000, 25_000),
  actions: fc.array(
    fc.record({
      at: fc.integer({ min: 1, max: 400 }),
      what: fc.constantFrom<Action['what']>(
        'kill',
        'kill',
        'kill',
        'pause',
        'cancel',
        'resume',
        'second',
        'steal',
      ),
    }),
    { maxLength: 10 },
  ),
});

type History = typeof history extends fc.Arbitrary<infer T> ? T : never;

const OTHERS = [1_000, 1_001, 1_002];

async function play(given: History) {
  const { verb, total, most, bad, already, faults, readFaults, delayMs, actions } = given;
  const start = verb === 'remove' ? 1 : 0;
  const copies = new Map<number, number>([...Array(total).keys(), ...OTHERS].map((item) => [item, start]));
  for (const item of already) if (item < total) copies.set(item, 1 - start);
  const server: Server = {
    copies,
    bad: new Set(bad),
    most,
    faults: delayMs > SOON_MS ? faults.filter((fault) => !fault.endsWith('after')) : [...faults],
    readFaults: [...readFaults],
    ...{ delayMs, pending: [] },
  };
  const before = new Map(copies);
  const browser = createTestBrowser();
  const kinds = kindOn(server, verb, total, browser.clock.now);
  const tabs: Tab[] = [await browser.open(kinds)];
  const alive = () => tabs.filter((tab) => tab.isAlive());
  const due = [...actions].sort((a, b) => a.at - b.at);
  let wasCancelled = false;
  let opening = 0;

  const act = (what: Action['what']) => {
    const tab = alive().at(-1);
    if (what === 'kill') return tab?.kill();
    if (what === 'second') {
      opening += 1;
      return void browser.open(kinds).then((second) => {
        tabs.push(second);
        opening -= 1;
      });
    }
    if (!tab || !id) return;
    if (what === 'cancel') wasCancelled = true;
    const { engine } = tab;
    const work = what === 'steal' ? engine().takeOver(id, true) : engine()[what](id);
    work.catch(() => undefined);
  };
  let id = '';
  let next = 0;
  browser.onStep((step) => {
    for (let action = due[next]; action && action.at <= step; action = due[next]) {
      next += 1;
      act(action.what);
    }
  });
  void tabs[0]
    ?.engine()
    .create({ kind: 'test', title: 'test', data: {} })
    .catch(() => undefined);

  // A person comes back and goes on, until it has ended.
  const settle = async () => {
    do await browser.settle();
    while (opening > 0);
  };
  let job: Job | undefined;
  for (let visit = 0; visit < 60; visit += 1) {
    await settle();
    [job] = await browser.journal.jobs('demo');
    id = job?.id ?? '';
    if (!job || hasEnded(job)) break;
    const tab = alive().at(-1) ?? (await browser.open(kinds));
    if (!tabs.includes(tab)) tabs.push(tab);
    await settle();
    if (tab.isAlive())
      void tab
        .engine()
        .resume(id)
        .catch(() => undefined);
  }
  // All delays have passed.
  carryOut(server, Number.POSITIVE_INFINITY);
  return { job, before, server, wasCancelled, browser };
}

const isRefusal = (status = 0) => status >= 400 && status < 500 && status !== 408 && status !== 425;

function expectTruth(
  outcome: ItemOutcome<unknown>,
  { verb, bad }: Pick<History, 'verb' | 'bad'>,
  copies: number,
  before: number,
) {
  const wanted = verb === 'remove' ? 0 : 1;
  const isDone = copies === wanted;
  expect(copies, 'never more than once').toBeLessThanOrEqual(1);
  switch (outcome.mark) {
    case 'done':
      expect(isDone, 'done is done').toBe(true);
      // Whether an item was gone before a removal whose answer was lost, nobody can know.
      if (verb === 'add') expect(before, 'done by us').not.toBe(wanted);
      break;
    case 'already':
      expect(isDone).toBe(true);
      expect(before, 'so before anything was sent').toBe(wanted);
      break;
    case 'failed':
      expect(isDone, 'failed is not done').toBe(false);
      // Without a status: the server accepted it, and it was seen undone. Of a server in trouble the user was asked.
      if (isRefusal(outcome.failure?.status)) expect(bad, 'only what is refused').toContain(outcome.item);
      break;
    case 'left':
      expect(isDone && before !== wanted, 'left was not done by us').toBe(false);
      break;
    case 'unknown':
    case 'notVisible':
      break;
    default:
      throw new Error(`An ended job has an item that is ${outcome.mark}`);
  }
}

describe('any history of a job', () => {
  it(
    `handles every intended item exactly once and reports it truly (${HISTORIES} histories)`,
    async () => {
      const seen = { done: 0, cancelled: 0, failed: 0, none: 0, unknown: 0, notVisible: 0 };
      await fc.assert(
        fc.asyncProperty(history, async (given) => {
          const { job, before, server, wasCancelled, browser } = await play(given);
          for (const other of OTHERS) expect(server.copies.get(other)).toBe(before.get(other));
          if (!job) {
            // The tab died before the job was journalled: nothing was done.
            expect(server.copies).toEqual(before);
            seen.none += 1;
            return;
          }
          expect(hasEnded(job), `ended, not ${JSON.stringify(job)}`).toBe(true);
          if (!wasCancelled) expect(job.state).toBe('done');
          seen[job.state as 'done'] += 1;
          const outcomes = await import('./outcomes').then(({ readOutcomes }) =>
            readOutcomes<number>(browser.journal, job.id, 0, job.counts.total),
          );
          expect(outcomes).toHaveLength(job.frozen ? given.total : 0);
          const counted: Record<string, number> = {};
          for (const outcome of outcomes) {
            const { item, mark } = outcome;
            expectTruth(outcome, given, server.copies.get(item) ?? 0, before.get(item) ?? 0);
            counted[mark] = (counted[mark] ?? 0) + 1;
          }
          const { total, underWay, ...parts } = job.counts;
          expect(underWay, 'nothing is under way any more').toBe(0);
          for (const [mark, count] of Object.entries(parts)) expect(counted[mark] ?? 0, mark).toBe(count);
          seen.unknown += parts.unknown;
          seen.notVisible += parts.notVisible;
          if (!given.faults.includes('lie') && !wasCancelled)
            expect(parts.notVisible, 'what was accepted shows in time').toBe(0);
          if (job.state === 'done') expect([parts.left, parts.sent]).toEqual([0, 0]);
          expect(Object.values(parts).reduce((sum, count) => sum + count, 0)).toBe(total);
        }),
        {
          numRuns: HISTORIES,
          ...(process.env.FC_SEED && { seed: Number(process.env.FC_SEED) }),
          ...(process.env.FC_PATH && { path: process.env.FC_PATH }),
        },
      );
      expect(seen.done, 'most histories end as asked').toBeGreaterThan(HISTORIES / 4);
      if (process.env.HISTORIES) console.log(seen);
    },
    30 * MINUTES,
  );
});
