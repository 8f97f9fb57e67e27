import { type Dispatch, useCallback, useEffect, useRef } from 'react';
import { useRefresh } from 'react-admin';
import { useSipCaller } from '../providers/SipCallerContext';
import type { Campaign } from '../sipcaller/types';
import { countAgain, sendUpload } from './sendUpload';
import type { UploadAction, UploadState } from './uploadState';

export interface Sending {
  send(campaign: Campaign): void;
  stop(): void;
  /** Counts the campaign's numbers once more after an upload. */
  count(): Promise<void>;
}

/** Sends what was read; leaving the page stops it. */
export function useSending(state: UploadState, dispatch: Dispatch<UploadAction>): Sending {
  const client = useSipCaller();
  const refresh = useRefresh();
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const send = useCallback(
    async (campaign: Campaign) => {
      if (state.step !== 'ready' || running.current) return;
      const { csv, counts, shape } = state.reading;
      const stop = new AbortController();
      running.current = stop;
      dispatch({ type: 'sendingBegan', campaign });
      const outcome = await sendUpload(
        client,
        { campaignId: campaign.id, csv, rows: counts.ready, varCount: shape.varCount },
        { signal: stop.signal, onPhase: (phase) => dispatch({ type: 'phaseChanged', phase }) },
      );
      running.current = null;
      dispatch({ type: 'wasSent', outcome });
      refresh(); // the lists and counts that other screens keep are old now
    },
    [client, dispatch, refresh, state],
  );
  const count = useCallback(async () => {
    if (state.step !== 'sent' || !('counted' in state.outcome)) return;
    const counted = await countAgain(client, state.campaign.id, state.outcome.counted.before);
    dispatch({ type: 'counted', counted });
  }, [client, dispatch, state]);
  const stop = useCallback(() => running.current?.abort(), []);
  return { send, stop, count };
}
