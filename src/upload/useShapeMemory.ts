import { useMemo } from 'react';
import { useStoreContext } from 'react-admin';
import type { Opened, Recall } from './openFile';
import { recallShape, rememberShape } from './shapeMemory';

/** Kept per account on this device (providers/store.ts). */
const STORE_KEY = 'upload.shapes';

/** Remembers how lists were read that were sent, and finds that again for lists of the same shape. */
export function useShapeMemory(): { recall: Recall; remember: (opened: Opened) => void } {
  const store = useStoreContext();
  return useMemo(
    () => ({
      recall: (proposal) => recallShape(store.getItem(STORE_KEY), proposal),
      // Read anew: another tab may have remembered one meanwhile.
      remember: (opened) => store.setItem(STORE_KEY, rememberShape(store.getItem(STORE_KEY), opened)),
    }),
    [store],
  );
}
