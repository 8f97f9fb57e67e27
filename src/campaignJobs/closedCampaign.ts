import { acceptsNumbers, type Refusal, type Verdict } from '../campaigns/accepts';
import type { Failure } from '../jobs/failure';
import { NothingSentError } from '../jobs/nothingSent';
import type { CallOptions, SipCaller } from '../sipcaller/client';
import { readCampaign } from '../sipcaller/readCampaign';
import type { Campaign } from '../sipcaller/types';

/** Why nothing can be added: the campaign takes no numbers (campaigns.accepts.<reason>), or is gone. */
type ClosedReason = Refusal | 'gone';

/** The campaign takes no numbers. */
export class ClosedCampaignError extends NothingSentError {
  override readonly name = 'ClosedCampaignError';

  constructor(reason: ClosedReason) {
    super(`The campaign takes no numbers (${reason})`, reason === 'gone' ? 404 : 409);
  }
}

/**
 * Makes sure that a campaign takes numbers, as it is now.
 * @throws {ClosedCampaignError} when it takes none or is not there
 * @throws {SipCallerError} when it cannot be read
 */
export async function mustTakeNumbers(
  client: Pick<SipCaller, 'listCampaigns'>,
  campaignId: string,
  options?: CallOptions,
): Promise<void> {
  const campaign = await readCampaign(client, campaignId, options);
  if (!campaign) throw new ClosedCampaignError('gone');
  const verdict = acceptsNumbers(campaign);
  if (!verdict.accepts) throw new ClosedCampaignError(verdict.reason);
}

/** After these the campaign may be gone, or in a state that allows no change any more. */
const MAY_BE_CLOSED: readonly Failure['status'][] = [400, 404, 409, 422];

/**
 * Whether something was refused since the campaign is gone or does not allow it, and so would be for every number.
 * @param allows the rule of what was to be done: acceptsNumbers or allowsRemoval
 * @throws {SipCallerError} when the campaign cannot be read
 */
export async function isClosedTo(
  allows: (campaign: Campaign) => Verdict,
  client: Pick<SipCaller, 'listCampaigns'>,
  { status }: Pick<Failure, 'status'>,
  campaignId: string,
  options?: CallOptions,
): Promise<boolean> {
  if (!MAY_BE_CLOSED.includes(status)) return false;
  const campaign = await readCampaign(client, campaignId, options);
  return !campaign || !allows(campaign).accepts;
}
