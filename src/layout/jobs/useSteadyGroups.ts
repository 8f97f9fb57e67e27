import { type FocusEvent, useState } from 'react';
import type { JobView } from '../../jobs/engine';
import { groupOf, JOB_GROUPS, type JobGroup } from './jobGroups';

/**
 * The group that a job is shown in. While the list is held each stays where it is, but one that waits for the user no
 * longer: to say so of a job that was resumed or has ended would be untrue.
 * @param held the group that it was in when the pointer or the focus came; left out while the list is not held
 */
export function shownGroup(view: JobView, held?: JobGroup): JobGroup {
  return held === undefined || held === 'yours' ? groupOf(view) : held;
}

/**
 * Puts jobs into their groups. While the pointer is over the list, or the keyboard's focus in it, each stays
 * where it is (see shownGroup), so that nothing moves away from under them.
 * @returns the groups, and the handlers of the element that holds them
 */
export function useSteadyGroups(views: readonly JobView[]) {
  const [held, setHeld] = useState<ReadonlyMap<string, JobGroup>>();
  const [isPointed, setPointed] = useState(false);
  const [isFocused, setFocused] = useState(false);
  const isHeld = isPointed || isFocused;
  const placed = new Map(
    views.map((view) => [view.job.id, shownGroup(view, isHeld ? held?.get(view.job.id) : undefined)]),
  );
  const groups = JOB_GROUPS.map((name) => ({
    name,
    views: views.filter(({ job }) => placed.get(job.id) === name),
  }));
  const keep = () => setHeld(placed);
  const handlers = {
    onPointerEnter: () => {
      keep();
      setPointed(true);
    },
    onPointerLeave: () => setPointed(false),
    onFocus: ({ target }: FocusEvent) => {
      if (!target.matches(':focus-visible')) return;
      keep();
      setFocused(true);
    },
    onBlur: ({ currentTarget, relatedTarget }: FocusEvent) => {
      if (!currentTarget.contains(relatedTarget)) setFocused(false);
    },
  };
  return { groups, handlers };
}
