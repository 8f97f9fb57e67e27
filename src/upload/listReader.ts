import type { ReadProgress } from '../phonelist/readList';
import type { ReadSettings } from '../phonelist/readSettings';
import type { StopCode } from '../phonelist/readStop';
import type { ListResult } from '../phonelist/rows/listResult';
import type { Screen } from '../phonelist/rows/screens';
import type { Proposal } from '../phonelist/sniff';
import type { StoredRows } from '../phonelist/storedRows';
import type { SheetName } from '../phonelist/xlsx/sheetNames';

/** What the first bytes of a file say: how to read it, or why it cannot be. */
export type Inspection =
  | ({ kind: 'list' /** Of a workbook; empty for text. */; sheets: SheetName[] } & Proposal)
  | { kind: 'refused'; stop: ListStop };

/** Why a file cannot be read on; each code has its own sentence. */
export interface ListStop {
  /**
   * `changed`: it was edited or removed after it was chosen. `failed`: the reader itself failed. `not-loaded`: the reader
   * could not be loaded, as after a new build of the console; the file is none the worse.
   */
  code: StopCode | 'changed' | 'failed' | 'not-loaded';
  /** The physical line where it happened, when there is one. */
  line: number | null;
}

/** A worker's script could not be loaded, also when it was tried again. */
export class WorkerMissingError extends Error {
  override readonly name = 'WorkerMissingError';

  constructor() {
    super('A part of the console could not be loaded');
  }
}

/** A whole list as it was read under some settings. */
export interface ReadList {
  settings: ReadSettings;
  result: ListResult;
  /** What is sent: number first, then exactly varCountOf(settings) values. */
  ready: StoredRows;
  /** Rejected rows as rejectFile.ts reads them. */
  rejected: StoredRows;
  /** A small sketch of the set of ready numbers, by which a similar list is known again (phonelist/sketch.ts). */
  sketch: number[];
}

export type ReadOutcome = { kind: 'read'; list: ReadList } | { kind: 'stopped'; stop: ListStop };

/**
 * Reads lists in a worker of its own: the page only gets counters, samples and Blobs. One file at a time; a new call
 * of `read` or `inspect` ends what is under way (its promise rejects with an AbortError).
 */
export interface ListReader {
  /** @param chosen what the user has settled: it is kept, and the rest is proposed under it */
  inspect(
    file: Blob,
    chosen?: Partial<ReadSettings>,
    options?: { signal?: AbortSignal },
  ): Promise<Inspection>;
  /** Reads the whole file. An abort is heard within 100 ms. */
  read(
    file: Blob,
    settings: ReadSettings,
    options?: { signal?: AbortSignal; onProgress?: (progress: ReadProgress) => void },
  ): Promise<ReadOutcome>;
  /** Adds numbers to the set that every later reading is screened against. */
  addKnown(screen: Screen, numbers: readonly string[]): Promise<void>;
  /** Forgets such a set: later readings are not screened against it. */
  dropKnown(screen: Screen): Promise<void>;
  /** SHA-256 of the file's bytes in hex. @throws AbortError; what reading the file throws */
  hash(file: Blob, options?: { signal?: AbortSignal }): Promise<string>;
  dispose(): void;
}
