import type { JobView } from './engine';
import type { Job } from './job';
import { NO_PULSE, type Pulse } from './progress';

/** What this tab knows of the account's jobs, for screens to look at. */
export interface JobBoard {
  views(): readonly JobView[];
  subscribe(listener: () => void): () => void;
  get(id: string): Job | undefined;
  /** Where a job runs, as far as this tab knows. */
  place(id: string): JobView['runs'];
  show(job: Job, more?: { runs?: JobView['runs']; pulse?: Pulse }): void;
  forget(id: string): void;
}

interface Entry {
  job: Job;
  runs: JobView['runs'];
  pulse: Pulse;
  view: JobView;
}

/** @param later calls back soon, and often enough for a progress bar: changes in between are shown together */
export function createJobBoard(later: (show: () => void) => void): JobBoard {
  const entries = new Map<string, Entry>();
  const listeners = new Set<() => void>();
  let shown: readonly JobView[] = [];
  let isDue = false;

  const refresh = () => {
    isDue = false;
    shown = [...entries.values()]
      .map(({ view }) => view)
      .sort((a, b) => b.job.createdAt - a.job.createdAt || (a.job.id < b.job.id ? 1 : -1));
    for (const listener of listeners) listener();
  };
  const changed = (isUrgent: boolean) => {
    if (isUrgent) return refresh();
    if (isDue) return;
    isDue = true;
    later(() => isDue && refresh());
  };

  return {
    views: () => shown,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    get: (id) => entries.get(id)?.job,
    place: (id) => entries.get(id)?.runs ?? 'nowhere',
    show(job, more = {}) {
      const old = entries.get(job.id);
      const runs = more.runs ?? old?.runs ?? 'nowhere';
      // What nobody works on has no pace, and waits for no answer.
      const pulse = runs === 'nowhere' ? NO_PULSE : (more.pulse ?? old?.pulse ?? NO_PULSE);
      if (old && old.job === job && old.runs === runs && old.pulse === pulse) return;
      entries.set(job.id, { job, runs, pulse, view: { job, runs, ...pulse } });
      changed(old?.job.state !== job.state || old?.runs !== runs);
    },
    forget(id) {
      if (entries.delete(id)) changed(true);
    },
  };
}
