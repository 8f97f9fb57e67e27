import { createContext, useContext, useSyncExternalStore } from 'react';
import type { JobEngine, JobView } from '../jobs/engine';

const JobsContext = createContext<JobEngine | null>(null);

export const JobsProvider = JobsContext.Provider;

/**
 * The engine of long jobs; null until it is loaded, which is soon after the console is.
 * A screen that starts jobs keeps its button disabled until then.
 */
export function useJobEngine(): JobEngine | null {
  return useContext(JobsContext);
}

/** The jobs of this account, newest first, following every change. */
export function useJobs(): readonly JobView[] {
  const engine = useContext(JobsContext);
  return useSyncExternalStore(engine?.subscribe ?? never, engine?.jobs ?? none);
}

/** One job, following every change; undefined when there is none with this id (yet). */
export function useJob(id: string | null): JobView | undefined {
  return useJobs().find(({ job }) => job.id === id);
}

const NONE: readonly JobView[] = [];
const none = () => NONE;
const never = () => () => undefined;
