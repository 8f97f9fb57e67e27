import { useState } from 'react';
import { useActor } from '../providers/ActorContext';
import { useJobEngine } from '../providers/JobsContext';
import { REMOVAL, type RemovalData } from '../removal/removalJob';
import type { Campaign } from '../sipcaller/types';
import { useNumberSelection } from './NumberSelection';
import { chosenOf } from './removalOf';
import type { Selection } from './selection';

/** The beginning of one removal. */
export interface Removal {
  /** The engine is not loaded yet, or the job is being written. */
  isStarting: boolean;
  canStart: boolean;
  /** Why the job was not made: nothing has begun. */
  error: unknown;
  /** Null until it was made. */
  jobId: string | null;
  start(note: string): Promise<void>;
}

/** Makes the job that removes the selection, which is cleared then: the job has it. */
export function useRemoval(campaign: Campaign, selection: Selection): Removal {
  const engine = useJobEngine();
  const actor = useActor();
  const { dispatch } = useNumberSelection();
  const [jobId, setJobId] = useState<string | null>(null);
  const [isStarting, setStarting] = useState(false);
  const [error, setError] = useState<unknown>(null);

  const start = async (note: string) => {
    if (!engine || isStarting) return;
    setStarting(true);
    setError(null);
    const { id, name, type, status } = campaign;
    try {
      const data: RemovalData = {
        campaign: { id, name, type, status },
        actor,
        note,
        chosen: chosenOf(selection),
        moved: null,
        before: null,
        after: null,
        newMatches: null,
      };
      setJobId(await engine.create({ kind: REMOVAL, title: name, data }));
      dispatch({ type: 'cleared' });
    } catch (failure) {
      setError(failure);
    }
    setStarting(false);
  };
  return { isStarting, canStart: engine !== null && !isStarting, error, jobId, start };
}
