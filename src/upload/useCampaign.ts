import { useCallback, useEffect, useState } from 'react';
import { useSipCaller } from '../providers/SipCallerContext';
import { readCampaign } from '../sipcaller/readCampaign';
import type { Campaign } from '../sipcaller/types';

export type CampaignRead =
  | { kind: 'none' }
  | { kind: 'loading' }
  | { kind: 'found'; campaign: Campaign }
  | { kind: 'unknown' }
  | { kind: 'failed'; error: unknown };

/** Reads the campaign of the page's address; `none` without one. Returns the reading and the way to try again. */
export function useCampaign(id: string | undefined): [CampaignRead, () => void] {
  const client = useSipCaller();
  const [read, setRead] = useState<CampaignRead>({ kind: id ? 'loading' : 'none' });
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt reads again
  useEffect(() => {
    if (!id) return;
    const stop = new AbortController();
    readCampaign(client, id, { signal: stop.signal }).then(
      (campaign) => setRead(campaign ? { kind: 'found', campaign } : { kind: 'unknown' }),
      (error) => stop.signal.aborted || setRead({ kind: 'failed', error }),
    );
    return () => stop.abort();
  }, [client, id, attempt]);
  const retry = useCallback(() => {
    setRead({ kind: 'loading' });
    setAttempt((count) => count + 1);
  }, []);
  return [read, retry];
}
