import { useCallback, useEffect, useRef, useState } from 'react';
import { isAbort } from '../sipcaller/errors';

export type TaskState<Progress, Result> =
  | { step: 'idle' }
  | { step: 'working'; progress: Progress | null }
  | { step: 'done'; result: Result }
  /** What there was by then stays in sight. */
  | { step: 'stopped'; progress: Progress | null }
  | { step: 'failed'; error: unknown };

type Work<Progress, Result> = (signal: AbortSignal, report: (progress: Progress) => void) => Promise<Result>;

/** As often as a person can read it. */
const REPORT_MS = 100;

/** Runs one stoppable piece of work at a time; another one, or leaving the screen, ends it. */
export function useTask<Progress, Result>() {
  const [state, setState] = useState<TaskState<Progress, Result>>({ step: 'idle' });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const run = useCallback(async (work: Work<Progress, Result>) => {
    running.current?.abort();
    const stop = new AbortController();
    running.current = stop;
    const isLatest = () => running.current === stop;
    let progress: Progress | null = null;
    let reportedAt = Number.NEGATIVE_INFINITY;
    setState({ step: 'working', progress });
    try {
      const result = await work(stop.signal, (next) => {
        progress = next;
        const now = performance.now();
        if (!isLatest() || stop.signal.aborted || now - reportedAt < REPORT_MS) return;
        reportedAt = now;
        setState({ step: 'working', progress });
      });
      if (isLatest()) setState({ step: 'done', result });
    } catch (error) {
      if (isLatest()) setState(isAbort(error) ? { step: 'stopped', progress } : { step: 'failed', error });
    }
  }, []);
  const stop = useCallback(() => running.current?.abort(), []);
  const reset = useCallback(() => {
    running.current?.abort();
    running.current = null;
    setState({ step: 'idle' });
  }, []);
  return { state, run, stop, reset };
}
