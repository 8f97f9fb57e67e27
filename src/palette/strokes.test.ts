import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SHORTCUTS, type Shortcut } from './shortcuts';
import { follow, strokeOf, TOGETHER_MS, withoutSingleKeys } from './strokes';

const press = (key: string, modifiers: Partial<KeyboardEvent> = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...modifiers,
});

/** Types strokes with the given pause before each; the shortcuts that they set off. */
function type(strokes: string[], pause = 100): Shortcut[] {
  const done: Shortcut[] = [];
  let begun = null;
  let at = 0;
  for (const stroke of strokes) {
    at += pause;
    const result = follow(SHORTCUTS, begun, stroke, at);
    begun = result.begun;
    if (result.shortcut) done.push(result.shortcut);
  }
  return done;
}

const typesOf = (shortcuts: Shortcut[]) => shortcuts.map(({ action }) => action.type);

describe('a stroke', () => {
  it('is Ctrl and a key, and Cmd and a key on a Mac', () => {
    expect(strokeOf(press('k', { ctrlKey: true }), false)).toBe('Mod+k');
    expect(strokeOf(press('K', { metaKey: true }), true)).toBe('Mod+k');
    expect(strokeOf(press('k', { metaKey: true }), false)).toBeNull();
    expect(strokeOf(press('k', { ctrlKey: true }), true)).toBeNull();
  });

  it('leaves Ctrl, Shift and K to the browser', () =>
    expect(strokeOf(press('K', { ctrlKey: true, shiftKey: true }), false)).toBeNull());

  it('is the sign that the key writes', () => {
    expect(strokeOf(press('?', { shiftKey: true }), false)).toBe('?');
    expect(strokeOf(press('/'), false)).toBe('/');
    expect(strokeOf(press('G'), false)).toBe('g');
  });

  it.each(['Shift', 'Tab', 'Escape', 'Enter', 'ArrowDown', 'Dead'])('is nothing for %s', (key) =>
    expect(strokeOf(press(key), false)).toBeNull(),
  );

  it('is nothing with Alt, which writes other signs and opens menus', () =>
    expect(strokeOf(press('k', { altKey: true, ctrlKey: true }), false)).toBeNull());
});

describe('the shortcuts', () => {
  it('can all be typed, each sets off itself and nothing else', () => {
    for (const shortcut of SHORTCUTS) expect(type([...shortcut.strokes])).toEqual([shortcut]);
  });

  it('take a second stroke soon after the first, and not later', () => {
    expect(typesOf(type(['g', 'c'], TOGETHER_MS))).toEqual(['go']);
    expect(type(['g', 'c'], TOGETHER_MS + 1)).toEqual([]);
  });

  it('begin anew with a stroke that does not go on', () => {
    expect(typesOf(type(['g', 'g', 'c']))).toEqual(['go']);
    expect(typesOf(type(['g', '/', 'c']))).toEqual(['search']);
    expect(typesOf(type(['g', 'z', 'c']))).toEqual([]);
  });

  it('are left with a modifier where single keys do not count', () => {
    expect(typesOf(withoutSingleKeys(SHORTCUTS))).toEqual(['palette']);
  });

  it('no stroke breaks another: after any typing, each still works', () => {
    const strokes = fc.constantFrom('g', 'c', 'u', '/', '?', 'x', 'Mod+k');
    fc.assert(
      fc.property(fc.array(strokes, { maxLength: 8 }), fc.constantFrom(...SHORTCUTS), (before, shortcut) => {
        expect(type([...before, 'x', ...shortcut.strokes]).at(-1)).toEqual(shortcut);
      }),
    );
  });
});
