import type { ImportItem } from '../imports/importJob';
import type { JobEngine } from '../jobs/engine';
import type { SipCaller } from '../sipcaller/client';
import { isNameless } from '../sipcaller/readRecords';
import { walkNumbers } from '../sipcaller/walkNumbers';
import type { ScreenSources } from './runReading';

/** Items of a job read from the journal at once. */
const ITEMS_AT_ONCE = 1_000;

/** Numbers to screen against: those of a campaign by its API, those of an earlier import from this device's journal. */
export function createScreenSources(
  client: SipCaller,
  engine: () => Pick<JobEngine, 'outcomes' | 'jobs'> | null,
  now = Date.now,
): ScreenSources {
  return {
    async *campaignNumbers(campaignId, signal) {
      let [count, unreadable, isWhole] = [0, 0, true];
      for await (const { rows, odd, total, joined } of walkNumbers(client, campaignId, '', { signal })) {
        signal.throwIfAborted();
        isWhole &&= joined;
        const named = [...rows, ...odd].filter((row) => !isNameless(row));
        count += named.length;
        unreadable += rows.length + odd.length - named.length;
        yield { numbers: named.map(({ number }) => number), total };
      }
      return { campaignId, at: now(), numbers: count, unreadable, isWhole };
    },

    async *importedNumbers(jobId, signal) {
      const jobs = engine();
      const total = jobs?.jobs().find(({ job }) => job.id === jobId)?.job.counts.total;
      if (!jobs || total === undefined) throw new Error('This import is not on this device any more');
      for (let from = 0; from < total; from += ITEMS_AT_ONCE) {
        signal.throwIfAborted();
        const items = await jobs.outcomes<ImportItem>(jobId, from, from + ITEMS_AT_ONCE);
        signal.throwIfAborted();
        // What could not be found out may be there: a number called twice is worse than one that is left out and said to be.
        const there = items.filter(({ mark }) => mark !== 'left' && mark !== 'failed');
        yield { numbers: there.map(({ item }) => item.number), total };
      }
      return null;
    },
  };
}
