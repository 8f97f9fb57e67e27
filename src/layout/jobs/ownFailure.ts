import type { Failure } from '../../jobs/failure';

/**
 * What jobs of ours fail with by themselves, by the words that their journal has: no answer of SIP Caller's. Each has
 * its sentence. The words are those of imports/listGone.ts, removal/receiptGone.ts and campaignJobs/closedCampaign.ts; a
 * test holds them together.
 */
const SENTENCES: Record<string, string> = {
  'The list is not on this device any more': 'jobs.failure.listGone',
  'The receipt is not on this device any more': 'jobs.failure.receiptGone',
  'The campaign takes no numbers (static)': 'campaigns.accepts.static',
  'The campaign takes no numbers (staticStarted)': 'campaigns.accepts.static',
  'The campaign takes no numbers (draft)': 'campaigns.accepts.draft',
  'The campaign takes no numbers (canceled)': 'campaigns.accepts.canceled',
  'The campaign takes no numbers (finished)': 'campaigns.accepts.finished',
  'The campaign takes no numbers (gone)': 'jobs.failure.campaignGone',
};

/** The message for a failure of our own making; null for what SIP Caller answered. */
export function ownFailure({ words }: Pick<Failure, 'words'>): string | null {
  return SENTENCES[words] ?? null;
}
