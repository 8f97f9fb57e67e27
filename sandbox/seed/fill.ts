import type { Campaign } from '../../src/sipcaller/types';
import { findCampaign, insertCampaign } from '../store/campaigns';
import type { Database } from '../store/database';
import { addToCount, insertBatch } from '../store/numbers';
import { type CampaignPlan, makeCampaign } from './campaignPlan';
import { fictitiousNumbers } from './fictitiousNumbers';
import { personValues } from './people';
import { makePools } from './pools';
import { type Random, seededRandom } from './random';

const BATCH = 1000;
const DAY_MS = 86_400_000;
/** All are made before the earliest date that a campaign can have, a minute apart, so that ids are in the order of making. */
const CREATED_DAYS_AGO = 310;
const CREATED_APART_MS = 60_000;

/**
 * Makes the campaigns of these plans with all their numbers, in one transaction. The same seed and day make the same data.
 * @returns the campaigns made, in order
 */
export function fillDatabase(
  db: Database,
  seed: number,
  now: Date,
  plansFrom: (random: Random) => CampaignPlan[],
): Campaign[] {
  const random = seededRandom(seed);
  const today = new Date(Math.floor(now.getTime() / DAY_MS) * DAY_MS);
  const pools = makePools(random, today);
  return db.transaction(() =>
    plansFrom(random).map((plan, index) => {
      const createdAt = today.getTime() - CREATED_DAYS_AGO * DAY_MS + index * CREATED_APART_MS;
      const campaign = makeCampaign(random, pools, plan, today, createdAt);
      const seq = insertCampaign(db, campaign);
      fillNumbers(db, seq, random, plan);
      return findCampaign(db, campaign.id)?.campaign ?? campaign;
    }),
  );
}

function fillNumbers(db: Database, seq: number, random: Random, { numbers, varCount }: CampaignPlan): void {
  let batch: [string, string][] = [];
  for (const number of fictitiousNumbers(random, numbers)) {
    batch.push([number, JSON.stringify(personValues(random, varCount))]);
    if (batch.length === BATCH) {
      insertBatch(db, seq, batch);
      batch = [];
    }
  }
  insertBatch(db, seq, batch);
  addToCount(db, seq, numbers);
}
