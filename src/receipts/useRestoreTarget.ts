import { acceptsNumbers, type Refusal } from '../campaigns/accepts';
import { useCampaignNow } from '../campaigns/useCampaignNow';
import type { Campaign } from '../sipcaller/types';

/** Whether a campaign takes numbers at this moment. */
export type RestoreTargetState =
  | { step: 'reading' }
  | { step: 'open'; campaign: Campaign }
  | { step: 'closed'; reason: Refusal | 'gone' }
  | { step: 'failed'; error: unknown };

/** Reads the campaign afresh. Returns what it says, and the way to ask again. */
export function useRestoreTarget(campaignId: string): [RestoreTargetState, () => void] {
  const [now, retry] = useCampaignNow(campaignId);
  return [now.step === 'read' ? judge(now.campaign) : now, retry];
}

function judge(campaign: Campaign | null): RestoreTargetState {
  if (!campaign) return { step: 'closed', reason: 'gone' };
  const verdict = acceptsNumbers(campaign);
  return verdict.accepts ? { step: 'open', campaign } : { step: 'closed', reason: verdict.reason };
}
