import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { BusyJob } from './busyJob';
import { createChunk } from './chunk';
import { openJournal } from './idbJournal';
import { type Job, NO_COUNTS } from './job';
import { JournalError } from './journalError';
import { createMemoryJournal } from './memoryJournal';
import { BLOCK, type Journal, LostJob } from './world';

const JOB: Job = {
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
  data: { note: 'as asked' },
  state: 'ready',
};

let names = 0;
const journals: [string, () => Promise<Journal>][] = [
  ['in memory', async () => createMemoryJournal()],
  [
    'in IndexedDB',
    () => {
      names += 1;
      return openJournal(`journal-${names}`);
    },
  ],
];

describe.each(journals)('the journal %s', (_, open) => {
  let journal: Journal;
  beforeEach(async () => {
    journal = await open();
    await journal.create(JOB);
  });
  const claim = async () => {
    const job = await journal.claim('a');
    if (!job) throw new Error('The job is gone');
    return job;
  };

  it('keeps jobs by account', async () => {
    await journal.create({ ...JOB, id: 'b', account: 'other' });
    expect(await journal.jobs('demo')).toEqual([JOB]);
  });

  it('makes one of two jobs that must not be beside each other, whichever comes first', async () => {
    await journal.save({ ...(await claim()), state: 'done', endedAt: 2 });
    await journal.create({ ...JOB, id: 'other', account: 'other' });
    const all = () => true;
    const made = await Promise.allSettled(
      ['b', 'c'].map((id) => journal.create({ ...JOB, id, createdAt: 2 }, all)),
    );
    expect(made.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const lost = made.find((result) => result.status === 'rejected');
    expect(lost?.reason).toBeInstanceOf(BusyJob);
    expect((await journal.jobs('demo')).filter(({ state }) => state === 'ready')).toEqual([lost?.reason.job]);
    // One that may be beside it is made all the same.
    await journal.create({ ...JOB, id: 'd' }, ({ title }) => title === 'Autumn');
    await journal.create({ ...JOB, id: 'e' });
    expect(await journal.jobs('demo')).toHaveLength(4);
  });

  it('lets only the latest tab write, chunks and items included', async () => {
    const first = await claim();
    const second = await claim();
    const chunk = createChunk('a', 0, 10);
    await expect(journal.save(first, { put: [chunk] })).rejects.toThrow(LostJob);
    await expect(journal.addBlock(first, 0, [1])).rejects.toThrow(LostJob);
    await expect(journal.clearItems(first)).rejects.toThrow(LostJob);
    expect(await journal.openChunks('a')).toEqual([]);
    await journal.save(second, { put: [chunk] });
    expect(await journal.openChunks('a')).toEqual([chunk]);
  });

  it('refuses to write a job that was forgotten', async () => {
    const job = await claim();
    await journal.save({ ...job, state: 'done', endedAt: 2 });
    await journal.remove('a');
    await expect(journal.save(job)).rejects.toThrow(LostJob);
    expect(await journal.claim('a')).toBeUndefined();
  });

  it('gives any range of items, over the edges of blocks', async () => {
    const job = await claim();
    const all = Array.from({ length: BLOCK * 2 + 5 }, (_item, index) => index);
    for (let block = 0; block * BLOCK < all.length; block += 1) {
      await journal.addBlock(job, block, all.slice(block * BLOCK, (block + 1) * BLOCK));
    }
    for (const [from, to] of [
      [0, 3],
      [BLOCK - 1, BLOCK + 1],
      [BLOCK, BLOCK],
      [5, all.length + 50],
    ] as const) {
      expect(await journal.items('a', from, to)).toEqual(all.slice(from, to));
    }
    await journal.clearItems(job);
    expect(await journal.items('a', 0, 5)).toEqual([]);
  });

  it('gives the chunks that hold any item of a range, in order', async () => {
    const job = await claim();
    const chunks = [createChunk('a', 0, 10), createChunk('a', 10, 12), createChunk('a', 12, 40)];
    await journal.save(job, { put: [...chunks].reverse() });
    expect(await journal.chunks('a', 0, 40)).toEqual(chunks);
    expect(await journal.chunks('a', 11, 12)).toEqual(chunks.slice(1, 2));
    expect(await journal.chunks('a', 9, 13)).toEqual(chunks);
    expect(await journal.chunks('a', 20, 25)).toEqual(chunks.slice(2));
    expect(await journal.chunks('a', 40, 50)).toEqual([]);
  });

  it('puts chunks in the place of others, and tells those that are not settled', async () => {
    const job = await claim();
    const whole = createChunk('a', 0, 10);
    await journal.save(job, { put: [whole] });
    const first = { ...createChunk('a', 0, 5), state: 'settled' as const };
    const second = { ...createChunk('a', 5, 10), state: 'inflight' as const };
    await journal.save(job, { put: [first, second], remove: [whole] });
    // A chunk that begins where the removed one did is kept: removing comes first.
    expect(await journal.chunks('a', 0, 10)).toEqual([first, second]);
    expect(await journal.openChunks('a')).toEqual([second]);
  });

  it('forgets a job with all that belongs to it', async () => {
    const job = await claim();
    await journal.addBlock(job, 0, [1, 2]);
    await journal.save({ ...job, state: 'done', endedAt: 2 }, { put: [createChunk('a', 0, 2)] });
    await journal.remove('a');
    expect([
      await journal.jobs('demo'),
      await journal.items('a', 0, 2),
      await journal.chunks('a', 0, 2),
    ]).toEqual([[], [], []]);
  });
});

it('two tabs with a connection each make one of two such jobs', async () => {
  const tabs = [await openJournal('two-tabs'), await openJournal('two-tabs')];
  const all = () => true;
  const made = await Promise.allSettled(tabs.map((tab, at) => tab.create({ ...JOB, id: `job-${at}` }, all)));
  expect(made.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect(await tabs[0]?.jobs('demo')).toHaveLength(1);
});

it('a browser without IndexedDB is told as what it is', async () => {
  const real = indexedDB.open;
  indexedDB.open = () => {
    throw new DOMException('The operation is insecure.', 'SecurityError');
  };
  try {
    await expect(openJournal()).rejects.toMatchObject({ name: 'JournalError', problem: 'unavailable' });
    await expect(openJournal()).rejects.toThrow(JournalError);
  } finally {
    indexedDB.open = real;
  }
});
