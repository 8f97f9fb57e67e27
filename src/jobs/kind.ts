import type { Failure } from './failure';
import type { Job } from './job';

/** How one kind of job reads its target, sends its items and looks what became of them. */
export interface JobKind<Data = unknown, Item = unknown> {
  name: string;
  /** Items in a request to begin with, and at most. */
  firstChunk: number;
  largestChunk: number;
  /** Requests at once, at most 4. */
  concurrency: number;
  /** Whether a second request for the same items, sent after a look that found them undone, can do no harm. */
  repeatable: boolean;
  /** How long to wait, in milliseconds, before looking for what a request without an answer did. */
  settleMs: number;
  /**
   * How long after it left, in milliseconds, a request may still be carried out of which nothing is known, since its
   * tab was closed or crashed: so long nothing that is seen undone is sent again. Left out: no longer than `settleMs`.
   */
  longestMs?: number;
  /**
   * Whether no job with these data may begin as long as the other one has not ended: one of the two would take what
   * the other does for its own. Must not throw. Left out: it may begin beside every job.
   */
  excludes?(other: Job, data: Data): boolean;
  /** The IDs of other jobs whose items it reads: they are not forgotten before it has ended. Left out: none. */
  needs?(data: Data): readonly string[];
  /**
   * Reads the target into the journal. Only reads, for after a crash it begins anew. Answers what the job
   * knows now, and whether the user must agree first (`ready`) or it runs at once.
   * @throws whatever the reading throws: the job has failed then, with nothing sent
   */
  plan(data: Data, sink: PlanSink<Item>, signal: AbortSignal): Promise<Planned<Data>>;
  /**
   * Whether two neighbouring items can only be told apart when they are looked at together, such as two copies
   * of one number: they are never parted into two requests. Left out: never.
   */
  joins?(item: Item, next: Item): boolean;
  /** Whether an item was seen to need nothing when the target was read: it is never sent. Left out: none was. */
  isAlready?(item: Item): boolean;
  /** How many of the items, from the first one on, fit into one request; all where it is left out. */
  fit?(items: readonly Item[], data: Data): number;
  /** What a request of these items is known by, such as a hash of its content: journalled before it is sent. */
  nameOf?(items: readonly Item[], data: Data): string;
  /**
   * Sends one request (never two) for the items.
   * @throws what failureOf reads; a thrown error with `mayHaveArrived: false` was surely not carried out
   */
  send(items: readonly Item[], data: Data, signal: AbortSignal): Promise<SendReport>;
  /**
   * Looks what is true of each item now. Only reads. Gets all items of a chunk but those that failed, also the
   * ones that were settled before, so that copies can be counted.
   * @param tell hears how it looked; a kind that tells nothing is told of as not checked
   * @throws what failureOf reads
   */
  reconcile(items: readonly Item[], data: Data, signal: AbortSignal, tell?: TellWay): Promise<Sighting[]>;
  /**
   * Makes ready to look at so many items, such as by reading the whole target once: to read back at the end, and before
   * what was never sent is sent.
   * @returns what is used in place of `reconcile` then, but for items that are unknown so far; null when that is as
   * good. Left out: it is.
   * @throws what failureOf reads
   */
  beginReadBack?(items: number, data: Data, signal: AbortSignal): Promise<ReadBack<Item> | null>;
  /**
   * Whether a refusal concerns whatever would be sent, so that looking for single culprits is in vain: the job
   * pauses then, and says so. Left out: none does. Only reads. @throws what failureOf reads
   */
  refusesAll?(failure: Failure, data: Data, signal: AbortSignal): Promise<boolean>;
  /** Whether to reconcile every chunk before it is sent the first time, so that nothing is done twice. */
  looksFirst: boolean;
  /**
   * Whether to do so by now: what was read when the job was planned may be too old. Left out: never.
   * @param now milliseconds since 1970
   */
  looksFirstByNow?(data: Data, now: number): boolean;
  /**
   * Whether to do so for all that is sent after a pause, a reload or another tab's work, however short that was, and
   * once `total` has moved by more than the job can have done: IDs may have been given anew meanwhile.
   */
  looksAfterRest?: boolean;
  /** How many items the target holds now, as far as the server tells; null when it does not. Only reads. */
  total?(data: Data, signal: AbortSignal): Promise<number | null>;
  /** After the last item was read back: what else the receipt tells. A failure is left out of the receipt. */
  conclude?(job: Job<Data>, signal: AbortSignal): Promise<Data>;
}

export interface PlanSink<Item> {
  /** Appends items, durably. @throws JournalError when the device has no room */
  add(items: Item[]): Promise<void>;
  /** How many items are expected, where it is known: for progress. */
  expect(total: number | null): void;
  /** Forgets all items so far, to read anew. */
  clear(): Promise<void>;
}

export interface Planned<Data> {
  data: Data;
  /** The user must agree before anything is sent. */
  hold: boolean;
}

/**
 * `done`: as the job wants it. `todo`: not. `unknown`: the look could not tell. `asBefore`: not done by the job, but
 * so from before, such as a number that was there already: it may be sent; a server that accepted it and did
 * nothing had nothing to do. `perhaps`: so as the job wants it, but not just as the job would do it, and so perhaps by
 * somebody else: it is done where the server has accepted it, and where no answer came nobody can tell.
 */
export type Standing = 'done' | 'todo' | 'unknown' | 'asBefore' | 'perhaps';

/**
 * What a look tells of an item. With a `record`, 32 bits that are not 0, the journal keeps by what the kind knows
 * again what it saw, such as a hash of an ID: ItemOutcome gives it back.
 */
export type Sighting = Standing | { standing: Standing; record: number };

/** The standing that a look tells; without a look nothing is known. */
export function standingIn(sighting: Sighting | undefined): Standing {
  if (sighting === undefined) return 'unknown';
  return typeof sighting === 'string' ? sighting : sighting.standing;
}

/** Whether an item is as the job wants it, whoever has seen to that. */
export function isThere(sighting: Sighting | undefined): boolean {
  const standing = standingIn(sighting);
  return standing === 'done' || standing === 'perhaps';
}

/** The record of what a look saw; undefined where it gave none. */
export function recordIn(sighting: Sighting | undefined): number | undefined {
  return typeof sighting === 'object' ? sighting.record : undefined;
}

/** How the items of a whole job are looked at: see JobKind.reconcile. */
export interface ReadBack<Item> {
  reconcile(items: readonly Item[], signal: AbortSignal, tell?: TellWay): Promise<Sighting[]>;
}

/**
 * How it was looked what is true of items: by looking each of them up, where that is known to find what is there, or by
 * reading all that the target holds.
 */
export type LookWay = 'lookup' | 'read-through';

/** Hears how a look was made, once it was. */
export type TellWay = (way: LookWay) => void;

/** What the server's answer says of single items, by their index in the request. */
export interface SendReport {
  /** Needed nothing. */
  already?: readonly number[];
  refused?: readonly { index: number; words: string }[];
  /** The answer in the server's own words, where a receipt is to show them. */
  words?: string;
  /** The server says that it has accepted the request and carries it out later (202). */
  queued?: boolean;
}

/** What became of one item; see Counts for the words. */
export type Mark = 'left' | 'sent' | 'done' | 'already' | 'failed' | 'unknown' | 'notVisible';

/** One item of a job with what became of it. */
export interface ItemOutcome<Item> {
  item: Item;
  mark: Mark;
  /** In a request whose answer is not known (yet). */
  underWay: boolean;
  /** Of what is done, or was so already: Sighting's record, where the kind gave one. */
  record?: number;
  /** Why it failed, in the server's words; `status` 0 when it was seen not to be done although accepted. */
  failure?: { status: number; words: string };
}
