import { useLayoutEffect, useState } from 'react';
import { useListContext } from 'react-admin';

/** A read of the list that brought what is shown. */
export interface ListRead {
  /** Milliseconds since 1970. */
  at: number;
  /** Which list it was: filter, sort, page and rows, as text. */
  key: string;
}

/** Which list is shown: filter, sort, page and rows, as text. */
export function useListKey(): string {
  const { filterValues, sort, page, perPage } = useListContext();
  return JSON.stringify([filterValues, sort, page, perPage]);
}

/** The last successful read since the screen opened; before the first, null: what is shown may come from the cache. */
export function useListRead(): ListRead | null {
  const { isFetching, isPlaceholderData, error, data } = useListContext();
  const key = useListKey();
  const [read, setRead] = useState<ListRead | null>(null);
  const isThere = !isFetching && !isPlaceholderData && !error && data !== undefined;
  // Before the browser paints: what waits for a first read must not be seen waiting.
  useLayoutEffect(() => {
    if (isThere) setRead({ at: Date.now(), key });
  }, [isThere, key]);
  return read;
}
