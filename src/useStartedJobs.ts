import { useEffect, useState } from 'react';
import type { JobEngine } from './jobs/engine';
import type { SipCaller } from './sipcaller/client';

/**
 * The engine of long jobs, once it is loaded: after the console, of whose first screen it is no part. It ends
 * with the sign-in; what is under way then stays in the journal.
 */
export function useStartedJobs(client: SipCaller): JobEngine | null {
  const [engine, setEngine] = useState<JobEngine | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  useEffect(() => {
    let isWanted = true;
    let started: JobEngine | null = null;
    import('./startJobs')
      .then(({ startJobs }) => startJobs(client))
      .then((created) => {
        if (!isWanted) return created.dispose();
        started = created;
        setEngine(created);
      })
      .catch(setFailure);
    return () => {
      isWanted = false;
      started?.dispose();
      setEngine(null);
    };
  }, [client]);
  if (failure) throw failure;
  return engine;
}
