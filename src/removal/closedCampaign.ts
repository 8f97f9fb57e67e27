import { acceptsNumbers, allowsRemoval, type Refusal } from '../campaigns/accepts';
import type { Failure } from '../jobs/failure';
import type { CallOptions, SipCaller } from '../sipcaller/client';
import { readCampaign } from '../sipcaller/readCampaign';

/** Why nothing can be put back: the campaign takes no numbers (campaigns.accepts.<reason>), or is gone. */
type ClosedReason = Refusal | 'gone';

const NOT_FOUND = 404;
const CONFLICT = 409;

/** The campaign takes no numbers, so nothing was sent. */
export class ClosedCampaignError extends Error {
  override readonly name = 'ClosedCampaignError';
  /** As the API would answer: no failure that passes by itself. */
  readonly status: number;
  readonly mayHaveArrived = false;

  constructor(reason: ClosedReason) {
    super(`The campaign takes no numbers (${reason})`);
    this.status = reason === 'gone' ? NOT_FOUND : CONFLICT;
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
 * Whether an upload was refused since the campaign takes no numbers, and so would refuse every other one.
 * @throws {SipCallerError} when the campaign cannot be read
 */
export async function takesNothing(
  client: Pick<SipCaller, 'listCampaigns'>,
  { status }: Pick<Failure, 'status'>,
  campaignId: string,
  options?: CallOptions,
): Promise<boolean> {
  if (!MAY_BE_CLOSED.includes(status)) return false;
  const campaign = await readCampaign(client, campaignId, options);
  return !campaign || !acceptsNumbers(campaign).accepts;
}

/**
 * Whether a removal was refused since the campaign gives no numbers up, and so would refuse every other one.
 * @throws {SipCallerError} when the campaign cannot be read
 */
export async function givesNothingUp(
  client: Pick<SipCaller, 'listCampaigns'>,
  { status }: Pick<Failure, 'status'>,
  campaignId: string,
  options?: CallOptions,
): Promise<boolean> {
  if (!MAY_BE_CLOSED.includes(status)) return false;
  const campaign = await readCampaign(client, campaignId, options);
  return !campaign || !allowsRemoval(campaign).accepts;
}
