import { describe, expect, it } from 'vitest';
import type { Job } from './job';
import type { JobKind, Standing } from './kind';
import { readOutcomes } from './outcomes';
import { createTestBrowser, type Tab } from './tabs.testing';

/** What a kind may do beyond sending and looking; each test has a kind of its own. */
const PLAIN: JobKind<unknown, string> = {
  name: 'test',
  firstChunk: 2,
  largestChunk: 2,
  concurrency: 1,
  repeatable: false,
  looksFirst: false,
  settleMs: 0,
  async plan(data, sink) {
    await sink.add(['a', 'b', 'c']);
    return { data, hold: false };
  },
  send: async () => ({}),
  reconcile: async (items) => items.map((): Standing => 'done'),
};

class Refused extends Error {
  readonly mayHaveArrived = false;
  readonly retryAfterMs = null;
  readonly serverMessage = 'The campaign has finished';
  readonly status: number;
  constructor(status: number) {
    super(String(status));
    this.status = status;
  }
}

async function run(hooks: Partial<JobKind<unknown, string>>) {
  const browser = createTestBrowser();
  const tab = await browser.open(() => [{ ...PLAIN, ...hooks } as JobKind]);
  const id = await tab.engine().create({ kind: 'test', title: 'Spring', data: null });
  await browser.settle();
  const [job] = await browser.journal.jobs('demo');
  const outcomes = await readOutcomes<string>(browser.journal, id, 0, 3);
  return { tab, id, job, marks: outcomes.map(({ mark }) => mark) };
}

describe('what a kind may do', () => {
  it('names its requests, and the words of the server are kept with them', async () => {
    const { tab, id } = await run({
      nameOf: (items) => items.join('+'),
      send: async (items) => ({ words: `${items.length} taken` }),
    });
    expect(await tab.engine().parts(id)).toEqual([
      { from: 0, to: 2, name: 'a+b', words: '2 taken' },
      { from: 2, to: 3, name: 'c', words: '1 taken' },
    ]);
  });

  it('may find what was sent as it was before: then it needed nothing', async () => {
    const { job, marks } = await run({
      reconcile: async (items) => items.map((item) => (item === 'b' ? 'asBefore' : 'done')),
    });
    expect(marks).toEqual(['done', 'already', 'done']);
    expect(job?.counts).toMatchObject({ done: 2, already: 1, failed: 0 });
  });

  it('may read back all at once, with its own look only where that says so', async () => {
    const asked: number[] = [];
    let sent = 0;
    const looked: number[] = [];
    const { marks } = await run({
      send: async () => {
        sent += 1;
        return {};
      },
      // While it sends, it looks whether what is accepted shows.
      reconcile: async (items) => {
        looked.push(sent);
        return items.map((): Standing => 'done');
      },
      beginReadBack: async (items) => {
        asked.push(items);
        return { reconcile: async (group) => group.map((item) => (item === 'c' ? 'todo' : 'done')) };
      },
    });
    // What does not show is looked for again and again, for an hour.
    expect(asked.slice(0, 3)).toEqual([3, 1, 1]);
    expect(looked).toEqual([1]);
    expect(marks).toEqual(['done', 'done', 'notVisible']);
    expect((await run({ beginReadBack: async () => null })).marks).toEqual(['done', 'done', 'done']);
  });

  it('calls done what is perhaps done only where the server accepted it, whatever reads it back', async () => {
    const perhaps = async (items: readonly string[]) =>
      items.map((item): Standing => (item === 'b' ? 'perhaps' : 'done'));
    const bulk = async () => ({
      reconcile: async (items: readonly unknown[]) => items.map(() => 'done' as const),
    });
    expect((await run({ reconcile: perhaps })).marks).toEqual(['done', 'done', 'done']);
    let sent = 0;
    const send = async () => {
      sent += 1;
      if (sent === 1) throw new Error('No answer came');
      return {};
    };
    const lost = await run({ reconcile: perhaps, beginReadBack: bulk, send });
    expect(lost.marks).toEqual(['done', 'unknown', 'done']);
    expect(lost.job).toMatchObject({ state: 'done', counts: { unknown: 1 } });
    const before = await run({ reconcile: perhaps, looksFirst: true });
    expect(before.marks).toEqual(['already', 'already', 'already']);
  });

  it('pauses at a refusal that concerns all, and looks for culprits after any other', async () => {
    const refusing = (status: number) => ({
      send: async () => {
        throw new Refused(status);
      },
      reconcile: async (items: readonly string[]) => items.map((): Standing => 'todo'),
      refusesAll: async ({ status: seen }: { status: number }) => seen === 409,
    });
    const closed = await run(refusing(409));
    expect(closed.job).toMatchObject({
      state: 'paused',
      why: { by: 'refusals', failure: { status: 409, words: 'The campaign has finished' } },
      counts: { left: 1, underWay: 2 },
    });
    const invalid = await run(refusing(422));
    expect(invalid.marks).toEqual(['failed', 'failed', 'failed']);
  });

  it('may look before it sends once what it knows is old: what is so already is not sent', async () => {
    const sent: string[] = [];
    const send = async (items: readonly string[]) => {
      sent.push(...items);
      return {};
    };
    const old = await run({ send, looksFirstByNow: () => true });
    expect(old.marks).toEqual(['already', 'already', 'already']);
    expect(sent).toEqual([]);
    await run({ send, looksFirstByNow: () => false });
    expect(sent).toEqual(['a', 'b', 'c']);
  });

  it('is asked several times what its receipt tells, and that is left out only when it never answers', async () => {
    const concluding = (failures: number) => {
      let asked = 0;
      const conclude = async () => {
        asked += 1;
        if (asked <= failures) throw new Refused(503);
        return 'all told';
      };
      return run({ conclude });
    };
    expect((await concluding(2)).job).toMatchObject({ state: 'done', data: 'all told' });
    expect((await concluding(20)).job).toMatchObject({ state: 'done', data: null });
  });

  it('keeps jobs whose items it still reads, and lets them go when it has ended', async () => {
    const browser = createTestBrowser();
    let isReady = false;
    const waiting = { ...PLAIN, name: 'reads', needs: () => ['job-1'] };
    const plan: typeof PLAIN.plan = async (data) => ({ data, hold: !isReady });
    const tab = await browser.open(() => [PLAIN, { ...waiting, plan }] as JobKind[]);
    const first = await tab.engine().create({ kind: 'test', title: 'Spring', data: null });
    await browser.settle();
    const second = await tab.engine().create({ kind: 'reads', title: 'Spring', data: null });
    await browser.settle();
    expect(await tab.engine().purge(0)).toBe(0);
    await expect(tab.engine().discard(first)).rejects.toThrow('has not ended');
    isReady = true;
    await tab.engine().resume(second);
    await browser.settle();
    expect(await tab.engine().purge(0)).toBe(2);
  });

  it('is looked at anew when the look before the first request is long ago', async () => {
    const browser = createTestBrowser();
    const log: string[] = [];
    let isRefused = true;
    const kind: JobKind<unknown, string> = {
      ...PLAIN,
      looksFirst: true,
      send: async () => {
        log.push('send');
        if (isRefused) throw new Refused(401);
        return {};
      },
      reconcile: async (items) => {
        log.push('look');
        return items.map((): Standing => 'todo');
      },
    };
    const tab = await browser.open(() => [kind as JobKind]);
    const id = await tab.engine().create({ kind: 'test', title: 'Spring', data: null });
    await browser.settle();
    expect(log).toEqual(['look', 'send']);
    isRefused = false;
    browser.advance(24 * 3_600_000);
    await tab.engine().resume(id);
    await browser.settle();
    expect(log.slice(2, 4)).toEqual(['look', 'send']);
  });

  it('calls nothing its own that it never sent, also where its first look could not tell', async () => {
    const sent: string[] = [];
    let looks = 0;
    const { marks } = await run({
      looksFirst: true,
      send: async (items) => {
        sent.push(...items);
        return {};
      },
      reconcile: async (items) => {
        looks += 1;
        return items.map((): Standing => (looks === 1 ? 'unknown' : 'done'));
      },
    });
    expect(sent).toEqual([]);
    expect(marks).toEqual(['already', 'already', 'already']);
  });

  it('gets on by looks alone: what needs no request is no trouble', async () => {
    let looks = 0;
    const { job } = await run({
      firstChunk: 1,
      largestChunk: 1,
      looksFirst: true,
      async plan(data, sink) {
        await sink.add(Array.from({ length: 200 }, (_, at) => String(at)));
        return { data, hold: false };
      },
      reconcile: async (items) => {
        looks += 1;
        if (looks % 5 === 0) throw new Refused(502);
        return items.map((): Standing => 'done');
      },
    });
    expect(job).toMatchObject({ state: 'done', counts: { already: 200 } });
  });

  it('is paused where every request fails and no look can tell: that is no progress', async () => {
    const { job } = await run({
      firstChunk: 1,
      largestChunk: 1,
      async plan(data, sink) {
        await sink.add(Array.from({ length: 200 }, (_, at) => String(at)));
        return { data, hold: false };
      },
      send: async () => {
        throw Object.assign(new Refused(502), { mayHaveArrived: true });
      },
      reconcile: async (items) => items.map((): Standing => 'unknown'),
    });
    expect(job).toMatchObject({ state: 'paused', why: { by: 'trouble' } });
  });

  it('looks anew after a long wait for the connection, also between the look and the request', async () => {
    const browser = createTestBrowser();
    const log: string[] = [];
    const kind: JobKind<unknown, string> = {
      ...PLAIN,
      ...{ firstChunk: 3, largestChunk: 3, looksFirst: true },
      send: async () => {
        log.push('send');
        if (log.length === 2) throw new Refused(429);
        return {};
      },
      reconcile: async (items) => {
        log.push('look');
        return items.map((): Standing => 'todo');
      },
    };
    const tab = await browser.open(() => [kind as JobKind]);
    // While it waits for its turn after the refusal, the device sleeps.
    browser.onStep(() => {
      if (log.length === 2) browser.advance(3_600_000);
    });
    await tab.engine().create({ kind: 'test', title: 'Spring', data: null });
    await browser.settle();
    expect(log.slice(0, 4)).toEqual(['look', 'send', 'look', 'send']);
  });

  it('looks for all that is to be looked for by one reading, again after a pause', async () => {
    const browser = createTestBrowser();
    const log: string[] = [];
    const items = Array.from({ length: 12 }, (_, at) => String(at));
    let sent = 0;
    const kind: JobKind<unknown, string> = {
      ...PLAIN,
      looksFirst: true,
      async plan(data, sink) {
        await sink.add(items);
        return { data, hold: false };
      },
      send: async (asked) => {
        log.push(`send ${asked.join()}`);
        sent += 1;
        if (sent === 2) void tab.engine().pause(id);
        return {};
      },
      reconcile: async (asked) => {
        log.push('look');
        return asked.map((): Standing => 'done');
      },
      beginReadBack: async (count) => {
        log.push(`read for ${count}`);
        return {
          reconcile: async (asked) =>
            asked.map((item): Standing => (sent < 6 && item !== '5' ? 'todo' : 'done')),
        };
      },
    };
    const tab = await browser.open(() => [kind as JobKind]);
    const id = await tab.engine().create({ kind: 'test', title: 'Spring', data: null });
    await browser.settle();
    await tab.engine().resume(id);
    await browser.settle();
    expect(log.filter((line) => line !== 'look')).toEqual([
      ...[
        'read for 12',
        'send 0,1',
        'send 2,3',
        'read for 8',
        'send 4',
        'send 6,7',
        'send 8,9',
        'send 10,11',
      ],
      'read for 12',
    ]);
    expect(
      log.filter((line) => line === 'look'),
      'one in each run, to see that what is accepted shows',
    ).toHaveLength(2);
    const outcomes = await readOutcomes<string>(browser.journal, id, 0, 12);
    expect(outcomes.map(({ mark }) => mark)).toEqual(
      items.map((item) => (item === '5' ? 'already' : 'done')),
    );
  });

  it('reads anew before what is sent long after such a reading', async () => {
    let sent = 0;
    let read = 0;
    const browser = createTestBrowser();
    const kind: JobKind<unknown, string> = {
      ...PLAIN,
      ...{ looksFirst: true, firstChunk: 1, largestChunk: 1 },
      send: async () => {
        sent += 1;
        browser.advance(120_000);
        return {};
      },
      beginReadBack: async () => {
        read += 1;
        return { reconcile: async (asked) => asked.map((): Standing => (sent === 3 ? 'done' : 'todo')) };
      },
    };
    const tab = await browser.open(() => [kind as JobKind]);
    await tab.engine().create({ kind: 'test', title: 'Spring', data: null });
    await browser.settle();
    expect([sent, read]).toEqual([3, 4]);
  });

  it('takes no refusal for a proof: what is there after one was done by it', async () => {
    const browser = createTestBrowser();
    let isRefused = true;
    let looks = 0;
    const kind: JobKind<unknown, string> = {
      ...PLAIN,
      ...{ firstChunk: 3, largestChunk: 3, looksFirst: true },
      send: async () => {
        if (isRefused) throw new Refused(401);
        return {};
      },
      reconcile: async (items) => {
        looks += 1;
        return items.map((): Standing => (['todo', 'unknown'] as const)[looks - 1] ?? 'done');
      },
    };
    const tab = await browser.open(() => [kind as JobKind]);
    const id = await tab.engine().create({ kind: 'test', title: 'Spring', data: null });
    await browser.settle();
    isRefused = false;
    browser.advance(24 * 3_600_000);
    await tab.engine().resume(id);
    await browser.settle();
    const outcomes = await readOutcomes<string>(browser.journal, id, 0, 3);
    expect(outcomes.map(({ mark }) => mark)).toEqual(['done', 'done', 'done']);
  });

  it('comes to rest at once when it is paused while it reads what its receipt tells', async () => {
    const browser = createTestBrowser();
    const conclude: JobKind['conclude'] = (_job, signal) =>
      new Promise((_resolve, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason), { once: true });
      });
    const tab = await browser.open(() => [{ ...PLAIN, conclude } as JobKind]);
    const id = await tab.engine().create({ kind: 'test', title: 'Spring', data: null });
    await browser.settle();
    await tab.engine().pause(id);
    await browser.settle();
    expect(tab.engine().jobs()).toMatchObject([{ runs: 'nowhere', job: { state: 'paused' } }]);
  });

  it('waits for what a server files late, also where something was there before', async () => {
    let looks = 0;
    const reconcile = async (items: readonly string[]) => {
      looks += 1;
      return items.map((item): Standing => (looks > 1 ? 'done' : item === 'b' ? 'asBefore' : 'todo'));
    };
    expect((await run({ reconcile })).marks).toEqual(['done', 'done', 'done']);
  });

  it('finds a few dozen neighbours that are refused without asking the user', async () => {
    const there = new Set<number>();
    const { job } = await run({
      firstChunk: 500,
      largestChunk: 500,
      async plan(data, sink) {
        await sink.add(Array.from({ length: 500 }, (_, at) => String(at)));
        return { data, hold: false };
      },
      send: async (items) => {
        const numbers = items.map(Number);
        if (numbers.some((number) => number >= 200 && number < 264)) throw new Refused(422);
        for (const number of numbers) there.add(number);
        return {};
      },
      reconcile: async (items) => items.map((item): Standing => (there.has(Number(item)) ? 'done' : 'todo')),
    });
    expect(job).toMatchObject({ state: 'done', counts: { done: 436, failed: 64 } });
  });

  it('parts no two items that belong together, also where only the first of them fits', async () => {
    const requests: string[] = [];
    await run({
      largestChunk: 3,
      firstChunk: 3,
      fit: () => 1,
      joins: (item) => item === 'a',
      send: async (items) => {
        requests.push(items.join(''));
        return {};
      },
    });
    expect(requests).toEqual(['ab', 'c']);
  });

  it('is paused, and read anew when it is resumed, where its target cannot be read for long', async () => {
    let isDown = true;
    const browser = createTestBrowser();
    const plan: typeof PLAIN.plan = async (data, sink, signal) => {
      if (isDown) throw new Refused(500);
      return PLAIN.plan(data, sink, signal);
    };
    const tab = await browser.open(() => [{ ...PLAIN, plan } as JobKind]);
    const id = await tab.engine().create({ kind: 'test', title: 'Spring', data: null });
    await browser.settle();
    const paused = { state: 'paused', why: { by: 'trouble' }, frozen: false, startedAt: null };
    expect((await browser.journal.jobs('demo'))[0]).toMatchObject(paused);
    isDown = false;
    await tab.engine().resume(id);
    await browser.settle();
    expect((await browser.journal.jobs('demo'))[0]).toMatchObject({ state: 'done', counts: { done: 3 } });
  });

  describe('on an API that carries out late what it accepts', () => {
    async function late(delayMs: number, act: (tab: Tab, id: string, visible: () => void) => Promise<void>) {
      const browser = createTestBrowser();
      const due: { at: number; item: string }[] = [];
      let requests = 0;
      const kind: JobKind<unknown, string> = {
        ...PLAIN,
        send: async (items) => {
          requests += 1;
          for (const item of items) due.push({ at: browser.clock.now() + delayMs, item });
          return { queued: true };
        },
        reconcile: async (items) =>
          items.map((item): Standing => {
            const isThere = due.some((one) => one.item === item && one.at <= browser.clock.now());
            return isThere ? 'done' : 'todo';
          }),
      };
      const tab = await browser.open(() => [kind as JobKind]);
      const id = await tab.engine().create({ kind: 'test', title: 'Spring', data: null });
      await act(tab, id, () => browser.advance(delayMs));
      await browser.settle();
      const [job] = await browser.journal.jobs('demo');
      return { job, requests };
    }

    it.each([800, 40_000, 20 * 60_000])(
      'waits until it shows, %d ms later, and sends nothing again',
      async (ms) => {
        const { job, requests } = await late(ms, async () => undefined);
        expect(job).toMatchObject({ state: 'done', counts: { done: 3, failed: 0, notVisible: 0 } });
        expect(requests).toBe(2);
      },
    );

    it('says after an hour that it does not show, and may look again days later', async () => {
      const day = 24 * 60 * 60_000;
      const settled = async () => {
        for (let turn = 0; turn < 2_000; turn += 1) await new Promise((resolve) => setImmediate(resolve));
      };
      let atEnd: Job | undefined;
      const { job, requests } = await late(day, async (tab, id, visible) => {
        await settled();
        atEnd = tab.engine().jobs()[0]?.job;
        visible();
        await tab.engine().lookNow(id);
      });
      expect(atEnd).toMatchObject({ state: 'done', counts: { done: 0, failed: 0, notVisible: 3 } });
      expect(atEnd?.endedAt).toBeGreaterThanOrEqual(60 * 60_000);
      expect(job).toMatchObject({ state: 'done', counts: { done: 3, failed: 0, notVisible: 0 } });
      expect(requests).toBe(2);
    });
  });

  it('forgets the name of a request whose items went up in others', async () => {
    const there = new Set<string>();
    const { tab, id } = await run({
      nameOf: (items) => items.join('+'),
      send: async (items) => {
        if (items.length > 1) throw new Refused(413);
        for (const item of items) there.add(item);
        return {};
      },
      reconcile: async (items) => items.map((item): Standing => (there.has(item) ? 'done' : 'todo')),
    });
    expect((await tab.engine().parts(id)).map(({ name }) => name)).toEqual(['a', 'b', 'c']);
  });
});
