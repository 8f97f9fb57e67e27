import { afterEach, describe, expect, it, vi } from 'vitest';
import { admitKnownStrings, KNOWN_STRINGS } from './trustedTypes';

const ORIGIN = 'https://console.test';
afterEach(() => vi.unstubAllGlobals());

describe('the policy for strings', () => {
  it('admits the one HTML string', () => {
    expect(KNOWN_STRINGS.createHTML('&#8203;')).toBe('&#8203;');
    expect(() => KNOWN_STRINGS.createHTML('<b>bold</b>')).toThrow(TypeError);
    expect(() => KNOWN_STRINGS.createHTML('')).toThrow(TypeError);
  });

  it('admits a worker that is a built file', () => {
    vi.stubGlobal('location', { origin: ORIGIN });
    for (const address of ['/assets/list.worker-Ab_1.js', `${ORIGIN}/assets/list.worker-Ab_1.js`]) {
      expect(KNOWN_STRINGS.createScriptURL(address)).toBe(address);
    }
  });

  it.each([
    'https://elsewhere.test/assets/csv.js',
    '//elsewhere.test/assets/csv.js',
    '/v1/accounts/a/campaigns.js',
    '/assets/../v1/x.js',
    '/assets/x.json',
    'data:text/javascript,0',
    `blob:${ORIGIN}/assets/x.js`,
  ])('refuses the script %s', (address) => {
    vi.stubGlobal('location', { origin: ORIGIN });
    expect(() => KNOWN_STRINGS.createScriptURL(address)).toThrow(TypeError);
  });

  it('is registered as the default, and not missed where the browser has no such thing', () => {
    admitKnownStrings();
    const createPolicy = vi.fn();
    vi.stubGlobal('trustedTypes', { createPolicy });
    admitKnownStrings();
    expect(createPolicy).toHaveBeenCalledWith('default', KNOWN_STRINGS);
  });
});
