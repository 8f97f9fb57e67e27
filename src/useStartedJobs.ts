import { useEffect, useState } from 'react';
import type { JobEngine } from './jobs/engine';
import type { SignedInActor } from './providers/actor';
import type { SipCaller } from './sipcaller/client';

/**
 * The engine of long jobs, once it is loaded: after the console, of whose first screen it is no part. It ends
 * with the sign-in; what is under way then stays in the journal.
 * @param actor who is signed in at this moment; always the same function
 */
export function useStartedJobs(client: SipCaller, actor: () => SignedInActor): JobEngine | null {
  const [engine, setEngine] = useState<JobEngine | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  useEffect(() => {
    let isWanted = true;
    let started: JobEngine | null = null;
    import('./startJobs')
      .then(({ startJobs }) => startJobs(client, actor))
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
  }, [client, actor]);
  if (failure) throw failure;
  return engine;
}
