import { useEffect } from 'react';
import type { JobEngine } from '../jobs/engine';
import { type FoundItems, findItems, type ItemFilter } from './findItems';
import { numbersIn, type ReceiptJob } from './receipt';
import { itemReader } from './receiptDigest';
import { type TaskState, useTask } from './useTask';

/** While someone types, nothing is looked for. */
const TYPING_MS = 300;

export type FoundState = TaskState<number, FoundItems>;

/** What of an ended receipt passes a filter; `idle` where everything does. Returns the way to stop, too. */
export function useFoundItems(
  engine: JobEngine,
  job: ReceiptJob,
  filter: ItemFilter,
): [FoundState, () => void] {
  const { state, run, stop, reset } = useTask<number, FoundItems>();
  const { outcome, text } = filter;
  const isActive = isFilterActive(filter);
  // biome-ignore lint/correctness/useExhaustiveDependencies: an ended receipt changes no more
  useEffect(() => {
    if (!isActive) return reset();
    const look = () =>
      run((signal, report) =>
        findItems(itemReader(engine, job.id), numbersIn(job), { outcome, text }, { signal, report }),
      );
    const timer = setTimeout(look, TYPING_MS);
    return () => clearTimeout(timer);
  }, [engine, job.id, outcome, text, isActive, run, reset]);
  return [state, stop];
}

export function isFilterActive({ outcome, text }: ItemFilter): boolean {
  return outcome !== null || text.trim() !== '';
}
