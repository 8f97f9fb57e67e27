import type { JobView } from '../../jobs/engine';
import { type Counts, type JobFacts, type JobPhase, NO_COUNTS } from '../../jobs/job';

interface Given {
  counts?: Partial<Counts>;
  facts?: Partial<Omit<JobFacts, 'counts'>>;
  view?: Partial<Omit<JobView, 'job'>>;
}

/** A job as a screen is shown it: a removal of 100 numbers at work in this tab, but for what is given. */
export function aJobView(
  phase: JobPhase = { state: 'running' },
  { counts, facts, view }: Given = {},
): JobView {
  const given = { ...NO_COUNTS, ...counts };
  const { left, underWay, sent, done, already, failed, unknown } = given;
  const parts = left + underWay + sent + done + already + failed + unknown;
  const job = {
    id: 'job-1',
    kind: 'removal',
    account: 'demo',
    title: 'Spring recalls',
    counts: parts > 0 ? { ...given, total: parts } : { ...given, total: 100, left: 100 },
    frozen: phase.state !== 'planning' && phase.state !== 'failed',
    cursor: 0,
    epoch: 1,
    stopping: false,
    createdAt: 1_000,
    startedAt: 2_000,
    endedAt: null,
    data: null,
    ...facts,
    ...phase,
  };
  return { job, runs: 'here', rate: null, remainingMs: null, outage: null, ...view };
}
