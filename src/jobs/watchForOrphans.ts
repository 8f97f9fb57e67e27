import type { JobView } from './engine';
import { isWorking, type Job } from './job';
import type { JobBoard } from './jobBoard';
import { lockName } from './lockName';
import type { Locks } from './world';

interface Watch {
  board: JobBoard;
  locks: Locks;
  /** Whether this tab works on the job. */
  isHere: (id: string) => boolean;
  /** The job as the journal has it. */
  latest: (id: string) => Promise<Job | undefined>;
  /** No tab works on the job. */
  onFree: (job: Job) => Promise<void>;
  /** EngineWorld's. */
  watch: (look: () => void) => () => void;
}

/**
 * Looks every few seconds whether jobs of other tabs are still theirs: a tab that was closed or crashed has left its
 * jobs without a word.
 * @returns what ends it
 */
export function watchForOrphans({ board, locks, isHere, latest, onFree, watch }: Watch): () => void {
  const look = async () => {
    const held = await locks.held();
    for (const { job, runs } of board.views()) {
      if (runs === 'here' || isHere(job.id)) continue;
      const isHeld = held.has(lockName(job.id));
      if (isHeld === (runs === 'elsewhere')) continue;
      const now = await latest(job.id);
      if (!now || isHere(job.id)) continue;
      board.show(now, { runs: isHeld ? 'elsewhere' : 'nowhere' });
      if (!isHeld) await onFree(now);
    }
  };
  const mayBeOrphan = ({ job, runs }: JobView) => runs === 'elsewhere' || (isWorking(job) && runs !== 'here');
  return watch(() => {
    if (board.views().some(mayBeOrphan)) void look();
  });
}
