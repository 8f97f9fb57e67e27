import { useEffect, useRef } from 'react';
import { useNotify } from 'react-admin';
import type { JobEngine, JobView } from '../../jobs/engine';
import { hasEnded } from '../../jobs/job';
import { JobNotice } from './JobNotice';
import { leftBehind, newsOf } from './jobNews';
import { toneOf } from './jobTone';
import { UnfinishedNotice } from './UnfinishedNotice';

/** Whether other tabs work on the jobs that this page finds is known after this long. */
const LOOK_AROUND_MS = 1_500;
const GOOD_NEWS_MS = 10_000;

interface Jobs {
  engine: JobEngine;
  views: readonly JobView[];
  /** When this page began to look; see newsOf. */
  since: number;
  onShow: () => void;
}

/** One notification for each job that ends or newly waits for the user, and one for those left behind before. */
export function useJobNotices({ engine, views, since, onShow }: Jobs): void {
  const notify = useNotify();
  const before = useRef<readonly JobView[]>([]);
  useEffect(() => {
    for (const view of newsOf(before.current, views, since)) {
      const isGood = hasEnded(view.job) && toneOf(view) === 'success';
      notify(<JobNotice view={view} />, { autoHideDuration: isGood ? GOOD_NEWS_MS : null });
    }
    before.current = views;
  }, [views, since, notify]);

  const show = useRef(onShow);
  show.current = onShow;
  const hasOld = views.some(({ job }) => job.createdAt < since);
  useEffect(() => {
    if (!hasOld) return;
    const timer = setTimeout(() => {
      const { length } = leftBehind(engine.jobs(), since);
      if (length === 0) return;
      const notice = <UnfinishedNotice count={length} onShow={() => show.current()} />;
      notify(notice, { autoHideDuration: null });
    }, LOOK_AROUND_MS);
    return () => clearTimeout(timer);
  }, [hasOld, engine, since, notify]);
}
