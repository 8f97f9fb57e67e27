import type { Context } from 'hono';
import type { BehaviorState } from '../control/faults';
import { answerList } from '../listAnswer';
import { parseCampaignFilter } from '../query/campaignFilter';
import { parseRange } from '../query/range';
import { CAMPAIGN_SORT_COLUMNS, parseSort } from '../query/sort';
import { listCampaigns } from '../store/campaigns';
import type { Database } from '../store/database';
import type { SandboxEnv } from '../types';

/** Call 1: the campaigns, archived ones included unless the filter says otherwise. */
export function answerCampaigns(c: Context<SandboxEnv>, db: Database, { present }: BehaviorState): Response {
  const params = c.get('params');
  const conditions = parseCampaignFilter(params.get('filter') ?? undefined, present.dates);
  const order = parseSort(params.get('sort') ?? undefined, CAMPAIGN_SORT_COLUMNS, 'seq');
  const window = parseRange(params.get('range') ?? undefined, present.maxRange);
  const { rows, total } = listCampaigns(db, conditions, order, window);
  const json = rows.map((campaign) => JSON.stringify(campaign));
  return answerList(c, present, 'campaigns', window.first, json, total);
}
