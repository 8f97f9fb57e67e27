import { useEffect, useRef } from 'react';
import { useEvent } from 'react-admin';
import { useLocation, useNavigationType } from 'react-router-dom';
import { useUnloadWarning } from './useUnloadWarning';
import { beginWork } from './workUnderWay';

/**
 * For a dialog or a form that is filled in: leaving asks before what was typed is lost, and then closes the dialog, also
 * where the screen below it stays.
 * @param isFilled whether there is something to lose; not any more once it is being sent
 */
export function useTypedGuard(isFilled: boolean, onClose: () => void): void {
  useUnloadWarning(isFilled);
  useEffect(() => (isFilled ? beginWork('typed') : undefined), [isFilled]);

  const { key } = useLocation();
  const isBack = useNavigationType() === 'POP';
  const opened = useRef(key);
  const close = useEvent(onClose);
  useEffect(() => {
    if (opened.current === key) return;
    opened.current = key;
    if (isBack) close();
  }, [key, isBack, close]);
}
