import { type Dispatch, useCallback, useEffect, useRef } from 'react';
import { useRefresh } from 'react-admin';
import { useSipCaller } from '../providers/SipCallerContext';
import type { Campaign } from '../sipcaller/types';
import { sendNoted } from './sendNoted';
import { countAgain } from './sendUpload';
import type { SendingNote } from './sentLists';
import type { UploadAction, UploadState } from './uploadState';
import { useLeftNotice } from './useLeftNotice';
import { useSentLists } from './useSentLists';

export interface Sending {
  send(campaign: Campaign): void;
  stop(): void;
  /** Counts the campaign's numbers once more after an upload. */
  count(): Promise<void>;
}

/** Sends what was read; leaving the page stops it, and what came of it is then told where the user is. */
export function useSending(state: UploadState, dispatch: Dispatch<UploadAction>): Sending {
  const client = useSipCaller();
  const refresh = useRefresh();
  const [, noteSending] = useSentLists();
  const tellIfLeft = useLeftNotice();
  const running = useRef<AbortController | null>(null);
  const note = useRef<SendingNote | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const send = useCallback(
    async (campaign: Campaign) => {
      if (state.step !== 'ready' || running.current) return;
      const { csv, counts, shape, numbersMark } = state.reading;
      const rows = counts.ready;
      const stop = new AbortController();
      running.current = stop;
      note.current = noteSending({ file: state.chosen.file, numbersMark, campaign, rows });
      dispatch({ type: 'sendingBegan', campaign });
      const outcome = await sendNoted(
        note.current,
        client,
        { campaignId: campaign.id, csv, rows, varCount: shape.varCount },
        { signal: stop.signal, onPhase: (phase) => dispatch({ type: 'phaseChanged', phase }) },
      );
      running.current = null;
      dispatch({ type: 'wasSent', outcome });
      tellIfLeft(outcome, campaign, rows);
      refresh(); // the lists and counts that other screens keep are old now
    },
    [client, dispatch, noteSending, refresh, state, tellIfLeft],
  );
  const count = useCallback(async () => {
    if (state.step !== 'sent' || !('counted' in state.outcome)) return;
    const counted = await countAgain(client, state.campaign.id, state.outcome.counted.before);
    note.current?.ended({ ...state.outcome, counted });
    dispatch({ type: 'counted', counted });
  }, [client, dispatch, state]);
  const stop = useCallback(() => running.current?.abort(), []);
  return { send, stop, count };
}
