import type { Context } from 'hono';
import { type Campaign, DATE_FIELDS } from '../../src/sipcaller/types';
import type { Behavior } from '../control/behavior';
import type { BehaviorState } from '../control/faults';
import { answerList } from '../listAnswer';
import { parseCampaignFilter } from '../query/campaignFilter';
import { parseRange } from '../query/range';
import { CAMPAIGN_SORT_COLUMNS, parseSort } from '../query/sort';
import { listCampaigns } from '../store/campaigns';
import type { Store } from '../store/store';
import type { SandboxEnv } from '../types';

/** What follows a stored date-time: it is UTC as soon as a zone is stated. */
const ZONES: Record<Behavior['dateTimes'], string> = { plain: '', zoned: 'Z', millis: '.000Z' };

/** Call 1: the campaigns, archived ones included unless the filter says otherwise. */
export function answerCampaigns(c: Context<SandboxEnv>, store: Store, { present }: BehaviorState): Response {
  const params = c.get('params');
  const conditions = parseCampaignFilter(params.get('filter') ?? undefined, present.dates);
  const order = parseSort(params.get('sort') ?? undefined, CAMPAIGN_SORT_COLUMNS, 'seq');
  const window = parseRange(params.get('range') ?? undefined, present.maxRange);
  const { rows, total } = listCampaigns(store.present(), conditions, order, window, store.shownAsOf());
  const json = rows.map((campaign) => campaignJson(campaign, present));
  return answerList(c, present, 'campaigns', window.first, json, total);
}

/** A campaign as the API shows it. */
function campaignJson(campaign: Campaign, { dateTimes, nullFields }: Behavior): string {
  const dates = DATE_FIELDS.map((field) => [field, campaign[field] && campaign[field] + ZONES[dateTimes]]);
  const nulls = nullFields.map((field) => [field, null]);
  return JSON.stringify({ ...campaign, ...Object.fromEntries([...dates, ...nulls]) });
}
