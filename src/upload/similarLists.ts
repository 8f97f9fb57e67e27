import type { ImportJob } from '../imports/importJob';
import { importsOf } from '../imports/importJob';
import type { JobView } from '../jobs/engine';
import { shareOf } from '../phonelist/sketch';
import { countUndone } from '../receipts/undos';
import type { ReadList } from './listReader';

/** An earlier import with numbers of the list at hand. */
export interface SimilarList {
  job: ImportJob;
  /** Which share of this list's numbers it had, about; 0 to 1. */
  share: number;
  /** How many of the numbers of that import were sent, or may have been, or were in the campaign already. */
  went: number;
  /** How many of them its undo has taken out again, and nobody has put back. */
  undone: number;
}

/** Less alike than this is no news. */
const WORTH_SAYING = 0.5;
/** Where the estimate says so, the lists are taken for the same. */
const SAME = 0.97;

/**
 * The earlier imports of this device that a list looks like, the most alike first, those of the same campaign before
 * all others. Only those of which something may be in the campaign count.
 */
export function similarLists(
  views: readonly JobView[],
  list: ReadList,
  campaignId: string | undefined,
): SimilarList[] {
  const { ready } = list.result.totals;
  const isOfCampaign = ({ job }: SimilarList) => job.data.campaign.id === campaignId;
  return importsOf(views)
    .map(({ job }) => ({
      job,
      share: shareOf(list.sketch, ready, job.data.sketch, job.data.totals.ready),
      went: countWent(job),
      undone: countUndone(views, job.id),
    }))
    .filter(({ share, went }) => share >= WORTH_SAYING && went > 0)
    .filter(({ job, undone }) => undone === 0 || undone < job.counts.done)
    .sort((a, b) => Number(isOfCampaign(b)) - Number(isOfCampaign(a)) || b.share - a.share);
}

/** About how many numbers of a list were not sent with that import. */
export function countNew({ share, went, job }: SimilarList, list: ReadList): number {
  const { ready } = list.result.totals;
  return Math.round(ready * (1 - (share * went) / job.data.totals.ready));
}

/** The earlier import by which a list like this one went to its campaign already, or some of it; undefined without one. */
export function sentBefore(
  views: readonly JobView[],
  list: ReadList,
  campaignId: string,
): SimilarList | undefined {
  return similarLists(views, list, campaignId).find(
    ({ job, share }) => job.data.campaign.id === campaignId && share >= SAME,
  );
}

function countWent({ counts: { underWay, sent, notVisible, done, already, unknown } }: ImportJob): number {
  return underWay + sent + notVisible + done + already + unknown;
}
