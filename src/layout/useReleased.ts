import { useCallback, useEffect, useRef } from 'react';

/**
 * Runs work when no button of the mouse and no finger is down: at once, or after the click that is being made. What
 * moves the page between press and release loses the click, and what takes the focus away is a press.
 */
export function useReleased(): (work: () => void) => void {
  const isPressed = useRef(false);
  const waiting = useRef<(() => void) | null>(null);
  useEffect(() => {
    const press = ({ button }: PointerEvent) => {
      isPressed.current = button === 0;
    };
    const release = () => {
      isPressed.current = false;
      const work = waiting.current;
      waiting.current = null;
      // The click comes after the release, in the same task.
      if (work) setTimeout(work);
    };
    const leaving = new AbortController();
    const options = { capture: true, signal: leaving.signal };
    window.addEventListener('pointerdown', press, options);
    // Who uses a key has let go, also where the release was not told: behind a menu of the system's.
    for (const end of ['pointerup', 'pointercancel', 'dragend', 'keydown'])
      window.addEventListener(end, release, options);
    return () => leaving.abort();
  }, []);
  return useCallback((work) => {
    if (isPressed.current) waiting.current = work;
    else work();
  }, []);
}
