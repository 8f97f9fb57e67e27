import { describe, expect, it, vi } from 'vitest';
import { pressOnce } from './heldKeys';

/** What becomes of a key on an element. */
function isIgnored(key: string, repeat: boolean, tagName: string): boolean {
  let hear: (event: unknown) => void = () => undefined;
  const addEventListener = (_type: string, listener: unknown) => {
    hear = listener as typeof hear;
  };
  pressOnce({ addEventListener } as unknown as Document);
  const preventDefault = vi.fn();
  hear({ key, repeat, target: { tagName }, preventDefault });
  return preventDefault.mock.calls.length > 0;
}

describe('a held key', () => {
  it.each(['BUTTON', 'A', 'SUMMARY'])('presses a %s once', (tagName) => {
    expect(isIgnored('Enter', false, tagName)).toBe(false);
    expect(isIgnored('Enter', true, tagName)).toBe(true);
  });

  it('still writes and moves', () => {
    expect(isIgnored('Enter', true, 'TEXTAREA')).toBe(false);
    expect(isIgnored('a', true, 'INPUT')).toBe(false);
    expect(isIgnored('ArrowDown', true, 'BUTTON')).toBe(false);
  });
});
