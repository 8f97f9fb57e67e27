import { useRef, useState } from 'react';
import type { NewJob } from '../../jobs/engine';
import { useJobEngine } from '../../providers/JobsContext';

/** The beginning of one job. */
export interface JobStart {
  /** False until the engine is loaded, while the job is being written, and once it was made. */
  canStart: boolean;
  /** The job is being written. */
  isStarting: boolean;
  /** The job is being written, or was made: it is itself the unfinished job of its campaign then. */
  isBegun: boolean;
  /** Null until it was made. */
  jobId: string | null;
  /** Why it was not made: nothing has begun. */
  error: unknown;
  /** Resolves to the job's id; to null where none was made, for the reason in `error`. */
  start<Data>(job: NewJob<Data>): Promise<string | null>;
}

/** Makes one job, at the user's word: one for one word, however often it is given. */
export function useStartJob(): JobStart {
  const engine = useJobEngine();
  const [isStarting, setStarting] = useState(false);
  const [jobId, setJobId] = useState<string | null>(null);
  const [error, setError] = useState<unknown>(null);
  const canStart = engine !== null && !isStarting && jobId === null;
  // By what is true at this moment, not by what was drawn: several clicks may come before the next drawing.
  const isTaken = useRef(false);

  const start: JobStart['start'] = async (job) => {
    if (!engine || isTaken.current) return null;
    isTaken.current = true;
    setStarting(true);
    setError(null);
    try {
      const id = await engine.create(job);
      setJobId(id);
      return id;
    } catch (failure) {
      isTaken.current = false;
      setError(failure);
      return null;
    } finally {
      setStarting(false);
    }
  };
  return { canStart, isStarting, isBegun: isStarting || jobId !== null, jobId, error, start };
}
