import type { Campaign, CampaignStatus, CampaignType, DialerMode } from '../../src/sipcaller/types';
import { dateTimeOf, dayAfter, newUuid, type Pools } from './pools';
import { between, pick, pickSome, type Random } from './random';

/** What is known of a campaign before it is made; everything else is drawn. */
export interface CampaignPlan extends Partial<Omit<Campaign, 'id' | 'numbersCount'>> {
  name: string;
  status: CampaignStatus;
  type: CampaignType;
  /** How many numbers it gets. */
  numbers: number;
  varCount: number;
}

/**
 * A campaign after its plan, with dates that fit its status as of `now`.
 * @param createdAt milliseconds since 1970, told by its id
 */
export function makeCampaign(
  random: Random,
  pools: Pools,
  plan: CampaignPlan,
  now: Date,
  createdAt: number,
): Campaign {
  const { numbers: _numbers, varCount: _varCount, ...given } = plan;
  const callBehavior = given.callBehavior ?? {
    humanAnswerCallflowId: pick(random, pools.callflowIds),
    answeringMachineCallflowId: random() < 0.4 ? pick(random, pools.callflowIds) : null,
  };
  const callflows = [callBehavior.humanAnswerCallflowId, callBehavior.answeringMachineCallflowId];
  const mode: DialerMode = random() < 0.5 ? 'Power' : 'Predictive';
  return {
    id: newUuid(random, createdAt),
    dialer: { mode },
    phoneSystemId: pick(random, pools.phoneSystemIds),
    extensionId: pick(random, pools.extensionIds),
    tagIds: pickSome(random, pools.tagIds, between(random, 0, 2)),
    callflowIds: [...new Set(callflows.filter((id) => id !== null))],
    callBehavior,
    webhookEndpointId: random() < 0.3 ? pick(random, pools.webhookEndpointIds) : null,
    isArchived: false,
    ...datesFor(random, plan.status, now),
    ...given,
    numbersCount: 0,
  };
}

/** Planned dates are round hours; what really happened is not. */
function datesFor(
  random: Random,
  status: CampaignStatus,
  now: Date,
): Pick<Campaign, 'startDate' | 'endDate' | 'startedAt' | 'endedAt'> {
  const runs = between(random, 5, 45);
  const begins = {
    Draft: between(random, 2, 40),
    Active: -between(random, 1, 4),
    Paused: -between(random, 1, 4),
    Canceled: -runs - between(random, 1, 250),
    Finished: -runs - between(random, 1, 250),
  }[status];
  const startHour = between(random, 8, 10);
  const planned = {
    startDate: dateTimeOf(dayAfter(now, begins, startHour)),
    endDate: dateTimeOf(dayAfter(now, begins + runs, between(random, 17, 20))),
  };
  if (status === 'Draft') return { ...planned, startedAt: null, endedAt: null };
  const startedAt = dateTimeOf(dayAfter(now, begins, startHour, between(random, 3, 540)));
  if (status === 'Active' || status === 'Paused') return { ...planned, startedAt, endedAt: null };
  const lasted = status === 'Finished' ? runs - between(random, 0, 1) : Math.floor(runs / 3);
  const endedAt = dateTimeOf(dayAfter(now, begins + lasted, 14, between(random, 61, 7000)));
  return { ...planned, startedAt, endedAt };
}
