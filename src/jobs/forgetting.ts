import type { JobEngine, JobView } from './engine';
import { hasEnded } from './job';
import type { JobBoard } from './jobBoard';
import type { JobKind } from './kind';
import type { Clock, Journal } from './world';

interface Options {
  account: string;
  kinds: readonly JobKind[];
  board: JobBoard;
  clock: Clock;
  /** @throws JournalError where there is none */
  journal: () => Journal;
  onForgotten: (id: string) => void;
}

const DAY_MS = 24 * 60 * 60_000;

/** Whether two clocks tell so much the same that days can be counted by them: either may be years off. */
export const doClocksAgree = (one: number, other: number): boolean => Math.abs(one - other) <= DAY_MS;

/** How ended jobs are forgotten: none whose items an unfinished one is still to read. See JobEngine. */
export function createForgetting(options: Options): Pick<JobEngine, 'discard' | 'purge'> {
  const { account, kinds, board, clock, journal, onForgotten } = options;

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
    async purge(olderThanDays, now = clock.now()) {
      const before = now - olderThanDays * DAY_MS;
      const spared = await needed();
      const isOld = ({ job }: JobView) =>
        hasEnded(job) &&
        (job.endedAt ?? 0) <= before &&
        // Whose age is not sure is forgotten by the user's word only, who means all of them.
        (job.isEndSure === true || olderThanDays === 0) &&
        !spared.has(job.id);
      const old = board.views().filter(isOld);
      for (const { job } of old) await forget(job.id);
      return old.length;
    },
  };
}
