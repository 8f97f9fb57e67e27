import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useEvent, useListContext, useStore } from 'react-admin';
import { useSipCaller } from '../../providers/SipCallerContext';
import { SipCallerError } from '../../sipcaller/errors';
import { STATUS_COUNTS } from '../views/statusCount';
import { delayMs, type Interval, nextPace, type Pace, readInterval, STEADY } from './pace';
import { type ListRead, useListRead } from './useListRead';
import { type PauseReason, whyPaused } from './whyPaused';

/** How often it is looked whether a refresh is due. */
const TICK_MS = 1_000;

/** A list that refreshes itself. */
export interface Live {
  interval: Interval;
  setInterval(interval: Interval): void;
  /** The last successful read of what is shown. */
  read: ListRead | null;
  /** Milliseconds between refreshes, where they are slower than chosen. */
  slowedTo: number | null;
  pausedBy: PauseReason | null;
  /** Why the last refresh failed, where the clock made it and not the user. */
  failure: unknown;
  /** Reads list and counts again, as the user asked; resolves when that is over. */
  refresh(): Promise<void>;
}

/**
 * Refreshes the list and the counts of its tabs by the clock, unless somebody is in the middle of something
 * or nobody looks; slower when the API fails or is busy. One refresh at a time; react-query aborts it when
 * the user leaves.
 */
export function useLive(): Live {
  const { error, isFetching, selectedIds } = useListContext();
  const [stored, setStored] = useStore<number | undefined>('campaigns.live');
  const interval = readInterval(stored);
  const read = useListRead();
  const readAll = useReadAll();
  const [pace, setPace] = useState<Pace>(STEADY);
  const [pausedBy, setPausedBy] = useState<PauseReason | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const running = useRef<Promise<void> | null>(null);
  const attemptedAt = useRef(0);
  const isAsked = useRef(false);

  const refresh = useEvent((by: 'clock' | 'user') => {
    // Also of one that the clock has begun: who asked is told in full.
    if (by === 'user') isAsked.current = true;
    running.current ??= (async () => {
      // What the user has been told of in full stays told in full.
      const wasTold = Boolean(error) && failure === null;
      const { outcome, error: problem } = await readAll();
      const isQuiet = !isAsked.current && !wasTold;
      isAsked.current = false;
      attemptedAt.current = Date.now();
      setPace((before) => nextPace(before, outcome));
      setFailure(isQuiet ? problem : null);
      running.current = null;
    })();
    return running.current;
  });
  const tick = useEvent(() => {
    const reason = whyPaused(document, selectedIds?.length ?? 0);
    setPausedBy(reason);
    if (reason || interval === 0 || running.current || isFetching || !read) return;
    const last = Math.max(read.at, attemptedAt.current);
    if (Date.now() - last >= delayMs(interval, pace)) refresh('clock');
  });
  useEffect(() => {
    if (interval === 0) return;
    const timer = setInterval(tick, TICK_MS);
    document.addEventListener('visibilitychange', tick);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', tick);
    };
  }, [interval, tick]);

  return {
    interval,
    setInterval: setStored,
    read,
    slowedTo: interval !== 0 && pace.steps > 0 ? delayMs(interval, pace) : null,
    pausedBy: interval === 0 ? null : pausedBy,
    failure: error ? failure : null,
    refresh: useCallback(() => refresh('user'), [refresh]),
  };
}

/** Reads the list again and then its counts: a browser has few connections, and the list matters more. */
function useReadAll() {
  const { refetch } = useListContext();
  const queryClient = useQueryClient();
  const client = useSipCaller();
  return async () => {
    const refusalsBefore = client.refusals();
    // Typed as any error by react-admin; ours are SipCallerErrors.
    const error: unknown = (await refetch({ cancelRefetch: false }))?.error;
    if (error) {
      const retryAfterMs = error instanceof SipCallerError ? error.retryAfterMs : null;
      return { error, outcome: { kind: 'failed', retryAfterMs } as const };
    }
    await queryClient.refetchQueries({ queryKey: STATUS_COUNTS, type: 'active' }, { cancelRefetch: false });
    const wasBusy = client.refusals() > refusalsBefore;
    return { error: null, outcome: { kind: wasBusy ? 'busy' : 'done' } as const };
  };
}
