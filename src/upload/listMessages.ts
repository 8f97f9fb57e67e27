import type { ReadProgress } from '../phonelist/readList';
import type { ReadSettings } from '../phonelist/readSettings';
import type { Screen } from '../phonelist/rows/screens';
import type { Inspection, ReadOutcome } from './listReader';

/** What the page asks of list.worker.ts. All is done in turn; an `inspect` or `read` ends the one before. */
export type ListRequest =
  | { kind: 'inspect'; id: number; file: Blob; chosen: Partial<ReadSettings> }
  | { kind: 'read'; id: number; file: Blob; settings: ReadSettings }
  /** Numbers by their keys (screenKeys). */
  | { kind: 'addKnown'; id: number; screen: Screen; keys: Float64Array }
  | { kind: 'dropKnown'; id: number; screen: Screen }
  /** Ends the `inspect` or `read` of this id, if it has not ended. */
  | { kind: 'abort'; id: number };

/** What it answers: that it is there, then progress, and one last answer to each request but `abort`. */
export type ListAnswer =
  | { kind: 'loaded' }
  | { kind: 'progress'; id: number; progress: ReadProgress }
  | { kind: 'inspected'; id: number; inspection: Inspection }
  | { kind: 'ended'; id: number; outcome: ReadOutcome }
  /** It was told to end, or overtaken: nothing of it is at work any more. */
  | { kind: 'aborted'; id: number }
  /** The known numbers are as they were asked to be; or they are too many, and none of that screen is kept. */
  | { kind: 'known'; id: number; isKept: boolean };
export type LastAnswer = Exclude<ListAnswer, { kind: 'progress' | 'loaded' }>;

/** What the page asks of hash.worker.ts, which hashes one file and is then done. */
export interface HashRequest {
  file: Blob;
}
export type HashAnswer =
  | { kind: 'hashed'; hex: string }
  /** The file could not be read: the error's name and message. */
  | { kind: 'failed'; name: string; message: string };
