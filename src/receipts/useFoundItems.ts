import { useEffect } from 'react';
import type { JobEngine } from '../jobs/engine';
import { type TaskState, useTask } from '../layout/useTask';
import { type FoundItems, findItems, type ItemFilter } from './findItems';
import { numbersIn, type ReceiptJob } from './receipt';
import { itemReader } from './receiptDigest';

/** While someone types, nothing is looked for. */
const TYPING_MS = 300;

interface Found extends FoundItems {
  filter: ItemFilter;
}

interface FoundState {
  task: TaskState<number, Found>;
  /** What was found last; null before the first time, and without a filter. */
  found: FoundItems | null;
  /** Whether that is what passes the present filter. */
  isCurrent: boolean;
}

/** What of an ended receipt passes a filter; without one, everything does, and nothing is looked for. */
export function useFoundItems(engine: JobEngine, job: ReceiptJob, filter: ItemFilter): FoundState {
  const { state, run, reset } = useTask<number, Found>();
  const { outcome, text } = filter;
  const isActive = isFilterActive(filter);
  // biome-ignore lint/correctness/useExhaustiveDependencies: an ended receipt changes no more
  useEffect(() => {
    if (!isActive) return reset();
    const wanted = { outcome, text };
    const look = () =>
      run(async (signal, report) => {
        const read = itemReader(engine, job.id);
        return { filter: wanted, ...(await findItems(read, numbersIn(job), wanted, { signal, report })) };
      });
    const timer = setTimeout(look, TYPING_MS);
    return () => clearTimeout(timer);
  }, [engine, job.id, outcome, text, isActive, run, reset]);

  const found = state.step === 'done' && isActive ? state.result : null;
  const isCurrent = found?.filter.outcome === outcome && found.filter.text === text;
  return { task: state, found, isCurrent };
}

/** Whether a filter asks for less than all items. */
export function isFilterActive({ outcome, text }: ItemFilter): boolean {
  return outcome !== null || text.trim() !== '';
}
