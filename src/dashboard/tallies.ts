import { statedNumbers } from '../sipcaller/statedNumbers';
import { CAMPAIGN_STATUSES, CAMPAIGN_TYPES, type Campaign } from '../sipcaller/types';

/** In place of a status or type that a campaign does not state. */
export const NOT_STATED = '';

/** A documented word, any other that came, or {@link NOT_STATED}. */
type Word = string;

/** The word of a status or type as it came. */
export function wordOf(value: unknown): Word {
  return typeof value === 'string' ? value : NOT_STATED;
}

/** The campaigns of one status: in all, and of each type, in the order of `KindTally.types`. */
interface StatusTally {
  status: Word;
  count: number;
  byType: number[];
}

export interface KindTally {
  /** The documented types, then any other that came. */
  types: { type: Word; count: number }[];
  statuses: StatusTally[];
}

/** Counts campaigns by status and type; every documented status and type is there, with 0 if need be. */
export function tallyKinds(campaigns: readonly Campaign[]): KindTally {
  const words = campaigns.map(({ status, type }) => ({ status: wordOf(status), type: wordOf(type) }));
  const types = withOthers(
    CAMPAIGN_TYPES,
    words.map(({ type }) => type),
  );
  const count = (test: (word: (typeof words)[number]) => boolean) => words.filter(test).length;
  return {
    types: types.map((type) => ({ type, count: count((word) => word.type === type) })),
    statuses: statusesOf(campaigns).map((status) => ({
      status,
      count: count((word) => word.status === status),
      byType: types.map((type) => count((word) => word.status === status && word.type === type)),
    })),
  };
}

export interface NumbersTally {
  /** Null where no campaign states its numbers. */
  total: number | null;
  /** Largest first would move the statuses about with every number: they keep their own order. */
  byStatus: { status: Word; numbers: number | null }[];
  /** Campaigns that do not state their numbers: they are in no sum. */
  unknown: number;
}

/** Adds up the numbers of campaigns by status. */
export function tallyNumbers(campaigns: readonly Campaign[]): NumbersTally {
  return {
    total: sumOf(campaigns),
    byStatus: statusesOf(campaigns).map((status) => ({
      status,
      numbers: sumOf(campaigns.filter((campaign) => wordOf(campaign.status) === status)),
    })),
    unknown: campaigns.filter((campaign) => statedNumbers(campaign) === null).length,
  };
}

/** The numbers of campaigns; null where there are some, and none states its own. */
function sumOf(campaigns: readonly Campaign[]): number | null {
  const stated = campaigns.map(statedNumbers).filter((numbers) => numbers !== null);
  if (stated.length === 0 && campaigns.length > 0) return null;
  return stated.reduce((sum, numbers) => sum + numbers, 0);
}

export interface Largest {
  /** Largest first; those of the same size by name. None without numbers. */
  campaigns: { campaign: Campaign; numbers: number }[];
  /** The other campaigns that have numbers. */
  rest: { campaigns: number; numbers: number };
  /** Campaigns that do not state their numbers, and so may be larger than all of these. */
  unknown: number;
}

/** The campaigns with the most numbers, at most `most`. */
export function largestCampaigns(campaigns: readonly Campaign[], most: number): Largest {
  const all = campaigns
    .map((campaign) => ({ campaign, numbers: statedNumbers(campaign) ?? 0 }))
    .filter(({ numbers }) => numbers > 0)
    .sort((a, b) => b.numbers - a.numbers || String(a.campaign.name).localeCompare(String(b.campaign.name)));
  const rest = all.slice(most);
  return {
    campaigns: all.slice(0, most),
    rest: { campaigns: rest.length, numbers: rest.reduce((sum, { numbers }) => sum + numbers, 0) },
    unknown: campaigns.filter((campaign) => statedNumbers(campaign) === null).length,
  };
}

function statusesOf(campaigns: readonly Campaign[]): Word[] {
  return withOthers(
    CAMPAIGN_STATUSES,
    campaigns.map(({ status }) => wordOf(status)),
  );
}

/** Those that are known, then others that came; what was not stated comes last. */
function withOthers(known: readonly Word[], came: readonly Word[]): Word[] {
  const others = new Set(came.filter((word) => !known.includes(word) && word !== NOT_STATED));
  return [...known, ...others, ...(came.includes(NOT_STATED) ? [NOT_STATED] : [])];
}
