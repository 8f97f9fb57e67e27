import { describe, expect, it } from 'vitest';
import type { JobKind, Standing } from './kind';
import { readOutcomes } from './outcomes';
import { createTestBrowser } from './tabs.testing';

/** Servers whose answers do not say what they have done; an addition must be there once, and told truly. */

class Failed extends Error {
  readonly serverMessage = 'The server says no';
  readonly retryAfterMs = null;
  readonly status: number;
  readonly mayHaveArrived: boolean;
  constructor(status: number, mayHaveArrived: boolean) {
    super(String(status));
    this.status = status;
    this.mayHaveArrived = mayHaveArrived;
  }
}

interface Server {
  /** Items that are there, in the order in which they came. */
  there: number[];
  /** Sizes of the requests. */
  requests: number[];
  looks: number;
  /** When the clock was looked at last, in milliseconds. */
  now(): number;
}

type Answer = (server: Server, items: readonly number[]) => { refused?: { index: number; words: string }[] };

/** What must not be repeated, in small requests one after the other. */
const ADDITION = {
  ...{ name: 'test', firstChunk: 8, largestChunk: 8, concurrency: 1 },
  ...{ repeatable: false, looksFirst: false, settleMs: 1_000 },
};

async function add(
  total: number,
  answer: Answer,
  onLook: (server: Server) => void = () => undefined,
  resumes = false,
) {
  const browser = createTestBrowser();
  const server: Server = { there: [], requests: [], looks: 0, now: browser.clock.now };
  const kind = (tab: { step<T>(effect: () => T): Promise<T> }): JobKind<unknown, number> => ({
    ...ADDITION,
    async plan(data, sink) {
      await sink.add(Array.from({ length: total }, (_, at) => at));
      return { data, hold: false };
    },
    send: (items) =>
      tab.step(() => {
        server.requests.push(items.length);
        return answer(server, items);
      }),
    reconcile: (items) =>
      tab.step(() => {
        server.looks += 1;
        onLook(server);
        return items.map((item): Standing => (server.there.includes(item) ? 'done' : 'todo'));
      }),
  });
  const tab = await browser.open((own) => [kind(own) as JobKind]);
  const id = await tab.engine().create({ kind: 'test', title: 'test', data: null });
  await browser.settle();
  const rest = (await browser.journal.jobs('demo'))[0]?.state;
  if (resumes && rest === 'paused') {
    await tab.engine().resume(id);
    await browser.settle();
  }
  const [job] = await browser.journal.jobs('demo');
  const outcomes = await readOutcomes<number>(browser.journal, id, 0, total);
  const twice = server.there.filter((item, at) => server.there.indexOf(item) !== at);
  return { ...server, job, rest, twice, outcomes, marks: outcomes.map(({ mark }) => mark) };
}

const all = (mark: string, count: number) => Array.from({ length: count }, () => mark);

/** Sends once, is killed over it, and is taken over by another tab; the server files 30 s after it came. */
async function addOverAKilledTab() {
  const browser = createTestBrowser();
  const due: { at: number; items: readonly number[] }[] = [];
  const there = () => due.filter(({ at }) => at <= browser.clock.now()).flatMap(({ items }) => items);
  const kind = (tab: { step<T>(effect: () => T): Promise<T>; kill(): void }): JobKind<unknown, number> => ({
    ...ADDITION,
    longestMs: 120_000,
    async plan(data, sink) {
      await sink.add([1, 2, 3]);
      return { data, hold: false };
    },
    send: (items) =>
      tab.step(() => {
        due.push({ at: browser.clock.now() + 30_000, items });
        if (due.length === 1) tab.kill();
        else browser.advance(30_000);
        return {};
      }),
    reconcile: async (items) => items.map((item): Standing => (there().includes(item) ? 'done' : 'todo')),
  });
  const one = await browser.open((own) => [kind(own) as JobKind]);
  void one.engine().create({ kind: 'test', title: 'test', data: null });
  await browser.settle();
  const two = await browser.open((own) => [kind(own) as JobKind]);
  const [job] = await browser.journal.jobs('demo');
  await two.engine().takeOver(job?.id ?? '', true);
  await browser.settle();
  const [end] = await browser.journal.jobs('demo');
  return { there: there(), counts: end?.counts, state: end?.state };
}

describe('a killed tab, and a server that files late', () => {
  it('sends nothing again while the request of the dead tab may still be carried out', async () => {
    const { there, counts, state } = await addOverAKilledTab();
    expect(there).toEqual([1, 2, 3]);
    expect(state).toBe('done');
    expect(counts).toMatchObject({ total: 3, done: 3 });
  });
});

describe('a server that', () => {
  it('files late what it has accepted: it is waited for as long as more of it comes', async () => {
    const late: number[] = [];
    const { marks, requests } = await add(
      8,
      (_server, items) => {
        late.push(...items);
        return {};
      },
      // Three of them with each look.
      (server) => server.looks > 1 && void server.there.push(...late.splice(0, 3)),
    );
    expect(marks).toEqual(all('done', 8));
    expect(requests).toEqual([8]);
  });

  it('refuses copies of what it filed after all: what is there is told as done', async () => {
    const { marks, outcomes, twice } = await add(8, (server, items) => {
      if (server.requests.length === 1) {
        // It answers late, and does its work after the look.
        throw new Failed(504, true);
      }
      server.there.push(...items.slice(0, 6));
      return { refused: items.map((_item, index) => ({ index, words: 'A copy' })) };
    });
    expect(twice).toEqual([]);
    expect(marks).toEqual([...all('done', 6), ...all('failed', 2)]);
    expect(outcomes[7]?.failure).toEqual({ status: 200, words: 'A copy' });
    expect(outcomes[0]?.failure).toBeUndefined();
  });

  it('takes a part of a request and goes on with it after its time: it is not sent twice', async () => {
    const rest: number[] = [];
    const { marks, twice, requests } = await add(
      8,
      (server, items) => {
        server.there.push(...items.slice(0, 2));
        rest.push(...items.slice(2));
        throw new Failed(0, true);
      },
      (server) => server.looks > 1 && void server.there.push(...rest.splice(0, 2)),
    );
    expect(twice).toEqual([]);
    expect(marks).toEqual(all('done', 8));
    expect(requests).toEqual([8]);
  });

  it('takes what comes before the culprit and refuses all of it: nothing is sent twice', async () => {
    const bad = [2, 6];
    const { marks, twice } = await add(8, (server, items) => {
      const culprit = items.findIndex((item) => bad.includes(item));
      server.there.push(...items.slice(0, culprit < 0 ? items.length : culprit));
      if (culprit >= 0) throw new Failed(422, false);
      return {};
    });
    expect(twice).toEqual([]);
    expect(marks).toEqual(['done', 'done', 'failed', 'done', 'done', 'done', 'failed', 'done']);
  });

  it('fails on one item whatever goes with it: the request is cut until that one is found, and the user asked', async () => {
    const answer: Answer = (server, items) => {
      if (items.includes(5)) throw new Failed(500, true);
      server.there.push(...items);
      return {};
    };
    const { rest, marks, requests } = await add(8, answer, undefined, true);
    expect(rest).toBe('paused');
    expect(marks).toEqual(['done', 'done', 'done', 'done', 'done', 'failed', 'done', 'done']);
    expect(requests.length).toBeLessThan(40);
  });

  it('refuses whatever comes with words of a limit: the job pauses before every item was a request', async () => {
    const { job, requests } = await add(300, () => {
      throw Object.assign(new Failed(400, false), { serverMessage: 'The limit of your plan is reached' });
    });
    expect(job).toMatchObject({ state: 'paused', why: { by: 'refusals' } });
    expect(requests.length).toBeLessThan(60);
  });
});
