import type { Chunk } from './chunk';
import type { Job } from './job';
import type { JournalError } from './journalError';
import type { OutageWatch } from './outage';

/** Durable memory of jobs, shared by all tabs. Every write resolves when it is kept. */
export interface Journal {
  /**
   * Looks at the account's unfinished jobs and writes the new one, in one step that no other tab comes between.
   * @param excludes which of them must not be beside it; left out: none
   * @throws BusyJob when there is such a one; JournalError when the job cannot be kept
   */
  create(job: Job, excludes?: (other: Job) => boolean): Promise<void>;
  /** The jobs of an account, in no certain order. */
  jobs(account: string): Promise<Job[]>;
  /** Raises the job's epoch for the tab that takes it on; undefined when the job is gone. */
  claim(id: string): Promise<Job | undefined>;
  /**
   * Writes the job, and chunks in the place of others, all or nothing.
   * @throws LostJob when another tab has claimed the job or it is gone; JournalError when it cannot be kept
   */
  save(job: Job, change?: ChunkChange): Promise<void>;
  /** Writes a block of BLOCK items (the last may be shorter), with the job. Throws as `save`. */
  addBlock(job: Job, block: number, items: unknown[]): Promise<void>;
  /** Forgets all items, with the job written. Throws as `save`. */
  clearItems(job: Job): Promise<void>;
  /** The items from `from` (included) to `to` (excluded). */
  items(jobId: string, from: number, to: number): Promise<unknown[]>;
  /** Chunks that hold any item of the range, in order. */
  chunks(jobId: string, from: number, to: number): Promise<Chunk[]>;
  /** Chunks that are not settled, in order. */
  openChunks(jobId: string): Promise<Chunk[]>;
  /** Forgets the job with its items and chunks. */
  remove(jobId: string): Promise<void>;
}

export interface ChunkChange {
  put?: readonly Chunk[];
  remove?: readonly Chunk[];
  /** The write must outlive a power cut: for what precedes a request. */
  strict?: boolean;
}

/** Items in a block of the journal. */
export const BLOCK = 1_000;

/** Another tab has taken the job: this one must stop at once, and write nothing more. */
export class LostJob extends Error {
  override readonly name = 'LostJob';
}

/** One tab at a time holds a name. What a tab holds is free when the tab is gone. */
export interface Locks {
  /** The lock and the way to release it, or null when another holds it and it is not to be stolen. */
  take(name: string, options: { steal: boolean; onLost: () => void }): Promise<(() => void) | null>;
  /** The names that are held, by whatever tab. */
  held(): Promise<Set<string>>;
}

/** The pause of the whole account that its API client keeps too. */
export interface AccountGate {
  pass(signal?: AbortSignal): Promise<void>;
  /** @param isAsked the server asked for the pause, and it is not the caller's own caution */
  refused(pauseMs: number, isAsked?: boolean): void;
  succeeded(): void;
  /** Milliseconds until it opens again after a refusal; 0 while it is open. */
  closedForMs(): number;
  /** Whether a pause that the server asked for is not over yet. */
  isAsked(): boolean;
  /** The user wants a try: it opens, unless the server asked for the pause. */
  reopen(): void;
}

export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** @throws the signal's reason when it aborts */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}

export interface Connection {
  isOnline(): boolean;
  /** Resolves when the browser is online. @throws the signal's reason when it aborts */
  online(signal: AbortSignal): Promise<void>;
}

/** Speaks to the other tabs of this browser. */
export interface Channel {
  post(message: unknown): void;
  listen(onMessage: (message: unknown) => void): () => void;
}

/** All that a runner needs of the world outside. */
export interface RunnerWorld {
  journal: Journal;
  gate: AccountGate;
  clock: Clock;
  connection: Connection;
  /** The time by the server's clock, in milliseconds since 1970; null where it is not known, or left out. */
  serverNow?: () => number | null;
  /** What the client under the kinds of jobs waits for by itself; left out where it has no patience of its own. */
  reads?: OutageWatch;
  /** From 0 to 1. */
  random: () => number;
}

/** What the engine needs beyond that. */
export interface EngineWorld extends Omit<RunnerWorld, 'journal'> {
  /** Why there is none, where the browser has no room for one. */
  journal: Journal | JournalError;
  locks: Locks;
  channel: Channel;
  /** Who works with this tab at this moment, in a form that JSON can hold: kept with the jobs that it has a hand in. */
  who: () => unknown;
  newId: () => string;
  /** The jobs that this tab works on, kept over a reload of the tab and no longer. */
  mine: { get(): string[]; set(ids: string[]): void };
  /** Calls back soon, a few times a second at most. */
  later: (show: () => void) => void;
  /** Calls back every few seconds until stopped: a tab that is gone says nothing. */
  watch: (look: () => void) => () => void;
}
