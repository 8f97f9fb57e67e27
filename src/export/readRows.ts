import type { CallOptions, ListAnswer, ListQuery } from '../sipcaller/client';
import { SipCallerError } from '../sipcaller/errors';
import { type ListMemory, type RangeRead, readRange } from '../sipcaller/readRange';

/** Rows in one step: few enough that a stop is felt at once, many enough that a million need 1,000 steps. */
export const STEP = 1000;
/** More tries of a step whose failure may pass; 429 and 503 were already waited for below. */
const RETRIES = 3;
const PASSING = ['network', 'timeout', 'server'];
const RETRY_MS = 1_000;

type Id = string | number;

/** A list of the API, with the filter and sort that were on the screen. */
export interface ListSource<T extends { id: Id }> {
  list: (query: ListQuery<never, never>, options: CallOptions) => Promise<ListAnswer<T>>;
  query: ListQuery;
  memory: ListMemory;
}

/** What reading a list came to. */
export interface Reading {
  /** Distinct rows, as handed on. */
  rows: number;
  /** Rows that came twice and were handed on once: as many others may not have come at all. */
  repeated: number;
  /** The API's total in the first and in the last answer; null where it tells none. */
  before: number | null;
  after: number | null;
  /** Two steps did not fit together: the list moved, or the API's order is not a steady one. */
  moved: boolean;
}

interface ReadOptions<T> {
  signal: AbortSignal;
  onRows: (rows: T[]) => void;
  /** After each step: distinct rows so far, and the total where it is known. */
  onProgress?: (rows: number, total: number | null) => void;
  retryMs?: number;
}

/**
 * Reads a whole list in steps, whatever the API's largest range and whether or not it tells a total.
 * Each step begins with the last row of the step before: a different row there proves that the list
 * moved in between. No row is handed on twice.
 * @throws {SipCallerError} for a failure that does not pass; the signal's reason when stopped
 */
export async function readRows<T extends { id: Id }>(
  source: ListSource<T>,
  { signal, onRows, onProgress, retryMs = RETRY_MS }: ReadOptions<T>,
): Promise<Reading> {
  const seen = new Set<Id>();
  const reading: Reading = { rows: 0, repeated: 0, before: null, after: null, moved: false };
  let last: Id | undefined;
  let next = 0;
  let hasMore = true;
  // Every step brings a row that was not seen yet, or is the last.
  while (hasMore) {
    signal.throwIfAborted();
    const from = Math.max(0, next - 1);
    const page = await readStep(source, from, signal, retryMs);
    const overlaps = next > 0 && page.rows[0]?.id === last;
    const added = overlaps ? page.rows.slice(1) : page.rows;
    if (next > 0 && !overlaps) reading.moved = true;
    const fresh = added.filter(({ id }) => !seen.has(id) && seen.add(id));
    reading.repeated += added.length - fresh.length;
    if (next === 0) reading.before = page.total;
    reading.after = page.total;
    if (fresh.length > 0) onRows(fresh);
    onProgress?.(seen.size, page.total);
    last = page.rows.at(-1)?.id ?? last;
    next = from + page.rows.length;
    hasMore = page.hasMore && fresh.length > 0;
    // The API says that there is more and does not give it.
    if (page.hasMore && !hasMore) reading.moved = true;
  }
  return { ...reading, rows: seen.size };
}

async function readStep<T extends { id: Id }>(
  { list, query, memory }: ListSource<T>,
  from: number,
  signal: AbortSignal,
  retryMs: number,
): Promise<RangeRead<T>> {
  const read = (asked: ListQuery) => list(asked as ListQuery<never, never>, { signal });
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await readRange(read, query, [from, from + STEP - 1], memory);
    } catch (error) {
      const passes = error instanceof SipCallerError && (PASSING.includes(error.kind) || error.isNoAnswer);
      if (!passes || attempt >= RETRIES) throw error;
      await pause(retryMs * 2 ** attempt, signal);
    }
  }
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop);
      resolve();
    }, ms);
    signal.addEventListener('abort', stop, { once: true });
  });
}

/** How sure one can be that a reading holds the whole list: each has its sentence, `exporting.verdicts.<verdict>`. */
type ReadingVerdict = 'whole' | 'unchecked' | 'moved';

/**
 * `whole`: the API's total stood still and is the number of distinct rows. `unchecked`: the API tells
 * no total, and nothing spoke against it. `moved`: rows may be missing.
 */
export function judgeReading({ rows, repeated, before, after, moved }: Reading): ReadingVerdict {
  if (moved || repeated > 0 || before !== after) return 'moved';
  if (after === null) return 'unchecked';
  return after === rows ? 'whole' : 'moved';
}
