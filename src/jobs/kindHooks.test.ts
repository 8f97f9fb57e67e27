import { describe, expect, it } from 'vitest';
import type { JobKind, Standing } from './kind';
import { readOutcomes } from './outcomes';
import { createTestBrowser } from './tabs.testing';

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
    const { marks } = await run({
      reconcile: async () => {
        throw new Error('Not looked at one by one');
      },
      beginReadBack: async (items) => {
        asked.push(items);
        return { reconcile: async (group) => group.map((item) => (item === 'c' ? 'todo' : 'done')) };
      },
    });
    // What is not there is looked for again, in case the server files it late.
    expect(asked).toEqual([3, 1, 1]);
    expect(marks).toEqual(['done', 'done', 'failed']);
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
      counts: { left: 3 },
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

  it('forgets the name of a request whose items went up in others', async () => {
    const { tab, id } = await run({
      nameOf: (items) => items.join('+'),
      send: async (items) => {
        if (items.length > 1) throw new Refused(413);
        return {};
      },
    });
    expect((await tab.engine().parts(id)).map(({ name }) => name)).toEqual(['a', 'b', 'c']);
  });
});
