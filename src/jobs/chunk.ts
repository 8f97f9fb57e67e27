import { type Counts, NO_COUNTS } from './job';
import { isThere, type Mark, recordIn, type Sighting } from './kind';

/**
 * A run of neighbouring items of a job, as the journal keeps it. `inflight` is written before a request
 * leaves and taken back when its answer is known: an inflight chunk that no tab is waiting for is in doubt.
 */
export interface Chunk {
  jobId: string;
  /** The first item, and the one after the last. */
  from: number;
  to: number;
  /** `open`: has items to send. `settled`: has none. */
  state: 'open' | 'inflight' | 'settled';
  /** A code of MARKS for each item. */
  marks: Uint8Array;
  /** A request for its items may have been carried out. */
  attempted: boolean;
  /** Items that were given up before any request for them, by their index in the job: what is seen of them later is not ours. */
  unsent?: readonly number[] | undefined;
  /** Its items were looked for since they were last refused, or before the first request where the kind does so. */
  looked: boolean;
  /** When, in milliseconds since 1970. */
  lookedAt?: number | undefined;
  /** Failed tries since the last that told something. */
  tries: number;
  /** Why items failed, by their index in the job. */
  failures: Record<number, ItemFailure>;
  /** Requests in a row that told nothing, and after which nothing was seen to be done. */
  futile?: number | undefined;
  /** When its latest request left, in milliseconds since 1970. */
  sentAt?: number | undefined;
  /** By which the kind knows again what it saw of each item (see Sighting); 0 where it saw nothing. */
  records?: Int32Array | undefined;
  /** How many milliseconds its latest request had been under way when it was given up. */
  ranMs?: number | undefined;
  /** JobKind.nameOf of its latest request, and the server's words in the answer to it. */
  name?: string | undefined;
  words?: string | undefined;
  /** The HTTP status with which its latest request failed; 0 or left out where no answer came. */
  status?: number | undefined;
  /** An earlier request for some of its items got no answer, and nobody waited for what it did. */
  unanswered?: boolean | undefined;
  /** The server has accepted it for later (202). */
  queued?: boolean | undefined;
}

export interface ItemFailure {
  status: number;
  words: string;
}

/** The marks by their codes in a chunk: journals keep these, so a new one goes to the end. */
export const MARKS: readonly Mark[] = ['left', 'sent', 'done', 'already', 'failed', 'unknown', 'notVisible'];

/** The code of a mark. */
export const code = (mark: Mark): number => MARKS.indexOf(mark);

export function createChunk(jobId: string, from: number, to: number): Chunk {
  const marks = new Uint8Array(to - from);
  return {
    jobId,
    from,
    to,
    state: 'open',
    marks,
    attempted: false,
    looked: false,
    tries: 0,
    failures: {},
  };
}

/** The indexes in the job of a chunk's items that bear one of these marks. */
export function itemsMarked(chunk: Chunk, ...marks: Mark[]): number[] {
  const codes = new Set(marks.map(code));
  const found: number[] = [];
  chunk.marks.forEach((mark, at) => {
    if (codes.has(mark)) found.push(chunk.from + at);
  });
  return found;
}

/** The chunk with new marks for some items (by their index in the job); settled when nothing is left to send. */
export function withMarks(
  chunk: Chunk,
  marks: Iterable<readonly [number, Mark]>,
  failures: Record<number, ItemFailure> = {},
): Chunk {
  const next = chunk.marks.slice();
  for (const [index, mark] of marks) next[index - chunk.from] = code(mark);
  const state = next.includes(code('left')) ? 'open' : 'settled';
  return { ...chunk, marks: next, state, failures: { ...chunk.failures, ...failures } };
}

/**
 * The chunk with what was seen of its items that are done; what was seen first stays.
 * @param seen by the items' index in the job; those of other chunks may be among them
 */
export function withRecords(chunk: Chunk, seen: ReadonlyMap<number, Sighting>): Chunk {
  const before = chunk.records;
  let records: Int32Array | undefined;
  for (let at = 0; at < chunk.marks.length; at += 1) {
    const sighting = seen.get(chunk.from + at);
    const record = isThere(sighting) ? recordIn(sighting) : undefined;
    if (record === undefined || before?.[at]) continue;
    // Most kinds give none: only then is there room for them.
    records ??= before?.slice() ?? new Int32Array(chunk.marks.length);
    records[at] = record;
  }
  return records ? { ...chunk, records } : chunk;
}

/**
 * Two chunks with about half each of what is left to send; both start anew with their tries.
 * @param joined whether the item at an index must stay with the one before it
 * @returns null when there is no place to part it
 */
export function split(chunk: Chunk, joined: (index: number) => boolean): [Chunk, Chunk] | null {
  const left = itemsMarked(chunk, 'left');
  const middle = Math.ceil(left.length / 2);
  const places = left.map((index, at) => ({ index, distance: Math.abs(at - middle) })).slice(1);
  const free = places.filter(({ index }) => !joined(index)).sort((a, b) => a.distance - b.distance)[0];
  if (!free) return null;
  return [cut(chunk, chunk.from, free.index), cut(chunk, free.index, chunk.to)];
}

/** So many requests of each part, where so many as LIMITS.tries of the whole came to nothing. */
const TRIES_APART = 2;

function cut(chunk: Chunk, from: number, to: number): Chunk {
  const isInside = ([index]: [string, ItemFailure]) => Number(index) >= from && Number(index) < to;
  return {
    ...chunk,
    from,
    to,
    marks: chunk.marks.slice(from - chunk.from, to - chunk.from),
    records: chunk.records?.slice(from - chunk.from, to - chunk.from),
    failures: Object.fromEntries(Object.entries(chunk.failures).filter(isInside)),
    tries: 0,
    // What came to nothing together is tried less often apart.
    futile: Math.max(0, (chunk.futile ?? 0) - TRIES_APART),
    // What was sent was another request.
    name: undefined,
    words: undefined,
    queued: undefined,
  };
}

/** What a chunk's items count as. */
export function countsOf(chunk: Chunk): Counts {
  const counts: Counts = { ...NO_COUNTS, total: chunk.marks.length };
  for (const mark of chunk.marks) counts[MARKS[mark] ?? 'unknown'] += 1;
  if (chunk.state !== 'inflight') return counts;
  return { ...counts, left: 0, underWay: counts.left };
}
