import { useState } from 'react';
import type { JobView } from '../../jobs/engine';
import { groupOf, JOB_GROUPS, type JobGroup } from './jobGroups';

/** Puts jobs into their groups; while held, each stays where it is, so that nothing moves under the pointer. */
export function useSteadyGroups(views: readonly JobView[]) {
  const [held, setHeld] = useState<ReadonlyMap<string, JobGroup> | null>(null);
  const placed = new Map(views.map((view) => [view.job.id, held?.get(view.job.id) ?? groupOf(view)]));
  const groups = JOB_GROUPS.map((name) => ({
    name,
    views: views.filter(({ job }) => placed.get(job.id) === name),
  }));
  return { groups, hold: () => setHeld(placed), release: () => setHeld(null) };
}
