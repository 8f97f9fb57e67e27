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
  // A select that is closed has no use for signs.
  '[role="combobox"][aria-expanded="true"]',
  ...['textbox', 'listbox', 'menu'].map((role) => `[role="${role}"]`),
].join();

/** A dialog, a menu or a drawer that stands above the screen. */
const MODAL = '.MuiModal-root:not(.MuiModal-hidden)';

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
    if (![...document.querySelectorAll(MODAL)].some(isOpen)) perform?.(result.shortcut.action);
  });

  useEffect(() => {
    const listener = (event: KeyboardEvent) => press(event);
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  }, []);
}

function takesKeys(target: EventTarget | null): boolean {
  const taker = target instanceof Element ? target.closest(TAKES_KEYS) : null;
  const modal = taker?.closest(MODAL);
  return taker !== null && (!modal || isOpen(modal));
}

/** Whether keys are its own: not while it fades away, which takes a moment in which somebody types on. */
function isOpen(modal: Element): boolean {
  return ![...modal.children].some(
    (part) => part instanceof HTMLElement && !part.matches('.MuiBackdrop-root') && part.style.opacity === '0',
  );
}
