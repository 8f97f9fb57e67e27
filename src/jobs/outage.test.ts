import { describe, expect, it } from 'vitest';
import type { JobView } from './engine';
import type { JobKind } from './kind';
import { createOutageWatch } from './outage';
import { createTestBrowser } from './tabs.testing';
import type { Clock, Connection } from './world';

/** A clock whose sleepers sleep until it is put on. */
function createHandClock() {
  let now = 1_000_000;
  const sleepers = new Set<{ until: number; wake: () => void }>();
  const clock: Clock = {
    now: () => now,
    sleep: (ms, signal) =>
      new Promise((resolve, reject) => {
        if (signal?.aborted) return reject(signal.reason);
        const sleeper = { until: now + ms, wake: resolve };
        sleepers.add(sleeper);
        signal?.addEventListener('abort', () => {
          sleepers.delete(sleeper);
          reject(signal.reason);
        });
      }),
  };
  const advance = (ms: number) => {
    now += ms;
    for (const sleeper of sleepers) {
      if (sleeper.until > now) continue;
      sleepers.delete(sleeper);
      sleeper.wake();
    }
  };
  return { clock, advance };
}

interface Down {
  status?: number;
  retryAfterMs?: number | null;
  mayHaveArrived?: boolean;
}

/** A job in one tab, watched from another, and a server that can be stopped. */
async function begin(hooks: Partial<JobKind> = {}, connection?: Connection) {
  const { clock, advance } = createHandClock();
  const browser = createTestBrowser();
  let down: Down | null = null;
  let asked = 0;
  const ask = () => {
    asked += 1;
    if (!down) return;
    throw Object.assign(new Error('no'), { status: 0, serverMessage: '', retryAfterMs: null, ...down });
  };
  const kinds = (): JobKind[] => [
    {
      ...{
        name: 'test',
        firstChunk: 2,
        largestChunk: 2,
        concurrency: 1,
        repeatable: true,
        looksFirst: false,
      },
      settleMs: 10_000,
      async plan(data, sink) {
        ask();
        await sink.add([1, 2, 3, 4, 5, 6]);
        return { data, hold: false };
      },
      async send() {
        ask();
        await clock.sleep(100);
        return {};
      },
      async reconcile(items) {
        ask();
        return items.map(() => 'done' as const);
      },
      ...hooks,
    },
  ];
  let closedUntil = 0;
  let askedUntil = 0;
  const gate = {
    async pass(signal?: AbortSignal) {
      while (closedUntil > clock.now()) await clock.sleep(closedUntil - clock.now(), signal);
    },
    refused(ms: number, isAsked = true) {
      closedUntil = Math.max(closedUntil, clock.now() + ms);
      if (isAsked) askedUntil = closedUntil;
    },
    succeeded: () => undefined,
    closedForMs: () => Math.max(0, closedUntil - clock.now()),
    isAsked: () => askedUntil > clock.now(),
    reopen() {
      if (askedUntil <= clock.now()) closedUntil = 0;
    },
  };
  const world = { clock, gate, ...(connection && { connection }) };
  const tab = await browser.open(kinds, undefined, world);
  const watching = await browser.open(kinds, undefined, world);
  const stop = (how: Down = {}) => {
    down = { mayHaveArrived: false, ...how };
  };
  const viewIn = (of: typeof tab): JobView => {
    const [view] = of.engine().jobs();
    if (!view) throw new Error('There is no job');
    return view;
  };
  const pass = async (ms: number) => {
    for (let gone = 0; gone < ms; gone += 100) {
      advance(100);
      await browser.settle();
    }
  };
  const start = async () => {
    const id = await tab.engine().create({ kind: 'test', title: 'Spring', data: null });
    await browser.settle();
    return id;
  };
  const back = () => {
    down = null;
  };
  return { browser, clock, tab, watching, stop, back, viewIn, pass, start, asked: () => asked };
}

const WAYS: [string, Down][] = [
  ['the connection is refused', { status: 0 }],
  ['a connection breaks', { status: 0, mayHaveArrived: true }],
  ['a proxy answers 502', { status: 502 }],
  ['a proxy answers 504', { status: 504, mayHaveArrived: true }],
  ['a balancer answers 503', { status: 503 }],
  ['the server answers 500', { status: 500, mayHaveArrived: true }],
];

describe('a job while nobody answers', () => {
  it.each(WAYS)('says so after the first failed request, in every tab: %s', async (_how, how) => {
    const { tab, watching, clock, stop, viewIn, pass, start, back, browser } = await begin();
    await start();
    stop(how);
    await pass(200);
    for (const of of [tab, watching]) {
      const { outage, rate, remainingMs, job } = viewIn(of);
      expect(outage).toMatchObject({ kind: 'failed', failure: { status: how.status } });
      expect(outage?.kind === 'failed' && outage.until).toBeGreaterThan(clock.now());
      expect([rate, remainingMs]).toEqual([null, null]);
      expect(['running', 'waiting']).toContain(job.state);
    }
    // Until somebody answers, and as long as that takes.
    await pass(20_000);
    expect(viewIn(tab).outage?.kind).toBe('failed');
    back();
    await pass(120_000);
    await browser.settle();
    expect(viewIn(tab)).toMatchObject({ outage: null, job: { state: 'done' } });
    expect(viewIn(watching)).toMatchObject({ outage: null, job: { state: 'done' } });
  });

  it.each(WAYS)('tries at once when the user says so, from every tab: %s', async (_how, how) => {
    for (const which of ['tab', 'watching'] as const) {
      const all = await begin();
      const id = await all.start();
      all.stop(how);
      await all.pass(25_000);
      const before = all.asked();
      all[which].engine().tryNow(id);
      await all.browser.settle();
      expect(all.asked(), which).toBe(before + 1);
      all.back();
      all[which].engine().tryNow(id);
      await all.pass(200);
      expect(all.viewIn(all.tab).outage, which).toBeNull();
    }
  });

  it('gives up no sooner for what was tried by hand, and fails no item for it', async () => {
    const all = await begin();
    const id = await all.start();
    all.stop();
    await all.pass(200);
    for (let click = 0; click < 50; click += 1) {
      all.tab.engine().tryNow(id);
      await all.browser.settle();
    }
    expect(all.viewIn(all.tab).job.state).not.toBe('paused');
    all.back();
    await all.pass(200_000);
    expect(all.viewIn(all.tab).job).toMatchObject({ state: 'done', counts: { failed: 0, done: 6 } });
  });

  it.each<[string, Down]>([
    ['429', { status: 429 }],
    ['429 with Retry-After', { status: 429, retryAfterMs: 30_000 }],
    ['503 with Retry-After', { status: 503, retryAfterMs: 30_000 }],
  ])('says that the server asked for a pause, which nobody cuts short: %s', async (_how, how) => {
    const all = await begin();
    const id = await all.start();
    all.stop(how);
    await all.pass(200);
    for (const of of [all.tab, all.watching]) expect(all.viewIn(of).outage).toMatchObject({ kind: 'asked' });
    const before = all.asked();
    all.tab.engine().tryNow(id);
    all.watching.engine().tryNow(id);
    await all.browser.settle();
    expect(all.asked()).toBe(before);
  });

  it('says so while it reads its target', async () => {
    const all = await begin();
    all.stop({ status: 502 });
    const id = await all.start();
    for (const of of [all.tab, all.watching]) {
      expect(all.viewIn(of)).toMatchObject({ job: { state: 'planning' }, outage: { kind: 'failed' } });
    }
    all.back();
    all.watching.engine().tryNow(id);
    await all.browser.settle();
    expect(all.viewIn(all.tab)).toMatchObject({ job: { state: 'running' }, outage: null });
  });

  it('says so while it reads back what was done', async () => {
    let isDown = true;
    const all = await begin({
      async reconcile(items) {
        if (isDown) throw Object.assign(new Error('no'), { status: 504, serverMessage: '' });
        return items.map(() => 'done' as const);
      },
    });
    const id = await all.start();
    await all.pass(1_000);
    expect(all.viewIn(all.tab)).toMatchObject({ job: { state: 'finishing' }, outage: { kind: 'failed' } });
    isDown = false;
    all.tab.engine().tryNow(id);
    await all.browser.settle();
    expect(all.viewIn(all.tab)).toMatchObject({ job: { state: 'done' }, outage: null });
  });

  it('looks for what may have been done only when that has had its time, though the user wants a try', async () => {
    let sent = 0;
    const looks: number[] = [];
    const all = await begin({
      repeatable: false,
      async send() {
        sent += 1;
        if (sent === 1) throw Object.assign(new Error('no'), { status: 0, mayHaveArrived: true });
        return {};
      },
      async reconcile(items) {
        looks.push(items.length);
        return items.map(() => 'todo' as const);
      },
    });
    const id = await all.start();
    await all.pass(2_000);
    all.tab.engine().tryNow(id);
    await all.browser.settle();
    expect(looks, 'one item, to see whether anybody answers').toEqual([1]);
    expect(all.viewIn(all.tab).outage, 'somebody does').toBeNull();
    expect(sent, 'nothing is sent before its time').toBe(1);
    // Nothing is known of how late this API is.
    await all.pass(60_000);
    expect(sent).toBe(1);
    await all.pass(130_000);
    expect(sent).toBeGreaterThan(1);
  });

  it('goes on at the word of the user where the browser is wrong about being offline', async () => {
    let isOnline = true;
    const connection: Connection = {
      isOnline: () => isOnline,
      online: (signal) =>
        new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason))),
    };
    const all = await begin({}, connection);
    const id = await all.start();
    isOnline = false;
    await all.pass(200);
    expect(all.viewIn(all.tab).job).toMatchObject({ state: 'waiting', wait: { for: 'connection' } });
    const before = all.asked();
    all.watching.engine().tryNow(id);
    await all.browser.settle();
    expect(all.asked()).toBe(before + 1);
  });

  it('is told to a tab that is opened meanwhile', async () => {
    const all = await begin();
    await all.start();
    all.stop();
    await all.pass(300);
    const late = await all.browser.open(() => []);
    await all.browser.settle();
    expect(all.viewIn(late)).toMatchObject({ runs: 'elsewhere', outage: { kind: 'failed' } });
  });
});

describe('a request without an answer', () => {
  const watchAt = () => {
    let now = 0;
    const watch = createOutageWatch({ now: () => 5_000 + now, elapsed: () => now });
    return { watch, pass: (ms: number) => (now += ms) };
  };

  it('is told after a while, from when it left until it ends', () => {
    const { watch, pass } = watchAt();
    pass(1_000);
    const request = watch.began();
    pass(4_000);
    expect(watch.current()).toBeNull();
    pass(2_000);
    expect(watch.current()).toEqual({ kind: 'silent', since: 6_000 });
    request.ended(false);
    expect(watch.current()).toBeNull();
  });

  it('is none while bytes of it go, nor while others are answered, nor where the server is slow anyway', () => {
    const { watch, pass } = watchAt();
    const upload = watch.began();
    pass(4_000);
    upload.gotOn();
    pass(4_000);
    expect(watch.current()).toBeNull();
    const other = watch.began();
    pass(3_000);
    expect(watch.current(), 'the other one is not late').toBeNull();
    other.ended(true);
    upload.ended(true);
    watch.began();
    pass(20_000);
    expect(watch.current(), 'one took 11 s').toBeNull();
    pass(20_000);
    expect(watch.current()?.kind).toBe('silent');
  });

  it('tells of the failure it ends with, and of nothing once that is given up', async () => {
    const { watch } = watchAt();
    const stop = new AbortController();
    const resting = watch
      .rest({ error: { status: 502 }, ms: 800, isAsked: false }, (wake) =>
        sleepUntil(AbortSignal.any([wake, stop.signal])),
      )
      .catch((error) => error);
    expect(watch.current()).toMatchObject({ kind: 'failed', until: 5_800 });
    stop.abort(new Error('stopped'));
    expect(await resting).toEqual(new Error('stopped'));
    expect(watch.current()).toMatchObject({ kind: 'failed', until: null });
    watch.gaveUp();
    expect(watch.current()).toBeNull();
  });
});

const sleepUntil = (signal: AbortSignal) =>
  new Promise<void>((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
