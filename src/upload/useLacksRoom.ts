import { useEffect, useState } from 'react';

/** What a row takes in the journal of jobs, in bytes, about. */
const BYTES_A_ROW = 200;

/** Whether this browser says that it has less room than a job of so many rows needs. What it does not say is no reason to warn. */
export function useLacksRoom(rows: number): boolean {
  const [free, setFree] = useState(Number.POSITIVE_INFINITY);
  useEffect(() => {
    let isOver = false;
    navigator.storage?.estimate?.().then(
      ({ quota, usage }) => {
        if (!isOver && quota !== undefined) setFree(quota - (usage ?? 0));
      },
      () => undefined,
    );
    return () => {
      isOver = true;
    };
  }, []);
  return rows * BYTES_A_ROW > free;
}
