import { useEffect, useRef } from 'react';
import { useLastCountry } from '../layout/useLastCountry';
import { useActor } from '../providers/ActorContext';
import { useJobEngine } from '../providers/JobsContext';
import { useSipCaller } from '../providers/SipCallerContext';
import type { Campaign } from '../sipcaller/types';
import type { ListReader } from './listReader';
import { startSending } from './startSending';
import type { FileEntry } from './uploadState';
import type { UploadStore } from './uploadStore';
import { useShapeMemory } from './useShapeMemory';

/**
 * Makes the job that sends the file at hand. Leaving the page before it is made stops that, as `cancel` does, and nothing
 * was sent; from then on it goes on whatever becomes of the page.
 * @returns `start` is null as long as there is nothing to make it with
 */
export function useStartSending(
  entry: FileEntry | undefined,
  reader: ListReader | null,
  dispatch: UploadStore['dispatch'],
): { start: ((campaign: Campaign) => void) | null; cancel: () => void } {
  const client = useSipCaller();
  const engine = useJobEngine();
  const actor = useActor();
  const { remember } = useShapeMemory();
  const [, rememberCountry] = useLastCountry();
  const stop = useRef<AbortController | null>(null);
  useEffect(() => () => stop.current?.abort(), []);
  const cancel = () => stop.current?.abort();
  if (!engine || !reader || entry?.state.step !== 'review') return { start: null, cancel };

  const { id, file, stamp, note, state } = entry;
  const start = async (campaign: Campaign) => {
    const { opened, reviewed } = state;
    if (stop.current) return; // one job for one word, however often it is given
    const leaving = new AbortController();
    stop.current = leaving;
    dispatch({ type: 'startBegan', id });
    try {
      const started = await startSending(
        { client, reader, engine },
        { campaignId: campaign.id, actor, note: note.trim(), file, stamp, opened, list: reviewed.list },
        { signal: leaving.signal, onPhase: (phase) => dispatch({ type: 'startProgressed', id, phase }) },
      );
      if ('problem' in started) {
        dispatch({ type: 'startFailed', id, problem: started.problem });
      } else {
        remember(opened);
        const { country } = opened.settings;
        // Left as written, a list says nothing of the next one.
        if (country !== 'as-written') rememberCountry(country);
        dispatch({ type: 'campaignChosen', campaign: started.campaign });
        dispatch({ type: 'jobMade', id, jobId: started.jobId, campaign: started.campaign });
      }
    } catch {
      // Only an abort is thrown: it was cancelled, or the page was left; the list is found as it was.
      dispatch({ type: 'startFailed', id, problem: null });
    } finally {
      stop.current = null;
    }
  };
  return { start, cancel };
}
