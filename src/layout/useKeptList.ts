import { useRef } from 'react';
import type { GetListResult } from 'react-admin';

/**
 * Query options for a list that keeps what it showed when a read fails. Without them react-admin drops the
 * rows, calls the list empty and goes back to page 1. ListProblem says what failed; until the next read
 * succeeds the rows are those of the last one, marked as old (`dataUpdatedAt` 0), so that it is read again.
 */
export function useKeptList() {
  const last = useRef<GetListResult>(undefined);
  return {
    onSuccess: (result: GetListResult) => {
      last.current = result;
    },
    onError: () => undefined, // said by ListProblem, in its place
    initialData: () => last.current,
    initialDataUpdatedAt: 0,
  };
}
