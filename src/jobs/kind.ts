import type { Job } from './job';

/** How one kind of job reads its target, sends its items and looks what became of them. */
export interface JobKind<Data = unknown, Item = unknown> {
  name: string;
  /** Items in a request to begin with, and at most. */
  firstChunk: number;
  largestChunk: number;
  /** Requests at once, at most 4. */
  concurrency: number;
  /** Whether an item that was accepted and then seen undone may be sent again. */
  repeatable: boolean;
  /** How long to wait, in milliseconds, before looking for what a request without an answer did. */
  settleMs: number;
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
  /**
   * Sends one request (never two) for the items.
   * @throws what failureOf reads; a thrown error with `mayHaveArrived: false` was surely not carried out
   */
  send(items: readonly Item[], data: Data, signal: AbortSignal): Promise<SendReport>;
  /**
   * Looks what is true of each item now. Only reads. Gets all items of a chunk but those that failed, also the
   * ones that were settled before, so that copies can be counted. @throws what failureOf reads
   */
  reconcile(items: readonly Item[], data: Data, signal: AbortSignal): Promise<Standing[]>;
  /** Whether to reconcile every chunk before it is sent the first time, so that nothing is done twice. */
  looksFirst: boolean;
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

/** `done`: as the job wants it. `todo`: not. `unknown`: the look could not tell. */
export type Standing = 'done' | 'todo' | 'unknown';

/** What the server's answer says of single items, by their index in the request. */
export interface SendReport {
  /** Needed nothing. */
  already?: readonly number[];
  refused?: readonly { index: number; words: string }[];
}

/** What became of one item; see Counts for the words. */
export type Mark = 'left' | 'sent' | 'done' | 'already' | 'failed' | 'unknown';

/** One item of a job with what became of it. */
export interface ItemOutcome<Item> {
  item: Item;
  mark: Mark;
  /** In a request whose answer is not known (yet). */
  underWay: boolean;
  /** Why it failed, in the server's words; `status` 0 when it was seen not to be done although accepted. */
  failure?: { status: number; words: string };
}
