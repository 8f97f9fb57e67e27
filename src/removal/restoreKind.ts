import { isOfCampaign } from '../campaignJobs/campaignJob';
import { isClosedTo, mustTakeNumbers } from '../campaignJobs/closedCampaign';
import { surveyUnlessFound } from '../campaignJobs/surveyOnce';
import { countFitting, LONGEST_UPLOAD_MS, sendPart } from '../campaignJobs/uploadPart';
import { acceptsNumbers } from '../campaigns/accepts';
import type { JobEngine } from '../jobs/engine';
import type { JobKind, Sighting, TellWay } from '../jobs/kind';
import { walkOutcomes } from '../jobs/walkOutcomes';
import { markOf } from '../phonelist/rows/numberSet';
import type { CallOptions, SipCaller } from '../sipcaller/client';
import { countNumbers } from '../sipcaller/countNumbers';
import { readNumbers } from '../sipcaller/readNumbers';
import { forgetPicks } from './picks';
import { RESTORE, type RestoreData } from './removalJob';
import { OTHER_VALUES, type RestoreItem, standingsOf, surveyedStandings } from './restoreCopies';
import { areCopies, copyRemoved } from './restoreItems';

export type RestoreClient = Pick<SipCaller, 'listNumbers' | 'listCampaigns' | 'lists' | 'uploadNumbers'>;

export interface RestoreOptions {
  /** The engine's: a restore copies the items of a removal, and counts its own. */
  outcomes: JobEngine['outcomes'];
  /** So many are looked for one by one, whatever the API's lookup finds (surveyOnce.ts). */
  few?: number;
}

/** Rows in an upload to begin with, and at most: few enough that an answer comes soon. */
export const FIRST_UPLOAD = 500;
export const LARGEST_UPLOAD = 2_000;
/** An upload that is carried out after it was looked for would be sent a second time: rather wait. */
const SETTLE_MS = 10_000;

/**
 * The job that puts removed numbers back, by uploads in chunks. What is in the campaign already is not
 * sent, so that to restore a restored removal adds nothing.
 */
export function createRestoreKind(
  client: RestoreClient,
  { outcomes, few }: RestoreOptions,
): JobKind<RestoreData, RestoreItem> {
  return {
    name: RESTORE,
    firstChunk: FIRST_UPLOAD,
    largestChunk: LARGEST_UPLOAD,
    // One after the other: copies of a number in two requests at once could not be told apart.
    concurrency: 1,
    repeatable: false,
    looksFirst: true,
    settleMs: SETTLE_MS,
    longestMs: LONGEST_UPLOAD_MS,
    excludes: (other, { campaign }) => isOfCampaign(other, campaign.id),
    needs: ({ removalId }) => [removalId],

    async plan(data, sink, signal) {
      await mustTakeNumbers(client, data.campaign.id, { signal });
      const before = await countNumbers(client, data.campaign.id, { signal });
      await copyRemoved(client, outcomes, data, sink, { signal });
      // The items are they now; a job's record is copied at every step of it.
      const picked = data.picked && forgetPicks(data.picked);
      return { data: { ...data, before, picked }, hold: false };
    },
    joins: areCopies,
    fit: countFitting,
    send: (items, { campaign }, signal) => sendPart(client, campaign.id, items, { signal }),
    reconcile: (items, { campaign }, signal, tell) => lookFor(client, campaign.id, items, signal, tell),
    beginReadBack: (items, { campaign }, signal) =>
      surveyUnlessFound(
        client,
        campaign.id,
        items,
        {
          judge: surveyedStandings,
          lookFor: (open, stop, tell) => lookFor(client, campaign.id, open, stop, tell),
          hash: ({ varValues }) => markOf(varValues),
        },
        { signal },
        few,
      ),
    refusesAll: (failure, { campaign }, signal) =>
      isClosedTo(acceptsNumbers, client, failure, campaign.id, { signal }),
    async conclude({ id, data }, signal) {
      const after = await countNumbers(client, data.campaign.id, { signal });
      return { ...data, after, otherValues: await countOtherValues(outcomes, id, { signal }) };
    },
  };
}

async function lookFor(
  client: RestoreClient,
  campaignId: string,
  items: readonly RestoreItem[],
  signal: AbortSignal,
  tell?: TellWay,
): Promise<Sighting[]> {
  const numbers = items.map(({ number }) => number);
  const read = await readNumbers(client, campaignId, numbers, { signal });
  tell?.(read.checkedBy);
  return standingsOf(items, read);
}

/** How many numbers are there, but with other values than they had. */
async function countOtherValues(
  outcomes: RestoreOptions['outcomes'],
  id: string,
  options: CallOptions,
): Promise<number> {
  let count = 0;
  for await (const block of walkOutcomes(outcomes, id, options)) {
    count += block.filter(({ record }) => record === OTHER_VALUES).length;
  }
  return count;
}
