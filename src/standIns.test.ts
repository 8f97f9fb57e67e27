import { describe, expect, it } from 'vitest';
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
});
