import { clockOf, DAY_MS, msUntil, type Now, writeClock } from '../layout/clock';
import { zonesStated } from '../sipcaller/dates';
import { statedNumbers } from '../sipcaller/statedNumbers';
import type { Campaign, CampaignFilter, CampaignSort, SortOrder } from '../sipcaller/types';
import { listLink } from './listLink';

/** Why a campaign needs attention, most urgent first: each has its words, `dashboard.attention.<kind>`. */
const ATTENTION_KINDS = ['overdue', 'draftDue', 'empty'] as const;
export type AttentionKind = (typeof ATTENTION_KINDS)[number];

export interface Attention {
  kind: AttentionKind;
  campaigns: Campaign[];
  /** How many campaigns may need it or not: they do not state what would tell. */
  unknown: number;
  /** The list filtered to them. */
  link: string;
  /** Whether that list shows just these; or begins with them; or shows also those that were not read. */
  shows: 'these' | 'theseFirst' | 'unreadToo';
}

/** A list of IDs goes in the query of one request: longer ones meet the length that servers take. */
const MOST_IDS = 100;

/** Whether something is so; null where it is not known. */
type Known = boolean | null;

/** Whether all are so: not if one is not, whatever is not known of the others. */
function all(...facts: Known[]): Known {
  if (facts.includes(false)) return false;
  return facts.includes(null) ? null : true;
}

const NEEDS: Record<AttentionKind, (campaign: Campaign, now: Now) => Known> = {
  overdue: ({ status, endDate }, now) =>
    all(
      isStated(status, 'Active'),
      isUntil(endDate, now, (ms) => ms < 0),
    ),
  // Also one whose start has passed: the longer ago, the more it is forgotten.
  draftDue: ({ status, startDate }, now) =>
    all(
      isStated(status, 'Draft'),
      isUntil(startDate, now, (ms) => ms <= DAY_MS),
    ),
  empty: (campaign) => {
    const numbers = statedNumbers(campaign);
    return all(
      isStated(campaign.type, 'Dynamic'),
      isStated(campaign.status, 'Active'),
      numbers === null ? null : numbers === 0,
    );
  },
};

/**
 * The campaigns that need someone, by reason; a reason that holds for none comes last, with none.
 * @param isWhole whether the campaigns are all that there are
 */
export function needsAttention(campaigns: readonly Campaign[], now: Now, isWhole = true): Attention[] {
  return ATTENTION_KINDS.map((kind) => {
    const needs = campaigns.map((campaign) => NEEDS[kind](campaign, now));
    const found = campaigns.filter((_, index) => needs[index] === true);
    const unknown = needs.filter((need) => need === null).length;
    return { kind, campaigns: inOrder(kind, found), unknown, ...linkTo(kind, found, now, isWhole) };
  }).sort((a, b) => Number(a.campaigns.length === 0) - Number(b.campaigns.length === 0));
}

interface AttentionList {
  filter: CampaignFilter;
  sort: [CampaignSort, SortOrder];
  /** The date that decides, and the bound that the API's filter takes for it; no filter is on the count of numbers. */
  bound?: { date: 'startDate' | 'endDate'; at: (now: Now) => CampaignFilter };
}

const LISTS: Record<AttentionKind, AttentionList> = {
  overdue: {
    filter: { status: 'Active' },
    sort: ['endDate', 'ASC'],
    bound: { date: 'endDate', at: ({ clock }) => ({ endDate_lt: writeClock(clock) }) },
  },
  draftDue: {
    filter: { status: 'Draft' },
    sort: ['startDate', 'ASC'],
    bound: { date: 'startDate', at: ({ clock }) => ({ startDate_lte: writeClock(clock + DAY_MS) }) },
  },
  empty: { filter: { status: 'Active', type: 'Dynamic' }, sort: ['numbersCount', 'ASC'] },
};

/** The list of them: by a bound where that fits, else by their IDs, else one that begins with them. */
function linkTo(kind: AttentionKind, found: Campaign[], now: Now, isWhole: boolean): Linked {
  const { filter, sort, bound } = LISTS[kind];
  // How an API that states zones reads a bound without one is not documented.
  if (bound && ['none', 'nothing'].includes(zonesStated(found.map((campaign) => campaign[bound.date])))) {
    const link = listLink({ ...filter, ...bound.at(now) }, sort);
    return { link, shows: isWhole ? 'these' : 'unreadToo' };
  }
  if (found.length > MOST_IDS) return { link: listLink(filter, sort), shows: 'theseFirst' };
  return { link: listLink({ ids: found.map(({ id }) => id) }, bound && sort), shows: 'these' };
}

type Linked = Pick<Attention, 'link' | 'shows'>;

function inOrder(kind: AttentionKind, campaigns: Campaign[]): Campaign[] {
  const field = { overdue: 'endDate', draftDue: 'startDate', empty: 'startedAt' } as const;
  const clock = (campaign: Campaign) => clockOf(campaign[field[kind]]) ?? 0;
  return campaigns.sort((a, b) => clock(a) - clock(b) || nameOf(a).localeCompare(nameOf(b)));
}

const nameOf = ({ name }: Campaign) => String(name);

function isStated(value: unknown, wanted: string): Known {
  return typeof value === 'string' ? value === wanted : null;
}

function isUntil(date: Campaign['startDate'], now: Now, test: (ms: number) => boolean): Known {
  const ms = msUntil(date, now);
  return ms === null ? null : test(ms);
}
