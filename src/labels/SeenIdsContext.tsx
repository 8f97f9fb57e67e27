import { createContext, useContext, useMemo, useSyncExternalStore } from 'react';
import type { IdKind } from './labelTypes';
import type { SeenIdStore, SeenIds } from './seenIds';
import { useLabels } from './useLabels';

const SeenIdsContext = createContext<SeenIdStore | null>(null);

export const SeenIdsProvider = SeenIdsContext.Provider;

/** The IDs seen since sign-in, following every read. @throws {Error} outside the signed-in console */
export function useSeenIds(): SeenIds {
  const store = useContext(SeenIdsContext);
  if (!store) throw new Error('useSeenIds is for the signed-in console');
  return useSyncExternalStore(store.subscribe, store.get);
}

/** The IDs of a kind to choose from: those with a label first, by label, then the others that were seen. */
export function useKnownIds(kind: IdKind): string[] {
  const seen = useSeenIds()[kind];
  const { list } = useLabels();
  return useMemo(() => {
    const labelled = list.filter((label) => label.kind === kind).map(({ id }) => id);
    return [...new Set([...labelled, ...seen.toSorted()])];
  }, [seen, list, kind]);
}
