import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import type { JobEngine } from '../jobs/engine';
import type { Job } from '../jobs/job';
import { receiptPath } from '../layout/jobs/jobActions';
import { useActor } from '../providers/ActorContext';
import { packPicks } from '../removal/picks';
import { RESTORE, type RemovalData, type RestoreData } from '../removal/removalJob';
import type { Campaign } from '../sipcaller/types';

/**
 * Makes the job, and goes to its receipt.
 * @param picked the indexes of what is put back; null for all that were removed
 */
export function useRestore(
  engine: JobEngine,
  { id: removalId, counts }: Job<RemovalData>,
  picked: number[] | null,
) {
  const actor = useActor();
  const navigate = useNavigate();
  const [isStarting, setStarting] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const start = async ({ id, name, type, status }: Campaign, note: string) => {
    setStarting(true);
    setError(null);
    const campaign = { id, name, type, status };
    const data: RestoreData = {
      campaign,
      actor,
      note,
      removalId,
      picked: picked && packPicks(picked),
      confirmed: picked?.length ?? counts.done,
      before: null,
      after: null,
    };
    try {
      navigate(receiptPath(await engine.create({ kind: RESTORE, title: name, data })));
    } catch (failure) {
      setError(failure);
      setStarting(false);
    }
  };
  return { start, isStarting, error };
}
