import type { Job } from './job';
import type { ItemOutcome } from './kind';
import type { Outage } from './outage';

/** A job as a screen shows it. The same object as long as nothing about it has changed. */
export interface JobView<Data = unknown> {
  job: Job<Data>;
  /** Where it is worked on: in this tab, in another one, or nowhere (then it can be taken over or resumed). */
  runs: 'here' | 'elsewhere' | 'nowhere';
  /** Items settled a second, lately; null before that can be said. */
  rate: number | null;
  /** Least and most milliseconds that it will still take; null before that can be said. */
  remainingMs: [number, number] | null;
  /** Why nothing goes on at this moment, such as a server that does not answer; null while it does, or nobody works on it. */
  outage: Outage | null;
}

/** Items that went, or go, up in one request. */
export interface JobPart {
  /** The first item, and the one after the last. */
  from: number;
  to: number;
  /** JobKind.nameOf of the request; null when it was not sent, or its kind names none. */
  name: string | null;
  /** The server's own words in answer to it; null when there are none. */
  words: string | null;
}

export interface NewJob<Data> {
  kind: string;
  title: string;
  data: Data;
}

/** The jobs of one account in this browser. Every tab has an engine; a job is worked on by one of them. */
export interface JobEngine {
  /** All jobs of the account, the newest first; the same array until one of them changes. */
  jobs(): readonly JobView[];
  /** Calls back after every change (at most a few times a second); returns the way to stop. */
  subscribe(listener: () => void): () => void;
  /**
   * Writes a new job into the journal and begins to read its target, in this tab.
   * @returns its id
   * @throws JournalError when this browser cannot keep the journal (private mode, no room), BusyJob when another job
   * must end first (that one is among `jobs` then): nothing has begun
   */
  create<Data>(job: NewJob<Data>): Promise<string>;
  /** The user agrees to a frozen target (`ready`), or goes on with a job that is paused or runs nowhere. */
  resume(id: string): Promise<void>;
  /** No further request; one under way still gets its answer. Works from every tab. */
  pause(id: string): Promise<void>;
  /** Stops for good: what was sent is read back, and the rest is reported as left. Works from every tab. */
  cancel(id: string): Promise<void>;
  /** Looks now for what was accepted and does not show; once more where the job has ended. Works from every tab. */
  lookNow(id: string): Promise<void>;
  /** Waits no longer for what was accepted and does not show: the job ends and says so. Works from every tab. */
  waitNoMore(id: string): Promise<void>;
  /**
   * Tries at once what waits for its next try, but what the server asked to wait for. Uses up no try, repeats nothing
   * that may have been done, and works from every tab.
   */
  tryNow(id: string): void;
  /** Takes a job from a tab that does not answer. Refused (false) while that tab is alive, unless `force`. */
  takeOver(id: string, force?: boolean): Promise<boolean>;
  /** Keeps an ended job whose date cannot be right (hasDoubtfulAge): its age counts from now. @throws JournalError */
  keep(id: string): Promise<void>;
  /** Forgets an ended job and its items. @throws while an unfinished job needs them (JobKind.needs) */
  discard(id: string): Promise<void>;
  /** The items `from` (included) to `to` (excluded) with their outcomes, for receipts. Reads the journal. */
  outcomes<Item>(id: string, from: number, to: number): Promise<ItemOutcome<Item>[]>;
  /** The requests that a job was cut into, in order. Reads the journal. */
  parts(id: string): Promise<JobPart[]>;
  /**
   * Forgets jobs that ended more than so many days ago, but those that an unfinished one needs (JobKind.needs), and
   * those whose end is not sure (Job.isEndSure); with 0 days all of them.
   * @param now milliseconds since 1970; by this device's clock where it is left out
   * @returns how many
   */
  purge(olderThanDays: number, now?: number): Promise<number>;
  /** The API key was renewed: what needed it goes on. */
  signedIn(): void;
  /** Ends this tab's work at once, as closing the tab does: jobs under way stay in the journal. */
  dispose(): void;
}
