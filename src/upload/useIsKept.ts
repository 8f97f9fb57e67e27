import { useSyncExternalStore } from 'react';
import { useListKeeper } from '../providers/ListsContext';

/** Whether a reload keeps a file that is not sent, as far as is known by now. */
export function useIsKept(fileId: string): boolean {
  const keeper = useListKeeper();
  return useSyncExternalStore(keeper?.subscribe ?? never, () => keeper !== null && !keeper.isUnkept(fileId));
}

const never = () => () => undefined;
