import type { ListAnswer, ListQuery } from './client';

/** What a session learns about one kind of list, so that later pages cost one request. */
export interface ListMemory {
  /** Whether answers carry a total; null before the first answer. */
  hasTotal: boolean | null;
  /** The most rows the server serves at once, once it was seen to serve fewer than asked. */
  pageLimit: number | null;
  /** The most rows that one answer brought so far: fewer than that is no cut. */
  mostServed: number;
}

/** What is known before the first answer: nothing. */
export const createListMemory = (): ListMemory => ({ hasTotal: null, pageLimit: null, mostServed: 0 });

/** The rows of a range, the total where the API tells it, and whether rows follow the range. */
export interface RangeRead<T> {
  rows: T[];
  total: number | null;
  hasMore: boolean;
}

type List<T, Q extends ListQuery> = (query: Q) => Promise<ListAnswer<T>>;

/**
 * Reads a range (zero-based, both ends included) whatever the largest range of the server: an answer
 * that is shorter than asked is continued until the range or the list ends. Without a total, the list
 * has ended only when a request brings nothing, and one row more than the range is asked for, to know
 * whether a next page exists.
 * @param memory what the session knows of this kind of list; what this read teaches is written into it
 * @throws as `list`
 */
export async function readRange<T, Q extends ListQuery>(
  list: List<T, Q>,
  query: Q,
  [start, end]: [number, number],
  memory: ListMemory,
): Promise<RangeRead<T>> {
  const rows: T[] = [];
  const wanted = end - start + 1;
  const target = () => wanted + (memory.hasTotal === false ? 1 : 0);
  let total: number | null = null;
  let ended = false;
  let cutAt: number | null = null;

  // Every round adds a row or ends, so there are at most wanted + 2 rounds.
  while (!ended && rows.length < target()) {
    const asked = Math.min(target() - rows.length, memory.pageLimit ?? Number.POSITIVE_INFINITY);
    const first = start + rows.length;
    const answer = await list({ ...query, range: [first, first + asked - 1] });
    const served = answer.rows.length;
    const isShort = served < asked;
    rows.push(...answer.rows);
    total = answer.total;
    memory.mostServed = Math.max(memory.mostServed, served);
    memory.hasTotal = total !== null;
    ended = served === 0 || (total !== null && first + served >= total);

    // Rows after a short answer prove that the server cut it.
    if (cutAt !== null && served > 0) memory.pageLimit = cutAt;
    if (isShort && total !== null && !ended) memory.pageLimit = served;
    cutAt = isShort ? served : null;
  }
  const hasMore = total === null ? rows.length > wanted : start + wanted < total;
  return { rows: rows.slice(0, wanted), total, hasMore };
}
