import { useCallback, useEffect, useState } from 'react';
import { useSipCaller } from '../providers/SipCallerContext';
import { readCampaign } from '../sipcaller/readCampaign';
import type { Campaign } from '../sipcaller/types';

/** A campaign at this moment; null when it is not in the account any more, or the key may not see it. */
export type CampaignNow =
  | { step: 'reading' }
  | { step: 'read'; campaign: Campaign | null }
  | { step: 'failed'; error: unknown };

/** Reads a campaign afresh. Returns what it says, and the way to ask again. */
export function useCampaignNow(campaignId: string): [CampaignNow, () => void] {
  const client = useSipCaller();
  const [state, setState] = useState<CampaignNow>({ step: 'reading' });
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt reads again
  useEffect(() => {
    const stop = new AbortController();
    setState({ step: 'reading' });
    readCampaign(client, campaignId, { signal: stop.signal }).then(
      (campaign) => stop.signal.aborted || setState({ step: 'read', campaign }),
      (error: unknown) => stop.signal.aborted || setState({ step: 'failed', error }),
    );
    return () => stop.abort();
  }, [client, campaignId, attempt]);
  const retry = useCallback(() => setAttempt((count) => count + 1), []);
  return [state, retry];
}
