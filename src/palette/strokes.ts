import { isSingleKey, type Shortcut } from './shortcuts';

/** How long after a stroke the next one still belongs to it. */
export const TOGETHER_MS = 1_500;

/** The strokes so far of a shortcut that has several. */
export interface Begun {
  strokes: readonly string[];
  /** When the last one was, in the milliseconds of KeyboardEvent.timeStamp. */
  at: number;
}

type Keys = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/**
 * A key press in the words of Shortcut. On Apple's keyboards Mod is Cmd, for Ctrl+K there deletes to the
 * end of the line.
 *
 * @returns null for a press with other modifiers, or of a modifier itself
 */
export function strokeOf({ key, ctrlKey, metaKey, altKey, shiftKey }: Keys, isApple: boolean): string | null {
  const [mod, other] = isApple ? [metaKey, ctrlKey] : [ctrlKey, metaKey];
  // Shift is part of writing a sign, and another shortcut together with Mod: Ctrl+Shift+K is the browser's.
  if (altKey || other || (mod && shiftKey) || key.length !== 1) return null;
  return mod ? `Mod+${key.toLowerCase()}` : key.toLowerCase();
}

/** Follows a stroke: what shortcut it completes, or what it leaves begun. */
export function follow(
  shortcuts: readonly Shortcut[],
  begun: Begun | null,
  stroke: string,
  at: number,
): { shortcut?: Shortcut; begun: Begun | null } {
  const earlier = begun && at - begun.at <= TOGETHER_MS ? begun.strokes : [];
  // A stroke that goes on with nothing may still begin something: `g`, `g`, `c`.
  for (const strokes of [[...earlier, stroke], [stroke]]) {
    const fitting = shortcuts.filter((each) => strokes.every((one, at) => each.strokes[at] === one));
    const shortcut = fitting.find((each) => each.strokes.length === strokes.length);
    if (shortcut) return { shortcut, begun: null };
    if (fitting.length > 0) return { begun: { strokes, at } };
  }
  return { begun: null };
}

/** The shortcuts that work while a text is being written, or with the single keys turned off. */
export function withoutSingleKeys(shortcuts: readonly Shortcut[]): Shortcut[] {
  return shortcuts.filter(({ strokes }) => !strokes.some(isSingleKey));
}
