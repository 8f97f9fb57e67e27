import { type Chunk, countsOf } from './chunk';
import type { Failure } from './failure';
import {
  type Counts,
  type Hand,
  hasEnded,
  type Job,
  type JobFacts,
  NO_COUNTS,
  type PauseReason,
  type Wait,
} from './job';
import type { LookWay } from './kind';

/** What happens to a job. */
export type JobEvent =
  /** Somebody took it on, or asked something of it. */
  | { type: 'handled'; hand: Hand }
  | { type: 'planned'; planned: number; expected: number | null }
  /** `ranAt` null: the user must agree first. In one step, for after a crash between two nobody would know. */
  | { type: 'frozen'; total: number; data: unknown; ranAt: number | null }
  | { type: 'notPlanned'; failure: Failure; at: number; isSure?: boolean }
  /** The user agreed, or goes on, or the runner does after a wait. */
  | { type: 'ran'; at: number }
  | { type: 'waited'; wait: Wait }
  | { type: 'paused'; why: PauseReason }
  | { type: 'neededSignIn'; failure: Failure }
  /** The user stops for good. */
  | { type: 'stopped' }
  /** Some chunks took the place of others; items before `cursor` are in chunks now. */
  | {
      type: 'rechunked';
      removed: readonly Chunk[];
      added: readonly Chunk[];
      cursor?: number;
      /** How it was looked what they tell. */
      checkedBy?: Iterable<LookWay>;
    }
  | { type: 'readBack' }
  /** An ended job is looked at again; nothing more is sent. */
  | { type: 'reopened' }
  | { type: 'ended'; at: number; data: unknown; isSure?: boolean };

/** The job after an event. An ended job stays as it is, but for one that is looked at again. */
export function reduceJob(job: Job, event: JobEvent): Job {
  const facts = factsOf(job);
  if (event.type === 'reopened') return job.frozen ? { ...facts, endedAt: null, state: 'finishing' } : job;
  if (hasEnded(job)) return job;
  switch (event.type) {
    case 'handled':
      return { ...job, hands: [...(job.hands ?? []), event.hand] };
    case 'planned':
      return { ...facts, state: 'planning', planned: event.planned, expected: event.expected };
    case 'frozen': {
      const counts = { ...NO_COUNTS, total: event.total, left: event.total };
      const frozen = { ...facts, counts, frozen: true, cursor: 0, data: event.data };
      if (event.ranAt === null) return { ...frozen, state: 'ready' };
      return { ...frozen, state: 'running', startedAt: facts.startedAt ?? event.ranAt };
    }
    case 'notPlanned':
      return { ...facts, ...surely(event), state: 'failed', failure: event.failure, endedAt: event.at };
    case 'ran':
      return { ...facts, state: 'running', startedAt: facts.startedAt ?? event.at };
    case 'waited':
      return { ...facts, state: 'waiting', wait: event.wait };
    case 'paused':
      // Nothing is at work that could pause, and what the user is asked must not be lost.
      if (job.state === 'ready') return job;
      return { ...facts, state: 'paused', why: event.why };
    case 'neededSignIn':
      return { ...facts, state: 'needs-sign-in', failure: event.failure };
    case 'stopped':
      return { ...job, stopping: true };
    case 'rechunked':
      return {
        ...job,
        ...checkedToo(job, event.checkedBy),
        counts: recount(job.counts, event),
        cursor: event.cursor ?? job.cursor,
      };
    case 'readBack':
      return { ...facts, state: 'finishing' };
    case 'ended': {
      const state = facts.stopping ? 'cancelled' : 'done';
      return { ...facts, ...surely(event), state, data: event.data, endedAt: event.at };
    }
  }
}

/** Of an older job, whose earlier looks are not known, none is told. */
function checkedToo({ checkedBy }: Job, ways: Iterable<LookWay> = []): Pick<Job, 'checkedBy'> {
  return checkedBy ? { checkedBy: [...new Set([...checkedBy, ...ways])].sort() } : {};
}

const surely = ({ isSure }: { isSure?: boolean }) => (isSure ? { isEndSure: true } : {});

/** The job without its phase, so that nothing of one phase reaches the next. */
function factsOf(job: Job): JobFacts {
  const { id, kind, account, title, counts, frozen, cursor, epoch, stopping } = job;
  const { createdAt, startedAt, endedAt, data, hands, checkedBy } = job;
  return {
    ...(hands && { hands }),
    ...(checkedBy && { checkedBy }),
    id,
    kind,
    account,
    title,
    counts,
    frozen,
    cursor,
    epoch,
    stopping,
    createdAt,
    startedAt,
    endedAt,
    data,
  };
}

function recount(counts: Counts, event: { removed: readonly Chunk[]; added: readonly Chunk[] }): Counts {
  const next = { ...counts };
  const parts = Object.keys(NO_COUNTS).filter((part) => part !== 'total') as (keyof Counts)[];
  for (const chunk of event.removed) for (const part of parts) next[part] -= countsOf(chunk)[part];
  for (const chunk of event.added) for (const part of parts) next[part] += countsOf(chunk)[part];
  return next;
}
