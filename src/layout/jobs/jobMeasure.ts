import type { JobView } from '../../jobs/engine';
import { isWorking, type Job } from '../../jobs/job';
import type { Phrase } from './jobPhrases';

const MINUTE_MS = 60_000;
const HALF_HOUR_MS = 30 * MINUTE_MS;
/** Longer than this is told in half hours. */
const MINUTES_TOLD_MS = 90 * MINUTE_MS;

/** How much of a job is behind it, in percent. */
interface JobShare {
  /** Items whose outcome is final. */
  settled: number;
  /** Those, and the ones that the server accepted. */
  accepted: number;
  /** All of it: half of an item's way is until the server accepts it, half until it is read back. */
  whole: number;
}

/** Null while nothing can be said: the target is still being read, and its size is not known. */
export function shareOf(job: Job): JobShare | null {
  if (job.state === 'planning') {
    const read = job.expected ? percent(job.planned, job.expected) : null;
    return read === null ? null : { settled: read, accepted: read, whole: read };
  }
  if (!job.frozen) return { settled: 0, accepted: 0, whole: 0 };
  const { total, done, already, failed, unknown, notVisible } = job.counts;
  const sent = job.counts.sent + notVisible;
  const settled = done + already + failed + unknown;
  return {
    settled: percent(settled, total),
    accepted: percent(settled + sent, total),
    whole: percent(2 * settled + sent, 2 * total),
  };
}

/** How fast it goes and how long it will still take; nothing before that can be said, or while it stands still. */
export function pacePhrases({ job, runs, rate, remainingMs, outage }: JobView): Phrase[] {
  if (!isWorking(job) || job.state === 'waiting' || runs === 'nowhere' || outage) return [];
  return [...(remainingMs ? [remainingPhrase(remainingMs)] : []), ...(rate ? [ratePhrase(rate)] : [])];
}

/** A remaining time as a range, in whole minutes or half hours. @param range in milliseconds */
export function remainingPhrase([least, most]: [number, number]): Phrase {
  if (most < MINUTE_MS) return { key: 'jobs.remaining.moment' };
  const inHours = most > MINUTES_TOLD_MS;
  const unit = inHours ? HALF_HOUR_MS : MINUTE_MS;
  const scale = inHours ? 2 : 1;
  const from = Math.floor(least / unit) / scale;
  const to = Math.ceil(most / unit) / scale;
  const how = from === 0 ? 'upTo' : from === to ? 'about' : 'range';
  return { key: `jobs.remaining.${inHours ? 'hours' : 'minutes'}.${how}`, values: { from, to } };
}

function ratePhrase(perSecond: number): Phrase {
  const per = perSecond < 1 ? 'minute' : 'second';
  const rate = perSecond < 1 ? perSecond * 60 : perSecond;
  return {
    key: `jobs.rate.${per}`,
    values: { rate: rate < 10 ? Math.round(rate * 10) / 10 : Math.round(rate) },
  };
}

/** Whole percent, rounded down: 100 is all of it. */
function percent(part: number, whole: number): number {
  return whole > 0 ? Math.min(100, Math.floor((100 * part) / whole)) : 100;
}
