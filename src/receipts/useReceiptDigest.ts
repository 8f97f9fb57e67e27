import { useEffect } from 'react';
import type { JobEngine } from '../jobs/engine';
import { hasEnded } from '../jobs/job';
import { type TaskState, useTask } from '../layout/useTask';
import { numbersIn, type ReceiptJob } from './receipt';
import { type Digest, digestReceipt } from './receiptDigest';

export type DigestState = TaskState<number, Digest>;

/** Looks through a receipt once its job has ended. Returns how far it is, in items, and the way to try again. */
export function useReceiptDigest(engine: JobEngine, job: ReceiptJob): [DigestState, () => void] {
  const { state, run } = useTask<number, Digest>();
  const isEnded = hasEnded(job);
  const start = () => run((signal, report) => digestReceipt(engine, job, { signal, report }));
  // biome-ignore lint/correctness/useExhaustiveDependencies: an ended receipt changes no more
  useEffect(() => {
    if (isEnded) start();
  }, [engine, job.id, isEnded]);
  return [state, start];
}

/** What the look has brought, as soon as it is there. */
export function digestOf(state: DigestState): Digest | null {
  return state.step === 'done' ? state.result : null;
}

/** How much of a receipt is read, for a message. */
export function digestShare(state: DigestState, job: ReceiptJob): [done: number, total: number] {
  return [(state.step === 'working' && state.progress) || 0, numbersIn(job)];
}
