import { useEffect, useEffectEvent, useRef } from 'react';
import { usePreferences } from '../preferences';
import { IS_APPLE } from './Keys';
import { type Action, SHORTCUTS } from './shortcuts';
import { type Begun, follow, strokeOf, withoutSingleKeys } from './strokes';

/** Where keys write or choose by themselves. */
const TAKES_KEYS = [
  'input:not([type="checkbox"], [type="radio"], [type="button"], [type="submit"])',
  'textarea',
  'select',
  '[contenteditable]:not([contenteditable="false"])',
  ...['textbox', 'combobox', 'listbox', 'menu'].map((role) => `[role="${role}"]`),
].join();

/** A dialog, a menu or a drawer that is open above the screen: keys are its own until it is closed. */
const ABOVE = '.MuiModal-root:not(.MuiModal-hidden)';

/** Lets the keyboard do what SHORTCUTS says, while nothing is open above the screen; null is as if something were. */
export function useShortcuts(perform: ((action: Action) => void) | null): void {
  const { singleKeys } = usePreferences();
  const begun = useRef<Begun | null>(null);

  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing || event.repeat) return;
    const stroke = strokeOf(event, IS_APPLE);
    if (!stroke) return;
    const quiet = singleKeys === 'off' || takesKeys(event.target);
    const shortcuts = quiet ? withoutSingleKeys(SHORTCUTS) : SHORTCUTS;
    const result = follow(shortcuts, begun.current, stroke, event.timeStamp);
    begun.current = result.begun;
    if (!result.shortcut) return;
    event.preventDefault();
    if (!document.querySelector(ABOVE)) perform?.(result.shortcut.action);
  });

  useEffect(() => {
    const listener = (event: KeyboardEvent) => press(event);
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  }, []);
}

function takesKeys(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(TAKES_KEYS) !== null;
}
