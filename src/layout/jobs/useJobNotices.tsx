import { useEffect, useRef } from 'react';
import { useNotify } from 'react-admin';
import type { JobEngine, JobView } from '../../jobs/engine';
import { hasEnded } from '../../jobs/job';
import { JobNotice } from './JobNotice';
import { newsOf } from './jobNews';
import { isInSight } from './jobsInSight';
import { toneOf } from './jobTone';
import { useLeftBehind } from './useLeftBehind';

const GOOD_NEWS_MS = 10_000;

export interface JobsToTell {
  engine: JobEngine;
  views: readonly JobView[];
  /** When this page began to look; see newsOf. */
  since: number;
  onShow: () => void;
}

/** One notification for each job that ends or newly waits for the user out of sight, and one for those left behind. */
export function useJobNotices({ engine, views, since, onShow }: JobsToTell): void {
  const notify = useNotify();
  const before = useRef<readonly JobView[]>([]);
  useEffect(() => {
    for (const view of newsOf(before.current, views, since)) {
      if (isInSight(view.job.id)) continue;
      const isGood = hasEnded(view.job) && toneOf(view) === 'success';
      notify(<JobNotice view={view} />, { autoHideDuration: isGood ? GOOD_NEWS_MS : null });
    }
    before.current = views;
  }, [views, since, notify]);

  useLeftBehind({ engine, views, since, onShow });
}
