import type { JobEngine } from '../jobs/engine';
import type { Job } from '../jobs/job';
import { walkOutcomes } from '../jobs/walkOutcomes';
import type { SipCaller } from '../sipcaller/client';
import { isReadable } from '../sipcaller/readRecords';
import type { NumberId } from '../sipcaller/types';
import { READ_AT_ONCE, walkNumbers } from '../sipcaller/walkNumbers';
import type { Chosen, FrozenNumber } from './removalJob';

type Client = Pick<SipCaller, 'listNumbers' | 'lists'>;

interface Search extends Pick<Extract<Chosen, { how: 'search' }>, 'search' | 'except'> {
  /** The removal of what matched: what it leaves in the campaign is not new. */
  job: Pick<Job, 'id' | 'counts'>;
  outcomes: JobEngine['outcomes'];
  /** Matches that could not be read when the set was frozen: as many of them at the end are not new. */
  unreadable: number;
}

/** Steps of the list that are read for the count; a job that was cancelled early may have left many. */
const MOST_STEPS = 20;

/**
 * How many records match a search now and are neither among the spared ones nor in the removal's set, whatever became
 * of that; null when they are too many to count.
 * @throws {SipCallerError} when a read fails
 */
export async function countNewMatches(
  client: Client,
  campaignId: string,
  { search, except, job, outcomes, unreadable }: Search,
  signal: AbortSignal,
): Promise<number | null> {
  const known = new Set(except);
  const { total, done, already } = job.counts;
  const remaining = total - done - already;
  // They would all be read, and more.
  if (remaining > MOST_STEPS * READ_AT_ONCE) return null;
  if (remaining > 0) await addRemaining(known, outcomes, job.id, signal);
  let matches = 0;
  let odd = 0;
  let steps = 0;
  for await (const step of walkNumbers(client, campaignId, search, { signal })) {
    const { rows, total: told, joined, last } = step;
    if (told !== null && known.size === 0) return Math.max(0, told - unreadable);
    const readable = rows.filter(isReadable);
    odd += rows.length - readable.length + step.odd.length;
    matches += readable.filter(({ id }) => !known.has(id)).length;
    if (last && joined) return matches + Math.max(0, odd - unreadable);
    steps += 1;
    if (!joined || steps >= MOST_STEPS) break;
  }
  return null;
}

/** Adds the IDs of the set that were not seen to be gone. */
async function addRemaining(
  known: Set<NumberId>,
  outcomes: Search['outcomes'],
  jobId: string,
  signal: AbortSignal,
): Promise<void> {
  for await (const block of walkOutcomes<FrozenNumber>(outcomes, jobId, { signal })) {
    for (const { item, mark } of block) if (mark !== 'done' && mark !== 'already') known.add(item.id);
  }
}
