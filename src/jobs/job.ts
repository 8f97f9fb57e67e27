import type { Failure } from './failure';
import type { JournalProblem } from './journalError';
import type { LookWay } from './kind';

/**
 * A long job as data: what is to be done, how far it is, and what it waits for. The engine knows nothing of
 * what its items are; a kind (kind.ts) does.
 */
export type Job<Data = unknown> = JobFacts<Data> & JobPhase;

export interface JobFacts<Data = unknown> {
  id: string;
  /** Which kind of job (kind.ts) sends and reads its items. */
  kind: string;
  /** Whose job it is: nobody else sees or runs it. */
  account: string;
  /** In the user's own words, such as a campaign's name; the kind adds the verb. */
  title: string;
  counts: Counts;
  /** The target is read into the journal, whole. */
  frozen: boolean;
  /** Items before this one have been put into chunks. */
  cursor: number;
  /** Raised by each tab that takes the job on: a tab whose number is old may write no more. */
  epoch: number;
  /** The user asked to stop: what was sent is still read back. */
  stopping: boolean;
  /** Who had a hand in it, in their order, each as long as nobody else had. Left out by jobs that are older than this. */
  hands?: readonly Hand[];
  /**
   * How it was looked what is true of the items that are told of, each way once; empty where nothing was. Left out by
   * jobs that are older than this.
   */
  checkedBy?: readonly LookWay[];
  /** Milliseconds since 1970. */
  createdAt: number;
  startedAt: number | null;
  endedAt: number | null;
  /** The device's clock and the server's agreed about its end: only such a receipt is forgotten by its age. */
  isEndSure?: boolean;
  /** The user wants it kept although its end cannot be right: its age counts from here, in milliseconds since 1970. */
  keptFrom?: number;
  /** What the kind needs to go on after a reload, and what a receipt tells. Never an API key. */
  data: Data;
}

/** Somebody who took the job on, or asked something of it. */
export interface Hand {
  /** Milliseconds since 1970. */
  at: number;
  /** As EngineWorld.who says it. */
  by: unknown;
}

/**
 * What became of the items; the parts add up to `total`.
 *
 * | count      | the item                                                                        |
 * |------------|---------------------------------------------------------------------------------|
 * | `left`     | was not sent yet                                                                |
 * | `underWay` | is in a request, or was in one whose answer is not known: it will be looked for |
 * | `sent`     | was accepted by the server, and is not read back yet                            |
 * | `notVisible` | was accepted by the server, was looked for and does not show (yet)            |
 * | `done`     | was done, and seen to be                                                        |
 * | `already`  | needed nothing: it was seen to be so before anything was sent                   |
 * | `failed`   | was refused by the server, or was never sent and is not as the job wants it     |
 * | `unknown`  | could not be found out                                                          |
 */
export interface Counts {
  total: number;
  left: number;
  underWay: number;
  sent: number;
  notVisible: number;
  done: number;
  already: number;
  failed: number;
  unknown: number;
}

export type JobPhase =
  /** The target is being read into the journal; nothing was sent. `planned` items so far, of `expected` if known. */
  | { state: 'planning'; planned: number; expected: number | null }
  /** The target is frozen, and the user must agree before anything is sent. */
  | { state: 'ready' }
  | { state: 'running' }
  | { state: 'waiting'; wait: Wait }
  | { state: 'paused'; why: PauseReason }
  /** The API refused the key. */
  | { state: 'needs-sign-in'; failure: Failure }
  /** Everything is sent; what was done is being read back. */
  | { state: 'finishing' }
  | { state: 'done' }
  | { state: 'cancelled' }
  /** It ended before anything was sent: the target could not be read. */
  | { state: 'failed'; failure: Failure };

export type JobState = JobPhase['state'];

/** What a running job waits for by itself. `until` in milliseconds since 1970. */
export type Wait =
  | { for: 'server'; until: number } // it asked for a pause (429, 503)
  | { for: 'recovery'; until: number; failure: Failure } // several chunks failed in a row
  | { for: 'connection' } // the browser is offline
  /** What the server has accepted does not show yet: it is looked for again at `until`, and given up at `givesUpAt`. */
  | { for: 'visibility'; until: number; givesUpAt: number };

export type PauseReason =
  | { by: 'user' }
  /** Tries are used up: the user says when to go on. */
  | { by: 'trouble'; failure: Failure }
  /** The server refuses one item after the other: something concerns all of them. */
  | { by: 'refusals'; failure: Failure }
  /** The journal cannot be written any more, and nothing is sent that is not written there first. */
  | { by: 'journal'; problem: JournalProblem };

export const NO_COUNTS: Counts = {
  total: 0,
  left: 0,
  underWay: 0,
  sent: 0,
  notVisible: 0,
  done: 0,
  already: 0,
  failed: 0,
  unknown: 0,
};

const ENDED: readonly JobState[] = ['done', 'cancelled', 'failed'];
const WORKING: readonly JobState[] = ['planning', 'running', 'waiting', 'finishing'];

/** Whether nothing will happen to the job any more. */
export const hasEnded = ({ state }: Pick<Job, 'state'>): boolean => ENDED.includes(state);

/** Whether a tab should be at work on it: otherwise it waits for the user, or has ended. */
export const isWorking = ({ state }: Pick<Job, 'state'>): boolean => WORKING.includes(state);
