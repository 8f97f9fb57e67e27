import { useStore } from 'react-admin';
import type { JobView } from '../../jobs/engine';

const NONE: string[] = [];

/** The ended jobs that the user took off the job centre's list; their receipts stay. */
export function useHiddenJobs(views: readonly JobView[]) {
  const [hidden, setHidden] = useStore<string[]>('jobs.hidden', NONE);
  const hide = (id: string) => {
    const isThere = (hiddenId: string) => views.some(({ job }) => job.id === hiddenId);
    setHidden([...hidden.filter(isThere), id]);
  };
  return { hidden, hide };
}
