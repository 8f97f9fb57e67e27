import { mustBeFree } from './busyJob';
import type { Chunk } from './chunk';
import { hasEnded, type Job } from './job';
import { BLOCK, type Journal, LostJob } from './world';

/** A journal in memory, for tests that run thousands of histories; the real one keeps the same contract test. */
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
      const blocks = [...of(items, id).entries()].sort(([a], [b]) => a - b);
      const all = blocks.flatMap(([, block]) => block);
      if (blocks.some(([block], at) => block !== at)) throw new Error(`Blocks of ${BLOCK} are missing`);
      return structuredClone(all.slice(from, to));
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
