import { type JobStart, useStartJob } from '../layout/jobs/useStartJob';
import { useActor } from '../providers/ActorContext';
import { newRemoval } from '../removal/newJobs';
import type { Campaign } from '../sipcaller/types';
import { useNumberSelection } from './NumberSelection';
import { chosenOf } from './removalOf';
import type { Selection } from './selection';

/** The beginning of one removal. */
export interface Removal extends Omit<JobStart, 'start'> {
  start(note: string): Promise<void>;
}

/** Makes the job that removes the selection, which is cleared then: the job has it. */
export function useRemoval(campaign: Campaign, selection: Selection): Removal {
  const actor = useActor();
  const { dispatch } = useNumberSelection();
  const { start, ...state } = useStartJob();
  return {
    ...state,
    async start(note) {
      const id = await start(newRemoval({ campaign, actor, note }, chosenOf(selection)));
      if (id !== null) dispatch({ type: 'cleared' });
    },
  };
}
