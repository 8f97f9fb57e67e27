import { describe, expect, it } from 'vitest';
import type { JobKind, Standing } from './kind';
import { readOutcomes } from './outcomes';
import { createTestBrowser } from './tabs.testing';

/* What a look could not tell is told as that: neither as undone nor as done, and never as done by a request that was never sent. */

const ITEMS = ['a', 'b', 'c', 'd'];

/** A target that knows what it did with each item, and looks that may not tell. */
async function run(
  look: (item: string, state: { sent: ReadonlySet<string>; looks: number }) => Standing,
  traits: Partial<JobKind<unknown, string>> = {},
) {
  const sent = new Set<string>();
  let looks = 0;
  const kind: JobKind<unknown, string> = {
    name: 'test',
    firstChunk: 4,
    largestChunk: 4,
    concurrency: 1,
    repeatable: false,
    looksFirst: false,
    settleMs: 0,
    async plan(data, sink) {
      await sink.add(ITEMS);
      return { data, hold: false };
    },
    async send(items) {
      for (const item of items) sent.add(item);
      return {};
    },
    async reconcile(items) {
      looks += 1;
      return items.map((item) => look(item, { sent, looks }));
    },
    ...traits,
  };
  const browser = createTestBrowser();
  const tab = await browser.open(() => [kind as JobKind]);
  const id = await tab.engine().create({ kind: 'test', title: 'Spring', data: null });
  await browser.settle();
  const [job] = await browser.journal.jobs('demo');
  const outcomes = await readOutcomes<string>(browser.journal, id, 0, ITEMS.length);
  return { job, sent: [...sent], marks: outcomes.map(({ mark }) => mark) };
}

describe('a look that cannot tell', () => {
  it.each([
    ['at the end', {}],
    ['of one that may be repeated', { repeatable: true }],
    ['of one that looks first', { looksFirst: true }],
  ])('is not told as undone: %s', async (_, traits) => {
    const { marks, job } = await run(
      (item, { sent }) => (item === 'c' && sent.size > 0 ? 'unknown' : sent.has(item) ? 'done' : 'todo'),
      traits,
    );
    expect(marks).toEqual(['done', 'done', 'unknown', 'done']);
    expect(job?.counts).toMatchObject({ unknown: 1, failed: 0 });
  });

  it('is not told as undone where the whole target is read back at once', async () => {
    const beginReadBack = async () => ({
      reconcile: async (items: readonly string[]) =>
        items.map((item): Standing => (item === 'b' ? 'unknown' : 'done')),
    });
    const { marks } = await run(() => 'todo', { beginReadBack });
    expect(marks).toEqual(['done', 'unknown', 'done', 'done']);
  });
});

describe('what was never sent', () => {
  it('is told as so already, and not as done, when the look before finds it', async () => {
    const { marks, sent, job } = await run(
      (item, { sent }) => (item === 'b' || sent.has(item) ? 'done' : 'todo'),
      { looksFirst: true },
    );
    expect(sent).toEqual(['a', 'c', 'd']);
    expect(marks).toEqual(['done', 'already', 'done', 'done']);
    expect(job?.counts).toMatchObject({ done: 3, already: 1 });
  });

  it('is never told as done, however often the looks before could not tell, and whatever the last one sees', async () => {
    for (const last of ['done', 'perhaps', 'asBefore', 'todo', 'unknown'] as const) {
      const { marks, sent } = await run(
        (item, state) => {
          if (item !== 'b') return state.sent.has(item) ? 'done' : 'todo';
          return state.sent.size > 0 ? last : 'unknown';
        },
        { looksFirst: true },
      );
      expect(sent, last).not.toContain('b');
      if (last === 'done') expect(marks[1]).toBe('already');
      expect(marks.filter((mark) => mark === 'done')).toHaveLength(3);
    }
  });
});
