import type { JobEngine, JobView } from './engine';
import { hasEnded, type Job } from './job';
import type { JobBoard } from './jobBoard';
import type { JobKind } from './kind';
import type { Clock, EngineWorld, Journal } from './world';

interface Options {
  account: string;
  kinds: readonly JobKind[];
  board: JobBoard;
  clock: Clock;
  serverNow: EngineWorld['serverNow'] | undefined;
  /** @throws JournalError where there is none */
  journal: () => Journal;
  onForgotten: (id: string) => void;
}

const DAY_MS = 24 * 60 * 60_000;

/** Whether two clocks tell so much the same that days can be counted by them: either may be years off. */
export const doClocksAgree = (one: number, other: number): boolean => Math.abs(one - other) <= DAY_MS;

/** From when the age of an ended job counts, in milliseconds since 1970. */
const ageFrom = ({ keptFrom, endedAt }: Job): number => keptFrom ?? endedAt ?? 0;

/**
 * Whether an ended job's date cannot be right, or may not be where it would be forgotten by it: the user is asked. It
 * lies ahead, or a clock was wrong, or not known to be right, when the job ended.
 * @param olderThanDays how long such jobs are kept
 * @param now milliseconds since 1970, by the server's clock where that is known
 */
export function hasDoubtfulAge(job: Job, olderThanDays: number, now: number): boolean {
  if (!hasEnded(job)) return false;
  const isAhead = ageFrom(job) > now + DAY_MS;
  return isAhead || (job.isEndSure !== true && ageFrom(job) <= now - olderThanDays * DAY_MS);
}

/** How ended jobs are forgotten: none whose items an unfinished one is still to read. See JobEngine. */
export function createForgetting(options: Options): Pick<JobEngine, 'discard' | 'purge' | 'keep'> {
  const { account, kinds, board, clock, serverNow, journal, onForgotten } = options;

  const forget = async (id: string) => {
    await journal().remove(id);
    board.forget(id);
    onForgotten(id);
  };
  /** As the journal has it: another tab may have made a job that this one has not heard of. */
  const needed = async () => {
    const unfinished = (await journal().jobs(account)).filter((job) => !hasEnded(job));
    return new Set(
      unfinished.flatMap((job) => kinds.find(({ name }) => name === job.kind)?.needs?.(job.data) ?? []),
    );
  };

  return {
    async discard(id) {
      const job = board.get(id);
      if (!job || !hasEnded(job)) throw new Error('Only a job that has ended can be forgotten');
      if ((await needed()).has(id)) throw new Error('A job that has not ended reads the items of this one');
      await forget(id);
    },
    async keep(id) {
      const known = (await journal().jobs(account)).find((job) => job.id === id);
      // Looked at again meanwhile, it gets an end of its own.
      if (!known || !hasEnded(known)) return;
      const claimed = await journal().claim(id);
      if (!claimed) return;
      const server = serverNow?.() ?? null;
      const isSure = server !== null && doClocksAgree(server, clock.now());
      const kept = { ...claimed, keptFrom: server ?? clock.now(), isEndSure: isSure };
      await journal().save(kept);
      board.show(kept, { runs: 'nowhere' });
    },
    async purge(olderThanDays, now = clock.now()) {
      const before = now - olderThanDays * DAY_MS;
      const spared = await needed();
      const isOld = ({ job }: JobView) =>
        hasEnded(job) &&
        ageFrom(job) <= before &&
        // Whose age is not sure is forgotten by the user's word only, who means all of them.
        (job.isEndSure === true || olderThanDays === 0) &&
        !spared.has(job.id);
      const old = board.views().filter(isOld);
      for (const { job } of old) await forget(job.id);
      return old.length;
    },
  };
}
