import type { JobView } from '../../jobs/engine';
import { type Failure, isGood } from '../../jobs/failure';
import { hasEnded, isWorking, type Job, type PauseReason, type Wait } from '../../jobs/job';
import type { Outage } from '../../jobs/outage';
import { kindOfStatus } from '../../sipcaller/errors';
import { ownFailure } from './ownFailure';

/** Something to say: which message, and what is put into it. */
export interface Phrase {
  /** A key of the messages; with `ofKind` one below the words of that kind of job (`jobs.kinds.<kind>`). */
  key: string;
  ofKind?: string;
  /** Chooses singular or plural; in the message it is `%{count}`. */
  count?: number;
  values?: Record<string, string | number>;
}

/** What the job does, to what: such as "Remove numbers from Spring recalls". */
export function titlePhrase({ kind, title }: Job): Phrase {
  return { key: 'title', ofKind: kind, values: { title } };
}

/** How far the job is; when it has ended its result, never claiming more than was seen. */
export function headPhrase({ job }: JobView): Phrase {
  const { kind, counts } = job;
  if (job.state === 'planning') return planningPhrase(job.planned, job.expected, kind);
  if (job.state === 'failed') return { key: 'jobs.result.failed' };
  if (isUntouched(job) && job.state === 'cancelled') return { key: 'jobs.result.untouched' };
  if (!job.frozen) return { key: 'jobs.result.unread' };
  if (job.state === 'done' && counts.total === 0) return { key: 'jobs.result.nothing' };
  if (job.state === 'done' && counts.done === counts.total)
    return { key: 'all', ofKind: kind, count: counts.done };
  const key = { done: 'finished', cancelled: 'cancelled' }[job.state as string] ?? 'doneOf';
  return { key, ofKind: kind, count: counts.done, values: { total: counts.total } };
}

/** Whether nothing was sent for the job so far. */
export function isUntouched({ frozen, cursor }: Job): boolean {
  return !frozen || cursor === 0;
}

/** The counts that are not zero, but the one that the head tells. */
export function countPhrases(view: JobView): Phrase[] {
  const { job, runs } = view;
  if (!job.frozen) return [];
  const { already, sent, notVisible, underWay, failed, unknown, left } = job.counts;
  const phrases: Phrase[] = [
    { key: 'already', ofKind: job.kind, count: already },
    { key: 'jobs.counts.sent', count: sent },
    { key: 'notVisible', ofKind: job.kind, count: notVisible },
    {
      key: `jobs.counts.${runs === 'nowhere' ? 'lost' : isHeldUp(view) ? 'toCheck' : 'underWay'}`,
      count: underWay,
    },
    { key: 'failed', ofKind: job.kind, count: failed },
    { key: 'jobs.counts.unknown', count: unknown },
    { key: hasEnded(job) ? 'jobs.counts.notSent' : 'jobs.counts.left', count: left },
  ];
  return phrases.filter(({ count }) => count !== 0);
}

/** Whether nothing of the job is under way although a tab is at work on it: it waits for its next try, or a connection. */
export function isHeldUp({ job, runs, outage }: JobView): boolean {
  if (!isWorking(job) || runs === 'nowhere') return false;
  return job.state === 'waiting' || (outage !== null && outage.kind !== 'silent');
}

/** Whether the user can have it tried at once: the pause is our own, and nobody asked for it. */
export function canTryNow(view: JobView): boolean {
  const { job, outage } = view;
  if (!isHeldUp(view) || outage?.kind === 'asked') return false;
  return outage !== null || (job.state === 'waiting' && job.wait.for !== 'server');
}

/**
 * What the job waits for, or why it stands still; nothing when it is simply at work.
 * @param now milliseconds since 1970
 */
export function waitPhrases({ job, runs, outage }: JobView, now: number): Phrase[] {
  const isAttended = runs !== 'nowhere';
  if (isWorking(job) && !isAttended) return [{ key: 'jobs.waits.orphan' }];
  // What is `ready` in a tab's hands only passes that state by.
  const phrases = job.state === 'ready' && isAttended ? [] : stateWait(job, now);
  if (isWorking(job) && outage && !isOffline(job)) {
    // What fails and what is waited for say the same; a late answer is said beside what is being done.
    if (outage.kind !== 'silent') phrases.length = 0;
    phrases.push(...outagePhrases(outage, job.account, now));
  }
  if (job.state === 'paused' && job.counts.underWay > 0 && isAttended)
    phrases.push({ key: 'jobs.waits.lastAnswers' });
  if (job.stopping && !hasEnded(job)) phrases.unshift({ key: 'jobs.waits.stopping' });
  if (runs === 'elsewhere' && isWorking(job)) phrases.push({ key: 'jobs.waits.elsewhere' });
  return phrases;
}

const isOffline = (job: Job) => job.state === 'waiting' && job.wait.for === 'connection';

/** Whether seconds are counted for this job. */
export function hasCountdown({ job, runs, outage }: JobView): boolean {
  if (!isWorking(job) || runs === 'nowhere') return false;
  return outage !== null || (job.state === 'waiting' && 'until' in job.wait);
}

/** That nobody answers, and when it is tried again. */
function outagePhrases(outage: Outage, account: string, now: number): Phrase[] {
  const secondsTo = (time: number) => Math.max(0, Math.ceil((time - now) / 1000));
  if (outage.kind === 'silent')
    return [{ key: 'jobs.waits.silent', count: Math.max(0, Math.floor((now - outage.since) / 1000)) }];
  const seconds = outage.until === null ? 0 : secondsTo(outage.until);
  const next = { key: seconds > 0 ? 'jobs.waits.nextTry' : 'jobs.waits.trying', count: seconds };
  if (outage.kind === 'asked') return [{ key: 'jobs.waits.server' }, next];
  const { failure } = outage;
  if (!NO_ANSWER.includes(failure.status)) return failurePhrases(failure, account, [next]);
  const key = failure.status === 0 ? 'jobs.waits.noAnswer' : 'jobs.waits.noAnswerStatus';
  const says = failure.words ? [{ key: 'errors.serverSays', values: { message: failure.words } }] : [];
  return [{ key, values: { status: `${failure.status}` } }, next, ...says];
}

/** What says that SIP Caller was not reached, or had no time: no answer at all, or one of something in front of it. */
const NO_ANSWER = [0, 408, 502, 503, 504];

/** What a request met with: our sentence, then what there is to say about it, then the server's own words. */
export function failurePhrases(failure: Failure, account: string, more: Phrase[] = []): Phrase[] {
  const { words } = failure;
  const own = ownFailure({ words });
  if (own) return [{ key: own }, ...more];
  const says = words ? [{ key: 'errors.serverSays', values: { message: words } }] : [];
  return [failureSentence(failure, account), ...more, ...says];
}

/** The sentences of `errors` say to try again, where a job does that by itself. */
function failureSentence({ status, fault }: Failure, account: string): Phrase {
  // The status says that all is well: what was wrong with the answer is what there is to say.
  if (isGood(status))
    return { key: `jobs.failure.answer.${FAULTS.find((each) => each === fault) ?? 'other'}` };
  if (status === 0) return { key: 'jobs.failure.noAnswer' };
  if (status === 429 || status >= 500) return { key: 'jobs.failure.status', values: { status: `${status}` } };
  return { key: `errors.${kindOfStatus(status)}`, values: { status: `${status}`, account } };
}

/** What can be wrong with an answer that has a good status, each with its sentence. */
const FAULTS = ['notAList', 'contradiction', 'notSipCaller'] as const;

function planningPhrase(planned: number, expected: number | null, kind: string): Phrase {
  if (expected === null) return { key: 'planning', ofKind: kind, count: planned };
  return { key: 'planningOf', ofKind: kind, count: planned, values: { expected } };
}

function stateWait(job: Job, now: number): Phrase[] {
  switch (job.state) {
    case 'ready':
      return [{ key: 'ready', ofKind: job.kind, count: job.counts.total }];
    case 'waiting':
      return workWait(job.wait, job.account, now);
    case 'paused':
      return pauseReason(job.why, job.account);
    case 'needs-sign-in':
      return failurePhrases(job.failure, job.account, [{ key: signInKey(job.failure.status) }]);
    case 'finishing':
      return job.stopping ? [] : [{ key: 'jobs.waits.finishing' }];
    case 'failed':
      return failurePhrases(job.failure, job.account);
    default:
      return [];
  }
}

function workWait(wait: Wait, account: string, now: number): Phrase[] {
  if (wait.for === 'connection') return [{ key: 'jobs.waits.connection' }];
  const { until } = wait;
  if (wait.for === 'visibility') {
    const seconds = Math.max(0, Math.ceil((until - now) / 1000));
    return [
      { key: 'jobs.waits.visibility' },
      { key: seconds > 0 ? 'jobs.waits.looksIn' : 'jobs.waits.looksNow', count: seconds },
    ];
  }
  // The tab at work tells more, but for a moment after this one was opened.
  const outage: Outage =
    wait.for === 'server' ? { kind: 'asked', until } : { kind: 'failed', failure: wait.failure, until };
  return outagePhrases(outage, account, now);
}

function pauseReason(why: PauseReason, account: string): Phrase[] {
  if (why.by === 'user') return [{ key: 'jobs.waits.user' }];
  const reason = { key: `jobs.waits.${why.by}` };
  if (why.by === 'journal') return [reason, { key: `jobs.journal.${why.problem}` }];
  const way = why.by === 'refusals' && why.failure.status === CONFLICT ? [{ key: 'jobs.waits.closed' }] : [];
  return [reason, ...failurePhrases(why.failure, account, way)];
}

/** The campaign is not in a state that allows it. */
const CONFLICT = 409;

const signInKey = (status: number) => (status === 403 ? 'jobs.waits.otherKey' : 'jobs.waits.newKey');
