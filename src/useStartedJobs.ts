import { useEffect, useState } from 'react';
import type { JobEngine } from './jobs/engine';
import { loadPart, PartNotLoadedError } from './loadPart';
import type { SignedInActor } from './providers/actor';
import type { SipCaller } from './sipcaller/client';

interface StartedJobs {
  engine: JobEngine | null;
  /** Tries again where it could not be loaded: what is on the screen goes on without it. */
  retry: (() => void) | undefined;
}

/**
 * The engine of long jobs, once it is loaded: after the console, of whose first screen it is no part. It ends
 * with the sign-in; what is under way then stays in the journal.
 * @param actor who is signed in at this moment; always the same function
 */
export function useStartedJobs(client: SipCaller, actor: () => SignedInActor): StartedJobs {
  const [engine, setEngine] = useState<JobEngine | null>(null);
  const [failure, setFailure] = useState<{ error: unknown; retry: () => void } | null>(null);
  useEffect(() => {
    let isWanted = true;
    let started: JobEngine | null = null;
    const start = () => {
      setFailure(null);
      loadPart(() => import('./startJobs'))
        .then(({ startJobs }) => startJobs(client, actor))
        .then((created) => {
          if (!isWanted) return created.dispose();
          started = created;
          setEngine(created);
        })
        .catch((error: unknown) => isWanted && setFailure({ error, retry: start }));
    };
    start();
    return () => {
      isWanted = false;
      started?.dispose();
      setEngine(null);
    };
  }, [client, actor]);
  if (failure && !(failure.error instanceof PartNotLoadedError)) throw failure.error;
  return { engine, retry: failure?.retry };
}
