import { PLACES } from '../layout/places';

/** What a shortcut does. */
export type Action =
  | { type: 'palette' }
  | { type: 'help' }
  | { type: 'search' }
  | { type: 'go'; to: string; place: string };

export interface Shortcut {
  /**
   * The strokes, one after the other. `Mod+k` is Ctrl and K, on Apple's keyboards Cmd and K; any other
   * stroke is the sign that the key writes, on whatever keyboard.
   */
  strokes: readonly string[];
  action: Action;
}

/**
 * Every shortcut of the console: the keyboard follows this list, and `?` shows it. None is a key of a
 * browser, of Tab, arrows, Enter or Escape, or one with Alt, which access keys and screen readers use.
 */
export const SHORTCUTS: readonly Shortcut[] = [
  { strokes: ['Mod+k'], action: { type: 'palette' } },
  { strokes: ['/'], action: { type: 'search' } },
  ...PLACES.map(({ to, label, letter }): Shortcut => {
    return { strokes: ['g', letter], action: { type: 'go', to, place: label } };
  }),
  { strokes: ['?'], action: { type: 'help' } },
];

/** Whether a stroke is of one key alone, which someone who types or speaks may press without meaning it. */
export function isSingleKey(stroke: string): boolean {
  return !stroke.startsWith('Mod+');
}
