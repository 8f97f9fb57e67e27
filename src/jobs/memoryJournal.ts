import { mustBeFree } from './busyJob';
import type { Chunk } from './chunk';
import { hasEnded, type Job } from './job';
import { BLOCK, type Channel, type Journal, type Locks, LostJob } from './world';

/**
 * A journal that lasts as long as its page: where the browser forbids storage, and for tests that run thousands of
 * histories. The one in IndexedDB keeps the same contract test.
 */
export function createMemoryJournal(): Journal {
  const jobs = new Map<string, Job>();
  const chunks = new Map<string, Map<number, Chunk>>();
  const items = new Map<string, Map<number, unknown[]>>();
  const of = <T>(all: Map<string, Map<number, T>>, id: string) => {
    const own = all.get(id) ?? new Map<number, T>();
    all.set(id, own);
    return own;
  };
  const own = (job: Job) => {
    if (jobs.get(job.id)?.epoch !== job.epoch) throw new LostJob('Another tab has taken the job');
    jobs.set(job.id, structuredClone(job));
  };
  const sorted = (id: string) => [...of(chunks, id).values()].sort((a, b) => a.from - b.from);

  return {
    async create(job, excludes) {
      if (excludes)
        mustBeFree(
          [...jobs.values()].filter(({ account }) => account === job.account),
          excludes,
        );
      jobs.set(job.id, structuredClone(job));
    },
    async jobs(account) {
      return [...jobs.values()].filter((job) => job.account === account).map((job) => structuredClone(job));
    },
    async claim(id) {
      const job = jobs.get(id);
      if (!job) return undefined;
      const claimed = { ...job, epoch: job.epoch + 1 };
      jobs.set(id, claimed);
      return structuredClone(claimed);
    },
    async save(job, { put = [], remove = [] } = {}) {
      own(job);
      for (const { jobId, from } of remove) of(chunks, jobId).delete(from);
      for (const chunk of put) of(chunks, chunk.jobId).set(chunk.from, structuredClone(chunk));
    },
    async addBlock(job, block, added) {
      own(job);
      of(items, job.id).set(block, structuredClone(added));
    },
    async clearItems(job) {
      own(job);
      items.delete(job.id);
    },
    async items(id, from, to) {
      const own = of(items, id);
      const first = Math.floor(from / BLOCK);
      const found: unknown[] = [];
      for (let block = first; block < Math.min(own.size, Math.ceil(to / BLOCK)); block += 1) {
        const held = own.get(block);
        if (!held) throw new Error(`Blocks of ${BLOCK} are missing`);
        found.push(...held);
      }
      return structuredClone(found.slice(from - first * BLOCK, to - first * BLOCK));
    },
    chunks: async (id, from, to) =>
      structuredClone(sorted(id).filter((chunk) => chunk.to > from && chunk.from < to)),
    openChunks: async (id) => structuredClone(sorted(id).filter(({ state }) => state !== 'settled')),
    async remove(id) {
      const job = jobs.get(id);
      if (job && !hasEnded(job)) throw new Error('Only ended jobs are forgotten');
      jobs.delete(id);
      chunks.delete(id);
      items.delete(id);
    },
  };
}

/** The locks of one page, which shares its journal with no other. */
export function createPageLocks(): Locks {
  const holders = new Map<string, { onLost: () => void }>();
  return {
    async take(name, { steal, onLost }) {
      const other = holders.get(name);
      if (other && !steal) return null;
      const own = { onLost };
      holders.set(name, own);
      other?.onLost();
      return () => {
        if (holders.get(name) === own) holders.delete(name);
      };
    },
    held: async () => new Set(holders.keys()),
  };
}

/** The channel of a page whose jobs no other page knows. */
export const NO_PEERS: Channel = { post: () => undefined, listen: () => () => undefined };
