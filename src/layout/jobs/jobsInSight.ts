import { useEffect } from 'react';

const inSight = new Set<string>();

/** Says that a screen shows this job as long as it is mounted: a notice would only lie over what it tells. */
export function useJobInSight(id: string): void {
  useEffect(() => {
    inSight.add(id);
    return () => {
      inSight.delete(id);
    };
  }, [id]);
}

/** Whether some screen shows this job now. */
export const isInSight = (id: string): boolean => inSight.has(id);
