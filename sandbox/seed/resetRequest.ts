import { CAMPAIGN_STATUSES, CAMPAIGN_TYPES, DIALER_MODES } from '../../src/sipcaller/types';
import { array, boolean, check, oneOf, orNull, record, string, whole } from '../control/check';
import { parseDateTime } from '../query/dates';
import type { CampaignPlan } from './campaignPlan';
import { MOST_NUMBERS } from './fictitiousNumbers';

/** The most campaigns one reset makes: enough for any list, too few to hang on. */
const MOST_CAMPAIGNS = 10_000;
const MOST_VARIABLES = 100;

/** A campaign to make: what is left out is drawn. */
export type CampaignSpec = Pick<CampaignPlan, 'name'> & Partial<CampaignPlan>;

export interface ResetRequest {
  /** Left out: the seed that the sandbox began with. */
  seed?: number;
  /** Left out: the start data. */
  campaigns?: CampaignPlan[];
}

const date = (name: string, value: unknown) => {
  parseDateTime(name, value, 'both');
  return undefined;
};
const CAMPAIGN = record(
  {
    name: string,
    type: oneOf(...CAMPAIGN_TYPES),
    status: oneOf(...CAMPAIGN_STATUSES),
    numbers: whole(0, MOST_NUMBERS),
    varCount: whole(0, MOST_VARIABLES),
    dialer: record({ mode: oneOf(...DIALER_MODES) }, ['mode']),
    phoneSystemId: orNull(string),
    extensionId: orNull(string),
    tagIds: array(string),
    callflowIds: array(string),
    callBehavior: record(
      { humanAnswerCallflowId: orNull(string), answeringMachineCallflowId: orNull(string) },
      ['humanAnswerCallflowId', 'answeringMachineCallflowId'],
    ),
    webhookEndpointId: orNull(string),
    startDate: orNull(date),
    endDate: orNull(date),
    startedAt: orNull(date),
    endedAt: orNull(date),
    isArchived: boolean,
  },
  ['name'],
);
const REQUEST = record({ seed: whole(0, 2 ** 32 - 1), campaigns: array(CAMPAIGN) });

/**
 * Reads the body of `POST /sandbox/reset`. A campaign is Active, Dynamic, without numbers and with two variables unless it says otherwise.
 * @throws ApiError 400 naming the key at fault
 */
export function parseResetRequest(body: unknown): ResetRequest {
  check(REQUEST, 'reset', body);
  const { seed, campaigns } = body as { seed?: number; campaigns?: CampaignSpec[] };
  check(whole(0, MOST_CAMPAIGNS), 'The number of campaigns', campaigns?.length ?? 0);
  return { ...(seed === undefined ? {} : { seed }), ...(campaigns && { campaigns: campaigns.map(toPlan) }) };
}

function toPlan(given: CampaignSpec): CampaignPlan {
  const plan: CampaignPlan = {
    status: 'Active',
    type: 'Dynamic',
    numbers: 0,
    varCount: 2,
    ...given,
  };
  for (const field of ['startDate', 'endDate', 'startedAt', 'endedAt'] as const) {
    if (typeof plan[field] === 'string') plan[field] = parseDateTime(field, plan[field], 'both');
  }
  return plan;
}
