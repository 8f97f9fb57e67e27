import { useEffect, useState, useSyncExternalStore } from 'react';
import { useUnloadWarning } from './layout/useUnloadWarning';
import { loadPart } from './loadPart';
import type { ListKeeper } from './providers/ListsContext';
import type { SipCaller } from './sipcaller/client';

/**
 * The keeper of lists that are not sent, once it is loaded: after the console, of whose first screen it is no part.
 * Wherever the user is, the browser asks before this page is left with work that is not kept.
 */
export function useStartedKeeper(client: SipCaller): ListKeeper | null {
  const [keeper, setKeeper] = useState<ListKeeper | null>(null);
  useEffect(() => {
    let isWanted = true;
    let stop: (() => void) | null = null;
    loadPart(() => import('./upload/startKeeper'))
      .then(({ startKeeper }) => startKeeper(client))
      .then((started) => {
        if (!isWanted) return started.dispose();
        stop = started.dispose;
        setKeeper(started);
      })
      // Without it lists are kept as long as this page lives, and the upload page warns by itself.
      .catch(() => undefined);
    return () => {
      isWanted = false;
      stop?.();
      setKeeper(null);
    };
  }, [client]);
  const loses = useSyncExternalStore(keeper?.subscribe ?? never, () => keeper?.wouldLose() ?? false);
  useUnloadWarning(loses);
  return keeper;
}

const never = () => () => undefined;
