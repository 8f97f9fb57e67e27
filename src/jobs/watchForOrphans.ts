import type { JobView } from './engine';
import { hasEnded, type Job } from './job';
import type { JobBoard } from './jobBoard';
import { lockName } from './lockName';
import type { Locks } from './world';

interface Watch {
  board: JobBoard;
  locks: Locks;
  /** Whether this tab works on the job. */
  isHere: (id: string) => boolean;
  /** The jobs as the journal has them. */
  journalled: () => Promise<readonly Job[]>;
  /** No tab works on the job. */
  onFree: (job: Job) => Promise<void>;
  /** EngineWorld's. */
  watch: (look: () => void) => () => void;
}

/**
 * Looks every few seconds whether jobs of other tabs are still theirs: a tab that was closed or crashed has left its
 * jobs without a word. One that waits for the user is looked at too: a tab that slept did not hear that another one went
 * on with it, or ended it.
 * @returns what ends it
 */
export function watchForOrphans({ board, locks, isHere, journalled, onFree, watch }: Watch): () => void {
  const look = async () => {
    const held = await locks.held();
    const kept = await journalled();
    for (const { job, runs } of board.views().filter(mayHaveChanged)) {
      const isHeld = held.has(lockName(job.id));
      const now = kept.find(({ id }) => id === job.id);
      if (!now || isHere(job.id) || board.place(job.id) !== runs || now.epoch < job.epoch) continue;
      if (isHeld === (runs === 'elsewhere') && (isHeld || !isNewer(now, job))) continue;
      board.show(now, { runs: isHeld ? 'elsewhere' : 'nowhere' });
      if (!isHeld) await onFree(now);
    }
  };
  const mayHaveChanged = ({ job, runs }: JobView) =>
    runs === 'elsewhere' || (!hasEnded(job) && runs !== 'here');
  const isNewer = (now: Job, shown: Job) => now.epoch > shown.epoch || now.state !== shown.state;
  return watch(() => {
    if (board.views().some(mayHaveChanged)) void look().catch(() => undefined);
  });
}
