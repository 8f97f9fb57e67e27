import { type ReactNode, useDeferredValue } from 'react';

/**
 * Draws its children when what is around them is on the screen, and in steps of a few milliseconds: for what is in a
 * dialog, which Material draws at one go with all that it holds.
 */
export function DrawnAfter({ children }: { children: ReactNode }) {
  return useDeferredValue(true, false) ? children : null;
}
