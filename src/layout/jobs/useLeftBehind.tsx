import { useEffect, useEffectEvent, useRef } from 'react';
import { useNotify } from 'react-admin';
import type { JobView } from '../../jobs/engine';
import { leftBehind } from './jobNews';
import { UnfinishedNotice } from './UnfinishedNotice';
import type { JobsToTell } from './useJobNotices';

/** When it begins, and while it changes hands, a job is in nobody's hands for a moment. */
const LOOK_AROUND_MS = 1_500;

/** Tells once of each job that stands still while nobody sees to it; of several in one notice. */
export function useLeftBehind({ engine, views, since, onShow }: JobsToTell): void {
  const notify = useNotify();
  const told = useRef<readonly string[] | null>(null);
  const idsOf = (jobs: readonly JobView[]) => {
    // Later on, what waits for the user was brought to that by the user, or has its own notice.
    const opened = told.current === null ? since : 0;
    return leftBehind(jobs, opened).map(({ job }) => job.id);
  };
  const look = useEffectEvent(() => {
    const ids = idsOf(engine.jobs());
    const untold = ids.filter((id) => !told.current?.includes(id));
    told.current = ids;
    if (untold.length === 0) return;
    notify(<UnfinishedNotice ids={untold} onShow={onShow} />, { autoHideDuration: null });
  });
  const present = idsOf(views).join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: other jobs are another reason to look
  useEffect(() => {
    const timer = setTimeout(look, LOOK_AROUND_MS);
    return () => clearTimeout(timer);
  }, [present]);
}
