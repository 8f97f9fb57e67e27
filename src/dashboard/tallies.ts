import { CAMPAIGN_STATUSES, CAMPAIGN_TYPES, type Campaign } from '../sipcaller/types';

type Status = Campaign['status'] | typeof NOT_TOLD;
type Type = Campaign['type'] | typeof NOT_TOLD;

/** Stands for a status or a type that did not come, or could not be read. */
export const NOT_TOLD = '';

const told = <T extends string>(word: T | null | undefined): T | typeof NOT_TOLD => word ?? NOT_TOLD;

/** The campaigns of one status: in all, and of each type, in the order of `KindTally.types`. */
interface StatusTally {
  status: Status;
  count: number;
  byType: number[];
}

export interface KindTally {
  /** The documented types, then any other that came, NOT_TOLD where none did. */
  types: { type: Type; count: number }[];
  statuses: StatusTally[];
}

/** Counts campaigns by status and type; every documented status and type is there, with 0 if need be. */
export function tallyKinds(campaigns: readonly Campaign[]): KindTally {
  const types = withUnknown<Type>(
    CAMPAIGN_TYPES,
    campaigns.map(({ type }) => told(type)),
  );
  const count = (test: (campaign: Campaign) => boolean) => campaigns.filter(test).length;
  return {
    types: types.map((type) => ({ type, count: count((campaign) => told(campaign.type) === type) })),
    statuses: statusesOf(campaigns).map((status) => ({
      status,
      count: count((campaign) => told(campaign.status) === status),
      byType: types.map((type) =>
        count((campaign) => told(campaign.status) === status && told(campaign.type) === type),
      ),
    })),
  };
}

export interface NumbersTally {
  total: number;
  /** Largest first would move the statuses about with every number: they keep their own order. */
  byStatus: { status: Status; numbers: number }[];
  /** Campaigns that came without a count, and so count as none. */
  unknown: number;
}

/** Adds up the numbers of campaigns by status. */
export function tallyNumbers(campaigns: readonly Campaign[]): NumbersTally {
  const sum = (some: readonly Campaign[]) =>
    some.reduce((total, campaign) => total + (numbersOf(campaign) ?? 0), 0);
  return {
    total: sum(campaigns),
    byStatus: statusesOf(campaigns).map((status) => ({
      status,
      numbers: sum(campaigns.filter((campaign) => told(campaign.status) === status)),
    })),
    unknown: campaigns.filter((campaign) => numbersOf(campaign) === null).length,
  };
}

export interface Largest {
  /** Largest first; those of the same size by name. None without numbers. */
  campaigns: { campaign: Campaign; numbers: number }[];
  /** The other campaigns that have numbers. */
  rest: { campaigns: number; numbers: number };
}

/** The campaigns with the most numbers, at most `most`. */
export function largestCampaigns(campaigns: readonly Campaign[], most: number): Largest {
  const all = campaigns
    .map((campaign) => ({ campaign, numbers: numbersOf(campaign) ?? 0 }))
    .filter(({ numbers }) => numbers > 0)
    .sort((a, b) => b.numbers - a.numbers || a.campaign.name.localeCompare(b.campaign.name));
  const rest = all.slice(most);
  return {
    campaigns: all.slice(0, most),
    rest: { campaigns: rest.length, numbers: rest.reduce((sum, { numbers }) => sum + numbers, 0) },
  };
}

/** A campaign's count of numbers; null where the API did not send one. */
export function numbersOf({ numbersCount }: Campaign): number | null {
  return Number.isFinite(numbersCount) ? numbersCount : null;
}

function statusesOf(campaigns: readonly Campaign[]): Status[] {
  return withUnknown<Status>(
    CAMPAIGN_STATUSES,
    campaigns.map(({ status }) => told(status)),
  );
}

function withUnknown<T>(known: readonly T[], came: readonly T[]): T[] {
  return [...new Set([...known, ...came])];
}
