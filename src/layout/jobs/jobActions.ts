import type { JobView } from '../../jobs/engine';
import { hasEnded, isWorking } from '../../jobs/job';

/** What a user can do with a job now. */
export interface JobCommands {
  pause: boolean;
  /** The words for going on (`jobs.actions.<word>`); null where it goes on by itself, or has ended. */
  goOn: 'resume' | 'agree' | 'takeOver' | 'retry' | null;
  cancel: boolean;
  /** A tab works on it that may not answer: it can be taken from it. */
  takeFromTab: boolean;
}

/** What can be done with a job now; the page of its receipt can be opened at any time. */
export function commandsOf({ job, runs }: JobView): JobCommands {
  const isAttended = isWorking(job) && runs !== 'nowhere';
  // All that is sent is read back in any case: there is nothing left to cancel.
  const isStoppable = !hasEnded(job) && !job.stopping && job.state !== 'finishing';
  return {
    pause: isAttended,
    goOn: goOnOf({ job, runs }),
    cancel: isStoppable,
    takeFromTab: isAttended && runs === 'elsewhere',
  };
}

function goOnOf({ job, runs }: Pick<JobView, 'job' | 'runs'>): JobCommands['goOn'] {
  if (isWorking(job)) return runs === 'nowhere' ? 'takeOver' : null;
  if (job.state === 'ready') return 'agree';
  if (job.state === 'paused') return 'resume';
  return job.state === 'needs-sign-in' ? 'retry' : null;
}

/** Where a job's receipt is. */
export const receiptPath = (id: string): string => `/receipts/${encodeURIComponent(id)}`;
