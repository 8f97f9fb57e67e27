import type { ImportJob } from '../imports/importJob';
import { importsOf } from '../imports/importJob';
import type { JobView } from '../jobs/engine';
import { shareOf } from '../phonelist/sketch';
import type { ReadList } from './listReader';

/** An earlier import with numbers of the list at hand. */
export interface SimilarList {
  job: ImportJob;
  /** Which share of this list's numbers it had, about; 0 to 1. */
  share: number;
}

/** Less alike than this is no news. */
const WORTH_SAYING = 0.5;
/** Where the estimate says so, the lists are taken for the same. */
const SAME = 0.97;

/**
 * The earlier imports of this device that a list looks like, the most alike first, those of the same campaign before
 * all others. Only those of which something may have gone up count.
 */
export function similarLists(
  views: readonly JobView[],
  list: ReadList,
  campaignId: string | undefined,
): SimilarList[] {
  const { ready } = list.result.totals;
  const isOfCampaign = ({ job }: SimilarList) => job.data.campaign.id === campaignId;
  return importsOf(views)
    .map(({ job }) => job)
    .filter(hasSent)
    .map((job) => ({ job, share: shareOf(list.sketch, ready, job.data.sketch, job.data.totals.ready) }))
    .filter(({ share }) => share >= WORTH_SAYING)
    .sort((a, b) => Number(isOfCampaign(b)) - Number(isOfCampaign(a)) || b.share - a.share);
}

/** The earlier import by which all of a list is in its campaign already, or may be; undefined without one. */
export function sentBefore(
  views: readonly JobView[],
  list: ReadList,
  campaignId: string,
): SimilarList | undefined {
  return similarLists(views, list, campaignId).find(
    ({ job, share }) => job.data.campaign.id === campaignId && share >= SAME,
  );
}

function hasSent({ counts: { underWay, sent, done, already, unknown } }: ImportJob): boolean {
  return underWay + sent + done + already + unknown > 0;
}
