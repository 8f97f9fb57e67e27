import { useEffect, useMemo, useReducer, useState } from 'react';
import type { StoredRows } from '../../phonelist/storedRows';
import { createRowCache } from './rowCache';

/**
 * Some rows of a reading, each null until it is there.
 * @param first from 0
 */
export function useRows(stored: StoredRows, first: number, count: number) {
  const [, draw] = useReducer((turn: number) => turn + 1, 0);
  const [failure, setFailure] = useState<{ of: StoredRows } | null>(null);
  const cache = useMemo(
    () =>
      createRowCache(stored, {
        onChange: (error) => {
          setFailure(error === null ? null : { of: stored });
          draw();
        },
      }),
    [stored],
  );
  useEffect(() => {
    if (count > 0) cache.want(first, count);
  }, [cache, first, count]);
  return {
    rows: Array.from({ length: count }, (_, at) => cache.row(first + at)),
    /** Whether the browser no longer has them. */
    isLost: failure?.of === stored,
  };
}
