import { useEffect, useRef } from 'react';
import type { JobView } from '../../jobs/engine';
import { useAskForKey } from '../../providers/KeyQuestionContext';
import { isForbidden } from './jobActions';

/** Asks for another key when a job of this tab comes to stand, for the present one may not do what it does. */
export function useForbiddenJobs(views: readonly JobView[]): void {
  const askForKey = useAskForKey();
  const ranHere = useRef(new Set<string>());
  useEffect(() => {
    const stopped = views.filter((view) => isForbidden(view) && ranHere.current.has(view.job.id));
    ranHere.current = new Set(views.filter(({ runs }) => runs === 'here').map(({ job }) => job.id));
    if (stopped.some(({ runs }) => runs !== 'here')) askForKey();
  }, [views, askForKey]);
}
