import type { JobView } from '../../jobs/engine';
import { hasEnded, isWorking } from '../../jobs/job';
import { isAttended } from './jobGroups';
import { canTryNow } from './jobPhrases';

/** What a user can do with a job now. */
interface JobCommands {
  pause: boolean;
  /** The words for going on (`jobs.actions.<word>`); null where it goes on by itself, or has ended. */
  goOn: 'resume' | 'agree' | 'takeOver' | 'retry' | null;
  cancel: boolean;
  /** It was cancelled, and can be ended without reading back what was sent. */
  endNow: boolean;
  /** A tab works on it that may not answer: it can be taken from it. */
  takeFromTab: boolean;
  /** It waits for its next try, which can be made at once. */
  tryNow: boolean;
  /** Another key may do what it needs. */
  otherKey: boolean;
  /** What was accepted and does not show can be looked for now: instead of later, or once more after the end. */
  lookNow: boolean;
  /** It waits for what does not show, and need not. */
  waitNoMore: boolean;
}

/** What can be done with a job now; the page of its receipt can be opened at any time. */
export function commandsOf(view: JobView): JobCommands {
  const { job, runs } = view;
  // All that is sent is read back in any case: there is nothing left to cancel.
  const isStoppable = !hasEnded(job) && !job.stopping && job.state !== 'finishing';
  return {
    pause: isAttended(view),
    goOn: goOnOf(view),
    cancel: isStoppable,
    endNow: job.stopping && !hasEnded(job),
    takeFromTab: isAttended(view) && runs === 'elsewhere',
    tryNow: canTryNow(view),
    otherKey: isForbidden(view) && !isAttended(view),
    lookNow: isWaitingToShow(view) || (hasEnded(job) && job.counts.notVisible + job.counts.unknown > 0),
    waitNoMore: isWaitingToShow(view),
  };
}

function goOnOf(view: JobView): JobCommands['goOn'] {
  const { job } = view;
  if (isAttended(view)) return null;
  if (isWorking(job)) return 'takeOver';
  if (job.state === 'ready') return 'agree';
  if (job.state === 'paused') return 'resume';
  return job.state === 'needs-sign-in' ? 'retry' : null;
}

/** Whether a tab waits for something that was accepted to show. */
function isWaitingToShow(view: JobView): boolean {
  const { job } = view;
  return isAttended(view) && job.state === 'waiting' && job.wait.for === 'visibility';
}

/** Whether a job stands for its key may not do what it does. */
export function isForbidden({ job }: JobView): boolean {
  return job.state === 'needs-sign-in' && job.failure.status === FORBIDDEN;
}

const FORBIDDEN = 403;

/** Where a job's receipt is. */
export const receiptPath = (id: string): string => `/receipts/${encodeURIComponent(id)}`;
