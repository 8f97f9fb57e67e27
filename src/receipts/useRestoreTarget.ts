import { useCallback, useEffect, useState } from 'react';
import { acceptsNumbers, type Refusal } from '../campaigns/accepts';
import { useSipCaller } from '../providers/SipCallerContext';
import { readCampaign } from '../sipcaller/readCampaign';
import type { Campaign } from '../sipcaller/types';

/** Whether a campaign takes numbers at this moment. */
export type RestoreTargetState =
  | { step: 'reading' }
  | { step: 'open'; campaign: Campaign }
  | { step: 'closed'; reason: Refusal | 'gone' }
  | { step: 'failed'; error: unknown };

/** Reads the campaign afresh. Returns what it says, and the way to ask again. */
export function useRestoreTarget(campaignId: string): [RestoreTargetState, () => void] {
  const client = useSipCaller();
  const [state, setState] = useState<RestoreTargetState>({ step: 'reading' });
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt reads again
  useEffect(() => {
    const stop = new AbortController();
    setState({ step: 'reading' });
    readCampaign(client, campaignId, { signal: stop.signal }).then(
      (campaign) => stop.signal.aborted || setState(judge(campaign)),
      (error: unknown) => stop.signal.aborted || setState({ step: 'failed', error }),
    );
    return () => stop.abort();
  }, [client, campaignId, attempt]);
  const retry = useCallback(() => setAttempt((count) => count + 1), []);
  return [state, retry];
}

function judge(campaign: Campaign | null): RestoreTargetState {
  if (!campaign) return { step: 'closed', reason: 'gone' };
  const verdict = acceptsNumbers(campaign);
  return verdict.accepts ? { step: 'open', campaign } : { step: 'closed', reason: verdict.reason };
}
