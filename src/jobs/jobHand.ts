import type { Chunk } from './chunk';
import type { Job } from './job';
import type { LookWay } from './kind';
import { type JobEvent, reduceJob } from './reduceJob';
import type { ChunkChange, Journal } from './world';

/** A tab's hand on a job that it has claimed: the job as it is now, and the only way to change it. */
export interface JobHand {
  readonly job: Job;
  /**
   * Changes the job by an event and writes it with its chunks, after everything before it.
   * @throws what Journal.save throws; nothing is written after a failure
   */
  apply(event: JobEvent, change?: ChunkChange): Promise<void>;
  /**
   * Puts chunks in the place of others. `strict` for what precedes a request, `checkedBy` after a look. Throws as `apply`.
   */
  rechunk(
    removed: readonly Chunk[],
    added: readonly Chunk[],
    more?: { cursor?: number; strict?: boolean; checkedBy?: Iterable<LookWay> },
  ): Promise<void>;
  /** Writes items along with the job. Throws as `apply`. */
  write(write: (job: Job) => Promise<void>): Promise<void>;
}

/**
 * @param stamp puts the right time on an event
 * @param onChange called after every change, before it is written; after the write of the last one, the end
 */
export function createJobHand(
  journal: Journal,
  claimed: Job,
  onChange: (job: Job) => void,
  stamp: (event: JobEvent) => JobEvent = (event) => event,
): JobHand {
  let job = claimed;
  let isEnding = false;
  let tail: Promise<void> = Promise.resolve();

  // One write after the other: what is written later knows of what was before, and nothing follows a failure.
  const write = (run: () => Promise<void>) => {
    tail = tail.then(run);
    // Whoever asked for the write hears of its failure; the chain itself must not count as unheard.
    tail.catch(() => undefined);
    return tail;
  };
  const apply = (given: JobEvent, change?: ChunkChange) => {
    const event = stamp(given);
    // Nothing is called ended that is not written as such: nothing comes after it that would tell.
    if (event.type === 'ended' || isEnding) {
      isEnding = true;
      return write(async () => {
        const ended = reduceJob(job, event);
        await journal.save(ended, change).catch((error: unknown) => {
          isEnding = false;
          throw error;
        });
        job = ended;
        onChange(ended);
      });
    }
    job = reduceJob(job, event);
    const changed = job;
    onChange(changed);
    return write(() => journal.save(changed, change));
  };

  return {
    get job() {
      return job;
    },
    apply,
    rechunk: (removed, added, { cursor, strict, checkedBy } = {}) => {
      const starts = new Set(added.map(({ from }) => from));
      const gone = removed.filter(({ from }) => !starts.has(from));
      return apply(
        { type: 'rechunked', removed, added, cursor, checkedBy },
        { put: added, remove: gone, strict },
      );
    },
    write: (run) => write(() => run(job)),
  };
}
