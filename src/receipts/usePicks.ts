import { useCallback, useMemo, useReducer } from 'react';
import { createPicks, type Picks } from './picks';

export interface PickState {
  picks: Picks;
  pick: (indexes: readonly number[], isPicked: boolean) => void;
  clear: () => void;
}

/** What is ticked of a receipt with so many items; every change renders. */
export function usePicks(total: number): PickState {
  const picks = useMemo(() => createPicks(total), [total]);
  const [, render] = useReducer((count: number) => count + 1, 0);
  const pick = useCallback<PickState['pick']>(
    (indexes, isPicked) => {
      picks.set(indexes, isPicked);
      render();
    },
    [picks],
  );
  const clear = useCallback(() => {
    picks.clear();
    render();
  }, [picks]);
  return { picks, pick, clear };
}
