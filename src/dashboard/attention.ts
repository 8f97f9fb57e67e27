import { type Clock, clockOf, DAY_MS, writeClock } from '../layout/clock';
import type { Campaign } from '../sipcaller/types';
import { listLink } from './listLink';
import { numbersOf } from './tallies';

/** Why a campaign needs attention, most urgent first: each has its words, `dashboard.attention.<kind>`. */
const ATTENTION_KINDS = ['overdue', 'draftDue', 'empty'] as const;
export type AttentionKind = (typeof ATTENTION_KINDS)[number];

export interface Attention {
  kind: AttentionKind;
  campaigns: Campaign[];
  /** The list filtered to them. */
  link: string;
  /** Whether that list shows just these; else it begins with them. */
  isExact: boolean;
}

/** A list of IDs goes in the query of one request: longer ones meet the length that servers take. */
const MOST_IDS = 100;

const NEEDS: Record<AttentionKind, (campaign: Campaign, now: Clock) => boolean> = {
  overdue: ({ status, endDate }, now) => status === 'Active' && isIn(endDate, (end) => end < now),
  // Also one whose start has passed: the longer ago, the more it is forgotten.
  draftDue: ({ status, startDate }, now) =>
    status === 'Draft' && isIn(startDate, (start) => start <= now + DAY_MS),
  empty: (campaign) =>
    campaign.type === 'Dynamic' && campaign.status === 'Active' && numbersOf(campaign) === 0,
};

/** The campaigns that need someone, by reason; a reason that holds for none comes last, with none. `now` is this device's clock. */
export function needsAttention(campaigns: readonly Campaign[], now: Clock): Attention[] {
  return ATTENTION_KINDS.map((kind) => {
    const found = campaigns.filter((campaign) => NEEDS[kind](campaign, now));
    return { kind, campaigns: inOrder(kind, found), ...linkTo(kind, found, now) };
  }).sort((a, b) => Number(a.campaigns.length === 0) - Number(b.campaigns.length === 0));
}

function linkTo(kind: AttentionKind, found: Campaign[], now: Clock): Pick<Attention, 'link' | 'isExact'> {
  if (kind === 'overdue') {
    const filter = { status: 'Active', endDate_lt: writeClock(now) } as const;
    return { link: listLink(filter, ['endDate', 'ASC']), isExact: true };
  }
  if (kind === 'draftDue') {
    const filter = { status: 'Draft', startDate_lte: writeClock(now + DAY_MS) } as const;
    return { link: listLink(filter, ['startDate', 'ASC']), isExact: true };
  }
  // The API has no filter on the count of numbers.
  if (found.length <= MOST_IDS) return { link: listLink({ ids: found.map(({ id }) => id) }), isExact: true };
  return {
    link: listLink({ status: 'Active', type: 'Dynamic' }, ['numbersCount', 'ASC']),
    isExact: false,
  };
}

function inOrder(kind: AttentionKind, campaigns: Campaign[]): Campaign[] {
  const field = { overdue: 'endDate', draftDue: 'startDate', empty: 'startedAt' } as const;
  const clock = (campaign: Campaign) => clockOf(campaign[field[kind]]) ?? 0;
  return campaigns.sort((a, b) => clock(a) - clock(b) || a.name.localeCompare(b.name));
}

function isIn(date: Campaign['startDate'], test: (clock: Clock) => boolean): boolean {
  const clock = clockOf(date);
  return clock !== null && test(clock);
}
