import { describe, expect, it } from 'vitest';
import { en } from '../i18n/en';
import { isAt, PLACES } from './places';

const place = (to: string) => ({ to, label: '', icon: () => null, letter: 'x' });

describe('places', () => {
  it('have a name, an address and a letter of their own', () => {
    for (const property of ['to', 'label', 'letter'] as const)
      expect(new Set(PLACES.map((each) => each[property])).size).toBe(PLACES.length);
    for (const { to, letter } of PLACES) {
      expect(to).toMatch(/^\//);
      expect(letter).toMatch(/^[a-z]$/);
    }
  });

  it('have names in the messages', () => {
    const messages: Record<string, Record<string, unknown>> = en;
    for (const { label } of PLACES) {
      const [room = '', key = ''] = label.split('.');
      expect(messages[room]?.[key], label).toEqual(expect.any(String));
    }
  });

  it('hold the pages below them, and no others', () => {
    expect(isAt(place('/campaigns'), '/campaigns')).toBe(true);
    expect(isAt(place('/campaigns'), '/campaigns/1/show')).toBe(true);
    expect(isAt(place('/campaigns'), '/campaignsofold')).toBe(false);
    expect(isAt(place('/'), '/')).toBe(true);
    expect(isAt(place('/'), '/campaigns')).toBe(false);
  });
});
