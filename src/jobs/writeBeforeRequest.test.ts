import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createChunk } from './chunk';
import { openJournal } from './idbJournal';
import { type Job, NO_COUNTS } from './job';
import type { JobKind, Standing } from './kind';
import { createTestBrowser } from './tabs.testing';
import type { ChunkChange } from './world';

/* A request whose note is lost in a power cut would be sent once more: what precedes it is written for good. */

afterEach(() => vi.restoreAllMocks());

describe('what is written before a request', () => {
  it.each([
    ['of a job', {}],
    ['of one that looks first', { looksFirst: true }],
    ['that may be repeated', { repeatable: true }],
  ])('%s is written strictly, with the chunk under way, before each attempt', async (_, traits) => {
    const browser = createTestBrowser();
    const noted: string[] = [];
    const save = browser.journal.save;
    browser.journal.save = async (job, change: ChunkChange = {}) => {
      await save(job, change);
      const underWay = change.put?.some(({ state }) => state === 'inflight');
      if (change.strict && underWay) noted.push('note');
    };
    let sent = 0;
    const kind: JobKind<unknown, string> = {
      name: 'test',
      firstChunk: 2,
      largestChunk: 2,
      concurrency: 1,
      repeatable: false,
      looksFirst: false,
      settleMs: 0,
      async plan(data, sink) {
        await sink.add(['a', 'b', 'c', 'd']);
        return { data, hold: false };
      },
      async send() {
        noted.push('request');
        sent += 1;
        if (sent === 2) throw new Error('No answer came');
        return {};
      },
      // The first chunk shows at once.
      reconcile: async (items) =>
        items.map((item): Standing => (sent > 2 || (sent > 0 && 'ab'.includes(item)) ? 'done' : 'todo')),
      ...traits,
    };
    const tab = await browser.open(() => [kind as JobKind]);
    await tab.engine().create({ kind: 'test', title: 'Spring', data: null });
    await browser.settle();
    const requests = noted.filter((entry) => entry === 'request').length;
    expect(requests).toBeGreaterThanOrEqual(3);
    for (const [at, entry] of noted.entries()) if (entry === 'request') expect(noted[at - 1]).toBe('note');
  });

  it('waits for the disk in IndexedDB, as does a new job; what else is written need not', async () => {
    const journal = await openJournal('strict');
    const opened = vi.spyOn(IDBDatabase.prototype, 'transaction');
    const durability = () => opened.mock.calls.at(-1)?.[2]?.durability;
    const job: Job = {
      id: 'a',
      kind: 'test',
      account: 'demo',
      title: 'Spring',
      counts: NO_COUNTS,
      frozen: false,
      cursor: 0,
      epoch: 0,
      stopping: false,
      createdAt: 1,
      startedAt: null,
      endedAt: null,
      data: null,
      state: 'ready',
    };
    await journal.create(job);
    expect(durability()).toBe('strict');
    const inflight = { ...createChunk('a', 0, 2), state: 'inflight' as const };
    await journal.save(job, { put: [inflight], strict: true });
    expect(durability()).toBe('strict');
    await journal.save(job, { put: [inflight] });
    expect(durability()).toBe('relaxed');
    journal.close();
  });
});
