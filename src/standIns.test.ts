import { describe, expect, it, vi } from 'vitest';
import { standInForMissing } from './standIns';

const kept = () => ({ getItem: () => null });
const forbidden = {
  configurable: true,
  get() {
    throw new DOMException('The operation is insecure', 'SecurityError');
  },
};

describe('a browser that forbids storage', () => {
  it.each(['localStorage', 'sessionStorage'] as const)(
    'gets a %s in memory, in place of one that throws',
    (name) => {
      const page = { localStorage: kept() as unknown, sessionStorage: kept() as unknown, BroadcastChannel };
      Object.defineProperty(page, name, forbidden);
      expect(standInForMissing(page)).toBe(true);
      const storage = page[name] as Storage;
      storage.setItem('a', 'b');
      expect([storage.getItem('a'), storage.length, storage.key(0), storage.getItem('c')]).toEqual([
        'b',
        1,
        'a',
        null,
      ]);
      storage.removeItem('a');
      expect(storage.getItem('a')).toBeNull();
    },
  );

  it('gets one where there is none, or where it cannot be read', () => {
    const unreadable = {
      getItem() {
        throw new Error('no');
      },
    };
    const page = {
      localStorage: null as unknown,
      sessionStorage: unreadable as unknown,
      BroadcastChannel: undefined,
    };
    expect(standInForMissing(page)).toBe(true);
    expect((page.localStorage as Storage).getItem('a')).toBeNull();
    expect((page.sessionStorage as Storage).getItem('a')).toBeNull();
    const Channel = page.BroadcastChannel as unknown as typeof BroadcastChannel;
    expect(() => new Channel('a').postMessage('b')).not.toThrow();
  });

  it('keeps what is there, also when it is full', () => {
    const page = { localStorage: kept(), sessionStorage: kept(), BroadcastChannel };
    const before = { ...page };
    expect(standInForMissing(page)).toBe(false);
    expect(page).toEqual(before);
  });

  it('is remembered, and each thing that is not kept changes what is said once', async () => {
    vi.resetModules();
    const fresh = await import('./standIns');
    const page = { localStorage: null, sessionStorage: kept(), BroadcastChannel };
    expect(fresh.whatIsNotKept()).toEqual({ session: false, jobs: false, settings: false });
    fresh.standInForMissing(page);
    expect(fresh.keepsNothing()).toBe(true);
    fresh.noteNotKept('settings');
    const said = fresh.whatIsNotKept();
    expect(said).toEqual({ session: true, jobs: false, settings: true });
    fresh.noteNotKept('settings');
    expect(fresh.whatIsNotKept()).toBe(said);
  });

  it('is told of by views, columns and theme that find no room', async () => {
    vi.resetModules();
    const fresh = await import('./standIns');
    const { createStore } = await import('./providers/store');
    const full = {
      getItem: () => null,
      removeItem: () => undefined,
      setItem() {
        throw new DOMException('full', 'QuotaExceededError');
      },
    };
    const store = createStore({ account: 'a1', storage: full });
    store.setup();
    store.setItem('campaigns/1/numbers.listParams', 'not to be kept at all');
    expect(fresh.whatIsNotKept().settings).toBe(false);
    store.setItem('campaigns.columns', ['name']);
    expect(fresh.whatIsNotKept().settings).toBe(true);
    store.teardown();

    vi.resetModules();
    const again = await import('./standIns');
    const preferences = await import('./preferences');
    vi.stubGlobal('localStorage', full);
    preferences.setPreferences({ theme: 'dark' });
    vi.unstubAllGlobals();
    expect(preferences.getPreferences().theme).toBe('dark');
    expect(again.whatIsNotKept()).toEqual({ session: false, jobs: false, settings: true });
  });
});
