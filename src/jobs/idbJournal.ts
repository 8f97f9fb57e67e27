import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import { BusyJob, mustBeFree } from './busyJob';
import type { Chunk } from './chunk';
import { type Job, NO_COUNTS } from './job';
import { JournalError } from './journalError';
import { BLOCK, type Journal, LostJob } from './world';

interface Schema extends DBSchema {
  jobs: { key: string; value: Job; indexes: { account: string } };
  /** By the index of the chunk's first item. */
  chunks: { key: [string, number]; value: Chunk; indexes: { state: [string, Chunk['state']] } };
  /** Blocks of BLOCK items. */
  items: { key: [string, number]; value: { jobId: string; block: number; items: unknown[] } };
}

type Store = 'jobs' | 'chunks' | 'items';
type Transaction = IDBPTransaction<Schema, Store[], 'readwrite'>;

const DATABASE = 'sip-caller-admin.jobs';
const VERSION = 1;
const LARGEST = Number.MAX_SAFE_INTEGER;

/**
 * The journal in this browser's IndexedDB.
 * @throws JournalError when the browser has none (private windows of some browsers, forbidden storage)
 */
export async function openJournal(name = DATABASE): Promise<Journal & { close(): void }> {
  const db = await open(name);
  const read = (jobId: string, from: number, to: number) =>
    IDBKeyRange.bound([jobId, from], [jobId, to], false, true);

  /** Writes in one transaction that begins with the proof that this tab still has the job. */
  const owned = (job: Job, work: (tx: Transaction) => unknown, strict = false) =>
    transact(db, strict, async (tx) => {
      const kept = await tx.objectStore('jobs').get(job.id);
      if (kept?.epoch !== job.epoch) throw new LostJob('Another tab has taken the job');
      tx.objectStore('jobs').put(job);
      await work(tx);
    });

  return {
    create: (job, excludes) =>
      transact(db, true, async (tx) => {
        const jobs = tx.objectStore('jobs');
        if (excludes) mustBeFree(await jobs.index('account').getAll(job.account), excludes);
        await jobs.add(job);
      }),
    jobs: async (account) => (await db.getAllFromIndex('jobs', 'account', account)).map(withAllCounts),
    claim: (id) =>
      transact(db, false, async (tx) => {
        const job = await tx.objectStore('jobs').get(id);
        if (!job) return undefined;
        const claimed = { ...withAllCounts(job), epoch: job.epoch + 1 };
        await tx.objectStore('jobs').put(claimed);
        return claimed;
      }),
    save: (job, { put = [], remove = [], strict } = {}) =>
      owned(
        job,
        (tx) => {
          const chunks = tx.objectStore('chunks');
          for (const chunk of remove) chunks.delete([chunk.jobId, chunk.from]);
          for (const chunk of put) chunks.put(chunk, [chunk.jobId, chunk.from]);
        },
        strict,
      ),
    addBlock: (job, block, items) =>
      owned(job, (tx) => tx.objectStore('items').put({ jobId: job.id, block, items }, [job.id, block])),
    clearItems: (job) => owned(job, (tx) => tx.objectStore('items').delete(read(job.id, 0, LARGEST))),
    async items(jobId, from, to) {
      if (to <= from) return [];
      const first = Math.floor(from / BLOCK);
      const blocks = await db.getAll('items', read(jobId, first, Math.ceil(to / BLOCK)));
      return blocks.flatMap(({ items }) => items).slice(from - first * BLOCK, to - first * BLOCK);
    },
    async chunks(jobId, from, to) {
      if (to <= from) return [];
      // The chunk that holds `from` may begin before it.
      const before = await db
        .transaction('chunks')
        .store.openCursor(IDBKeyRange.bound([jobId, 0], [jobId, from]), 'prev');
      const start = before && before.value.to > from ? before.value.from : from;
      return db.getAll('chunks', read(jobId, start, to));
    },
    async openChunks(jobId) {
      const states = ['open', 'inflight'] as const;
      const found = await Promise.all(
        states.map((state) => db.getAllFromIndex('chunks', 'state', [jobId, state])),
      );
      return found.flat().sort((a, b) => a.from - b.from);
    },
    remove: (jobId) =>
      transact(db, false, (tx) => {
        tx.objectStore('jobs').delete(jobId);
        tx.objectStore('chunks').delete(read(jobId, 0, LARGEST));
        return tx.objectStore('items').delete(read(jobId, 0, LARGEST));
      }),
    close: () => db.close(),
  };
}

/** Jobs that are older than a count of Counts have none of it. */
function withAllCounts(job: Job): Job {
  return { ...job, counts: { ...NO_COUNTS, ...job.counts } };
}

async function open(name: string): Promise<IDBPDatabase<Schema>> {
  try {
    return await openDB<Schema>(name, VERSION, {
      upgrade(db) {
        db.createObjectStore('jobs', { keyPath: 'id' }).createIndex('account', 'account');
        db.createObjectStore('chunks').createIndex('state', ['jobId', 'state']);
        db.createObjectStore('items');
      },
      // A newer console in another tab may change the format: it must not wait for this one.
      blocking: (_current, _wanted, event) => (event.target as IDBDatabase).close(),
    });
  } catch (cause) {
    throw new JournalError('unavailable', cause);
  }
}

/** @param strict waits until the data is on the disk, and not only with the operating system */
async function transact<T>(
  db: IDBPDatabase<Schema>,
  strict: boolean,
  work: (tx: Transaction) => T | Promise<T>,
): Promise<T> {
  let done: Promise<void> | undefined;
  try {
    const durability = strict ? 'strict' : 'relaxed';
    const tx = db.transaction<Store[], 'readwrite'>(['jobs', 'chunks', 'items'], 'readwrite', { durability });
    done = tx.done;
    // Heard here even when the work itself throws first.
    done.catch(() => undefined);
    const result = await attempt(tx, work);
    await done;
    return result;
  } catch (error) {
    throw asJournalError(error);
  }
}

/** Does the work, or undoes all of it. */
async function attempt<T>(tx: Transaction, work: (tx: Transaction) => T | Promise<T>): Promise<T> {
  try {
    return await work(tx);
  } catch (error) {
    try {
      tx.abort();
    } catch {
      // The failure has ended it already.
    }
    throw error;
  }
}

function asJournalError(error: unknown): unknown {
  if (error instanceof LostJob || error instanceof BusyJob) return error;
  const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
  return new JournalError(isFull ? 'full' : 'unavailable', error);
}
