import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import type { ImportJob } from '../imports/importJob';
import type { JobEngine } from '../jobs/engine';
import { receiptPath } from '../layout/jobs/jobActions';
import { useActor } from '../providers/ActorContext';
import { REMOVAL, type RemovalData } from '../removal/removalJob';
import type { Campaign } from '../sipcaller/types';
import type { UndoLeft } from './undos';

/** Makes the removal that takes an import back, or what is left of it, and goes to its receipt. */
export function useUndo(engine: JobEngine, { id: importId }: ImportJob, { count, earlier }: UndoLeft) {
  const actor = useActor();
  const navigate = useNavigate();
  const [isStarting, setStarting] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const start = async ({ id, name, type, status }: Campaign, note: string) => {
    setStarting(true);
    setError(null);
    const data: RemovalData = {
      campaign: { id, name, type, status },
      actor,
      note,
      chosen: { how: 'import', importId, confirmed: count, ...(earlier.length > 0 && { earlier }) },
      moved: null,
      before: null,
      after: null,
      newMatches: null,
    };
    try {
      navigate(receiptPath(await engine.create({ kind: REMOVAL, title: name, data })));
    } catch (failure) {
      setError(failure);
      setStarting(false);
    }
  };
  return { start, isStarting, error };
}
