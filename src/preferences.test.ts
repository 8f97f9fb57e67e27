import { describe, expect, it } from 'vitest';
import { readPreferences } from './preferences';

const DEFAULTS = {
  locale: 'en',
  theme: 'system',
  density: 'compact',
  dateForm: 'basic',
  singleKeys: 'on',
  keepJobsDays: 30,
};

describe('the preferences', () => {
  it("follow the browser's language until one is chosen", () => {
    expect(readPreferences(null, 'es-AR').locale).toBe('es');
    expect(readPreferences(null, 'de').locale).toBe('en');
    expect(readPreferences('{"locale":"en"}', 'es-AR').locale).toBe('en');
  });

  it('are what was stored', () => {
    const stored = {
      locale: 'es',
      theme: 'dark',
      density: 'comfortable',
      dateForm: 'extended',
      singleKeys: 'off',
      keepJobsDays: 365,
    };
    expect(readPreferences(JSON.stringify(stored))).toEqual(stored);
  });

  it.each([
    '',
    '{',
    'null',
    '7',
    '[]',
    '{"locale":"fr","theme":{},"dateForm":null,"key":"k"}',
    '{"keepJobsDays":0}',
    '{"keepJobsDays":"90"}',
  ])('are the defaults where the stored text is %s', (text) =>
    expect(readPreferences(text)).toEqual(DEFAULTS),
  );
});
