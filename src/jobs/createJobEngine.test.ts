import { describe, expect, it } from 'vitest';
import { browserMine } from './browserWorld';
import { BusyJob } from './busyJob';
import { hasDoubtfulAge } from './forgetting';
import { type Job, NO_COUNTS } from './job';
import { JournalError } from './journalError';
import type { JobKind } from './kind';
import { createTestBrowser, type Tab } from './tabs.testing';

const ENDED: Job = {
  ...{ id: 'a', kind: 'test', account: 'demo', title: 'Spring', counts: NO_COUNTS, frozen: true, cursor: 0 },
  ...{ epoch: 1, stopping: false, createdAt: 1, startedAt: 1, endedAt: 1, data: null, state: 'done' },
};

/** Items that are sent to a list; a request waits until `answer` is called. */
function createServer() {
  const sent: unknown[] = [];
  const waiting: (() => void)[] = [];
  const kinds = (tab: Tab): JobKind[] => [
    {
      name: 'test',
      firstChunk: 2,
      largestChunk: 2,
      concurrency: 1,
      repeatable: false,
      looksFirst: false,
      settleMs: 0,
      async plan(data, sink) {
        await sink.add([1, 2, 3, 4]);
        return { data, hold: data === 'ask' };
      },
      send: async (items) => {
        await new Promise<void>((resolve) => waiting.push(resolve));
        return tab.step(() => {
          sent.push(...items);
          return {};
        });
      },
      reconcile: async (items) => items.map((item) => (sent.includes(item) ? 'done' : 'todo')),
    },
  ];
  return { sent, kinds, answer: () => waiting.shift()?.() };
}

/** The same kind, two requests at once, with a server of the test's own. */
const twoAtOnce = (own: Tab, hooks: Pick<JobKind, 'send' | 'reconcile'>): JobKind[] =>
  createServer()
    .kinds(own)
    .map((kind) => ({ ...kind, concurrency: 2, repeatable: true, ...hooks }));

const hide = (page: EventTarget) => void page.dispatchEvent(new Event('pagehide'));

async function begin(data: unknown = null) {
  const server = createServer();
  const browser = createTestBrowser();
  const tab = await browser.open(server.kinds);
  const id = await tab.engine().create({ kind: 'test', title: 'Spring', data });
  await browser.settle();
  const view = (of = tab) =>
    of
      .engine()
      .jobs()
      .find(({ job }) => job.id === id);
  const answerAll = async () => {
    for (let round = 0; round < 10; round += 1) {
      server.answer();
      await browser.settle();
    }
  };
  return { ...server, browser, tab, id, view, answerAll };
}

describe('the engine', () => {
  it('does a job from its target to the last look', async () => {
    const { view, answerAll, sent } = await begin();
    expect(view()).toMatchObject({
      runs: 'here',
      job: { state: 'running', counts: { underWay: 2, left: 2 } },
    });
    await answerAll();
    expect(view()).toMatchObject({ runs: 'nowhere', job: { state: 'done', counts: { total: 4, done: 4 } } });
    expect(sent).toEqual([1, 2, 3, 4]);
  });

  it('sends nothing before the user agrees where the kind asks for it', async () => {
    const { view, answerAll, sent, tab, id } = await begin('ask');
    expect(view()?.job.state).toBe('ready');
    expect(sent).toEqual([]);
    await tab.engine().resume(id);
    await answerAll();
    expect(view()?.job.state).toBe('done');
  });

  it('asks for nothing that need not be agreed to, at whatever step of the reading its tab dies', async () => {
    for (let step = 1; step < 40; step += 1) {
      const server = createServer();
      const browser = createTestBrowser();
      const tab = await browser.open(server.kinds);
      let steps = 0;
      const stop = browser.onStep(() => {
        steps += 1;
        if (steps === step) tab.kill();
      });
      void tab.engine().create({ kind: 'test', title: 'Spring', data: null });
      await browser.settle();
      stop();
      const states = (await browser.journal.jobs('demo')).map(({ state }) => state);
      expect(states, `killed at step ${step}`).not.toContain('ready');
    }
  });

  it('shows a job in a second tab, which cannot run it twice', async () => {
    const { browser, kinds, view, answerAll, sent, id } = await begin();
    const second = await browser.open(kinds);
    expect(view(second)).toMatchObject({ runs: 'elsewhere', job: { state: 'running' } });
    expect(await second.engine().takeOver(id)).toBe(false);
    await second.engine().resume(id);
    await answerAll();
    expect(sent).toEqual([1, 2, 3, 4]);
    expect(view(second)).toMatchObject({ runs: 'nowhere', job: { state: 'done' } });
  });

  it('is paused and cancelled from another tab', async () => {
    const { browser, kinds, view, answerAll, sent, id } = await begin();
    const second = await browser.open(kinds);
    await second.engine().pause(id);
    await answerAll();
    expect(view(second)).toMatchObject({ runs: 'nowhere', job: { state: 'paused', why: { by: 'user' } } });
    expect(sent).toEqual([1, 2]);
    await second.engine().cancel(id);
    await answerAll();
    expect(view(second)?.job).toMatchObject({ state: 'cancelled', counts: { done: 2, left: 2 } });
    expect(sent).toEqual([1, 2]);
  });

  it('keeps who has had a hand in it: who began it, who asked something of it, who took it over', async () => {
    const { browser, kinds, tab, view, answerAll, id } = await begin();
    const second = await browser.open(kinds);
    await second.engine().pause(id);
    await answerAll();
    await tab.engine().resume(id);
    await browser.settle();
    tab.kill();
    const third = await browser.open(kinds);
    await third.engine().takeOver(id);
    await browser.settle();
    await answerAll();
    expect(view(third)?.job.hands?.map(({ by }) => by)).toEqual(['user 1', 'user 2', 'user 1', 'user 3']);
  });

  it('goes on in another tab when its own is gone, after a look at what was under way', async () => {
    const { browser, kinds, tab, view, answerAll, sent, id } = await begin();
    tab.kill();
    const second = await browser.open(kinds);
    expect(view(second)?.runs).toBe('nowhere');
    expect(await second.engine().takeOver(id)).toBe(true);
    await browser.settle();
    await answerAll();
    expect(view(second)?.job).toMatchObject({ state: 'done', counts: { done: 4 } });
    expect([...sent].sort()).toEqual([1, 2, 3, 4]);
  });

  it('makes one job of two tabs that must not be beside each other, and the other tab is shown it', async () => {
    const { sent, kinds, answer } = createServer();
    const alone = (tab: Tab) =>
      kinds(tab).map((kind) => ({ ...kind, excludes: (other: Job, data: unknown) => other.data === data }));
    const browser = createTestBrowser();
    const tabs = [await browser.open(alone), await browser.open(alone)];
    const create = (tab: Tab, data: string) => tab.engine().create({ kind: 'test', title: 'Spring', data });
    const [made, other] = await Promise.allSettled(tabs.map((tab) => create(tab, 'spring')));
    expect(made).toEqual({ status: 'fulfilled', value: 'job-1' });
    expect(other).toMatchObject({ status: 'rejected', reason: { name: 'BusyJob', job: { id: 'job-1' } } });
    expect(tabs.map((tab) => tab.engine().jobs().length)).toEqual([1, 1]);
    await create(tabs[1] as Tab, 'autumn');
    for (let round = 0; round < 20; round += 1) {
      answer();
      await browser.settle();
    }
    expect(sent).toHaveLength(8);
    expect(await create(tabs[1] as Tab, 'spring')).toBe('job-4');
  });

  it('knows the job that is in its way although the tab that made it died without a word', async () => {
    const server = createServer();
    const alone = (tab: Tab) => server.kinds(tab).map((kind) => ({ ...kind, excludes: () => true }));
    const browser = createTestBrowser();
    const [first, second] = [await browser.open(alone), await browser.open(alone)];
    const created = first.engine().create({ kind: 'test', title: 'Spring', data: null });
    // The journal has it, and no lock is taken yet.
    let steps = 0;
    const stop = browser.onStep(() => {
      steps += 1;
      if (steps === 2) first.kill();
    });
    await Promise.race([created, browser.settle()]);
    stop();
    expect(second.engine().jobs()).toEqual([]);
    await expect(second.engine().create({ kind: 'test', title: 'Spring', data: null })).rejects.toThrow(
      BusyJob,
    );
    expect(second.engine().jobs()).toMatchObject([{ runs: 'nowhere', job: { id: 'job-1' } }]);
    await second.engine().cancel('job-1');
    await browser.settle();
    expect(second.engine().jobs()).toMatchObject([{ job: { state: 'cancelled' } }]);
  });

  it('sends nothing of what the user must agree to when another tab takes it over', async () => {
    const { browser, kinds, sent, answerAll, view, id } = await begin('ask');
    const second = await browser.open(kinds);
    expect(await second.engine().takeOver(id)).toBe(true);
    await browser.settle();
    await answerAll();
    expect(sent).toEqual([]);
    expect(view(second)?.job.state).toBe('ready');
    await second.engine().resume(id);
    await browser.settle();
    await answerAll();
    expect(view(second)?.job.state).toBe('done');
  });

  it('is not told by the tab that lost it that nobody works on it', async () => {
    const { browser, kinds, view, answer, id } = await begin();
    const thief = await browser.open(kinds);
    await thief.engine().takeOver(id, true);
    await browser.settle();
    answer();
    await browser.settle();
    expect(view(thief)?.runs).toBe('here');
  });

  it('goes on with a renewed key although another of its requests is still under way', async () => {
    const answers: (() => void)[] = [];
    let isRefused = true;
    let requests = 0;
    const browser = createTestBrowser();
    const tab = await browser.open((own) =>
      twoAtOnce(own, {
        reconcile: async (items) => items.map(() => 'done' as const),
        send: async () => {
          requests += 1;
          if (requests === 1) await new Promise<void>((resolve) => answers.push(resolve));
          else if (isRefused)
            throw Object.assign(new Error('Expired'), { status: 401, mayHaveArrived: false });
          return own.step(() => ({}));
        },
      }),
    );
    const id = await tab.engine().create({ kind: 'test', title: 'Spring', data: null });
    await browser.settle();
    const state = () => tab.engine().jobs()[0]?.job.state;
    expect(state()).toBe('needs-sign-in');
    isRefused = false;
    tab.engine().signedIn();
    await browser.settle();
    for (const answer of answers) answer();
    await browser.settle();
    expect([id, state()]).toEqual(['job-1', 'done']);
  });

  it('stays paused, or has ended, at whatever moment it is paused', async () => {
    for (let at = 1; at < 200; at += 1) {
      let looks = 0;
      const browser = createTestBrowser();
      const tab = await browser.open((own) =>
        twoAtOnce(own, {
          send: () => own.step(() => ({})),
          reconcile: (items) =>
            own.step(() => {
              looks += 1;
              return items.map(() => (looks <= 4 ? ('todo' as const) : ('done' as const)));
            }),
        }),
      );
      let isAsked = false;
      browser.onStep((step) => {
        const [view] = tab.engine().jobs();
        if (isAsked || step < at || !view) return;
        isAsked = true;
        void tab.engine().pause(view.job.id);
      });
      await tab.engine().create({ kind: 'test', title: 'Spring', data: null });
      await browser.settle();
      if (!isAsked) return;
      const shown = tab.engine().jobs()[0]?.job.state;
      expect(['paused', 'done'], `paused at step ${at}`).toContain(shown);
      expect((await browser.journal.jobs('demo'))[0]?.state, `journalled at step ${at}`).toBe(shown);
    }
  });

  it('is not shown as ended before that is written', async () => {
    const browser = createTestBrowser();
    const { save } = browser.journal;
    browser.journal.save = async (job, change) => {
      if (job.state === 'done') throw new JournalError('full');
      return save(job, change);
    };
    const server = createServer();
    const tab = await browser.open(server.kinds);
    await tab.engine().create({ kind: 'test', title: 'Spring', data: null });
    for (let round = 0; round < 10; round += 1) {
      await browser.settle();
      server.answer();
    }
    expect(tab.engine().jobs()[0]?.job).toMatchObject({ state: 'paused', why: { by: 'journal' } });
  });

  it('forgets ended jobs only', async () => {
    const { tab, id, answerAll, view } = await begin();
    await expect(tab.engine().discard(id)).rejects.toThrow('ended');
    await answerAll();
    expect(await tab.engine().purge(1)).toBe(0);
    expect(await tab.engine().purge(0)).toBe(1);
    expect(view()).toBeUndefined();
  });

  /** The session storage of one tab, through its reloads, and the page that is in it now. */
  function createTabStorage() {
    const values = new Map<string, string>();
    const storage = {
      getItem: (key: string) => values.get(key) ?? null,
      setItem: (key: string, value: string) => void values.set(key, value),
    };
    const load = () => {
      const page = new EventTarget();
      return { page, mine: browserMine('demo', () => storage, page as unknown as Window) };
    };
    return { load };
  }

  it.each([
    [
      'its locks go before it is told',
      (tab: Tab, page: EventTarget) => [() => tab.unload(), () => hide(page)],
    ],
    [
      'it is told before its locks go',
      (tab: Tab, page: EventTarget) => [() => hide(page), () => tab.unload()],
    ],
    [
      'its journal fails in between',
      (tab: Tab, page: EventTarget, fail: () => void) => [() => hide(page), fail, () => tab.unload()],
    ],
  ])('goes on after a reload that a page outlives for a while: %s', async (_how, stepsOf) => {
    const server = createServer();
    const browser = createTestBrowser();
    const { load } = createTabStorage();
    const before = load();
    const { save } = browser.journal;
    const dying = await browser.open(server.kinds, undefined, { mine: before.mine });
    const id = await dying.engine().create({ kind: 'test', title: 'Spring', data: null });
    const other = await dying.engine().create({ kind: 'test', title: 'Summer', data: null });
    await browser.settle();
    const fail = () => {
      browser.journal.save = async () => {
        throw new JournalError('unavailable');
      };
      server.answer();
    };
    for (const step of stepsOf(dying, before.page, fail)) {
      step();
      await browser.settle();
    }
    // Its requests end, and all that it was at comes to rest.
    for (let round = 0; round < 4; round += 1) {
      server.answer();
      await browser.settle();
    }
    dying.kill();
    browser.journal.save = save;
    const after = await browser.open(server.kinds, undefined, { mine: load().mine });
    for (let round = 0; round < 16; round += 1) {
      await browser.settle();
      server.answer();
    }
    const ends = after
      .engine()
      .jobs()
      .map(({ job }) => [job.id, job.state]);
    expect(ends.sort()).toEqual([
      [id, 'done'],
      [other, 'done'],
    ]);
  });

  it('does not go on after a reload where another tab has taken the job', async () => {
    const server = createServer();
    const browser = createTestBrowser();
    const { load } = createTabStorage();
    const first = await browser.open(server.kinds, undefined, { mine: load().mine });
    const id = await first.engine().create({ kind: 'test', title: 'Spring', data: null });
    await browser.settle();
    const thief = await browser.open(server.kinds);
    await thief.engine().takeOver(id, true);
    await browser.settle();
    first.kill();
    thief.kill();
    const again = await browser.open(server.kinds, undefined, { mine: load().mine });
    await browser.settle();
    expect(again.engine().jobs()[0]).toMatchObject({ runs: 'nowhere', job: { id } });
  });

  it('learns after a sleep that another tab went on with a job that waited, and that it has ended', async () => {
    const { browser, kinds, view, answerAll, tab, id } = await begin();
    await tab.engine().pause(id);
    await answerAll();
    expect(view()).toMatchObject({ runs: 'nowhere', job: { state: 'paused' } });
    tab.doze();
    const other = await browser.open(kinds);
    await other.engine().resume(id);
    await browser.settle();
    expect(view()?.job.state, 'it has heard nothing').toBe('paused');
    browser.look();
    await browser.settle();
    expect(view()).toMatchObject({ runs: 'elsewhere', job: { state: 'running' } });
    await answerAll();
    browser.look();
    await browser.settle();
    expect(view()).toMatchObject({ runs: 'nowhere', job: { state: 'done' } });
  });

  it('learns after a sleep that a job that waited has ended, though it never saw another tab at it', async () => {
    const { browser, kinds, view, answerAll, tab, id } = await begin();
    await tab.engine().pause(id);
    await answerAll();
    tab.doze();
    const other = await browser.open(kinds);
    await other.engine().resume(id);
    await answerAll();
    browser.look();
    await browser.settle();
    expect(view()).toMatchObject({ runs: 'nowhere', job: { state: 'done' } });
  });

  const YEAR = 365 * 24 * 60 * 60_000;
  const NOW = 60 * YEAR;

  it.each([
    ['the clocks agree', NOW, NOW + 60_000, NOW, 1],
    ['the device was a year behind', NOW - YEAR, NOW, NOW, 0],
    ['the device was a year ahead', NOW + YEAR, NOW, NOW, 0],
    ['the server told no time', NOW - YEAR, null, NOW - YEAR, 0],
    ['the server was a year behind', NOW, NOW - YEAR, NOW - YEAR, 0],
  ])(
    'forgets a receipt by its age only where its end is sure: %s',
    async (_how, device, server, at, count) => {
      const browser = createTestBrowser();
      const test = createServer();
      const clock = { now: () => device, sleep: async () => undefined };
      const tab = await browser.open(test.kinds, undefined, { clock, serverNow: () => server && at });
      await tab.engine().create({ kind: 'test', title: 'Spring', data: null });
      for (let round = 0; round < 10; round += 1) {
        await browser.settle();
        test.answer();
      }
      expect(tab.engine().jobs()[0]?.job).toMatchObject({ state: 'done', endedAt: at });
      expect(await tab.engine().purge(30, NOW + 29 * (YEAR / 365))).toBe(0);
      expect(await tab.engine().purge(30, NOW + 31 * (YEAR / 365))).toBe(count);
      expect(await tab.engine().purge(0, NOW + 2 * YEAR)).toBe(1 - count);
    },
  );

  const DAY = YEAR / 365;

  it('asks about an end that cannot be right, or that nobody knows to be, and about no other', () => {
    const doubtful = (job: Partial<Job>, now = NOW) => hasDoubtfulAge({ ...ENDED, ...job } as Job, 30, now);
    expect(doubtful({ endedAt: NOW - YEAR }), 'a clock was a year behind').toBe(true);
    expect(doubtful({ endedAt: NOW + YEAR }), 'a clock was a year ahead').toBe(true);
    expect(doubtful({ endedAt: NOW + 2 * DAY, isEndSure: true }), 'both were').toBe(true);
    expect(doubtful({ endedAt: NOW - YEAR, isEndSure: true }), 'old for certain').toBe(false);
    expect(doubtful({ endedAt: NOW - 29 * DAY }), 'not forgotten yet').toBe(false);
    expect(doubtful({ endedAt: NOW + DAY / 2 }), 'clocks that differ a little').toBe(false);
    expect(doubtful({ endedAt: NOW - YEAR, keptFrom: NOW - DAY }), 'it is to be kept').toBe(false);
    expect(doubtful({ state: 'running', endedAt: null }), 'not ended').toBe(false);
  });

  it('keeps a receipt with a doubtful date from now on, for as long as any other', async () => {
    const browser = createTestBrowser();
    const test = createServer();
    let device = NOW - YEAR;
    let server: number | null = null;
    const clock = { now: () => device, sleep: async () => undefined };
    const more = { clock, serverNow: () => server };
    const tab = await browser.open(test.kinds, undefined, more);
    const other = await browser.open(test.kinds, undefined, more);
    const id = await tab.engine().create({ kind: 'test', title: 'Spring', data: null });
    for (let round = 0; round < 10; round += 1) {
      await browser.settle();
      test.answer();
    }
    [device, server] = [NOW, NOW];
    const job = (of = tab) => of.engine().jobs()[0]?.job as Job;
    expect(hasDoubtfulAge(job(), 30, NOW)).toBe(true);
    await tab.engine().keep(id);
    await browser.settle();
    expect(job()).toMatchObject({ state: 'done', endedAt: NOW - YEAR, keptFrom: NOW });
    expect(job(other), 'in the other tab too').toMatchObject({ keptFrom: NOW });
    expect(hasDoubtfulAge(job(), 30, NOW + 31 * DAY)).toBe(false);
    const later = await browser.open(test.kinds, undefined, more);
    expect(await later.engine().purge(30, NOW + 29 * DAY)).toBe(0);
    expect(await later.engine().purge(30, NOW + 31 * DAY)).toBe(1);
    await tab.engine().keep(id);
    expect((await browser.journal.jobs('demo')).length, 'what is forgotten stays so').toBe(0);
  });

  it('begins nothing in a browser that keeps no journal, and says why', async () => {
    const browser = createTestBrowser();
    const tab = await browser.open(createServer().kinds, new JournalError('unavailable'));
    await expect(tab.engine().create({ kind: 'test', title: 'x', data: null })).rejects.toMatchObject({
      problem: 'unavailable',
    });
    expect(tab.engine().jobs()).toEqual([]);
  });
});
