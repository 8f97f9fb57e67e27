import { hasEnded, type Job } from './job';

/** A new job was not made: another one that has not ended must not be beside it (JobKind.excludes). */
export class BusyJob extends Error {
  override readonly name = 'BusyJob';
  /** The one that is in the way, as the journal had it. */
  readonly job: Job;

  constructor(job: Job) {
    super(`The job ${job.id} has not ended`);
    this.job = job;
  }
}

/**
 * @param jobs those of the account of the new one
 * @throws BusyJob when one of them has not ended and must not be beside it
 */
export function mustBeFree(jobs: readonly Job[], excludes: (other: Job) => boolean): void {
  const other = jobs.find((job) => !hasEnded(job) && excludes(job));
  if (other) throw new BusyJob(other);
}
