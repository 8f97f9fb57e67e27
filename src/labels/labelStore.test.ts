import { describe, expect, it, vi } from 'vitest';
import { createLabelStore } from './labelStore';
import type { Label } from './labelTypes';

const KEY = 'sip-caller-admin.labels.demo';
const SALES: Label = { kind: 'tag', id: 't1', label: 'Sales' };
const MAIN: Label = { kind: 'phoneSystem', id: 'p1', label: 'Main office' };

/** A device with storage, and tabs on it that hear of each other's changes. */
function createDevice({ isFull = false, stored = {} as Record<string, string> } = {}) {
  const values = new Map(Object.entries(stored));
  const listeners: ((event: { key: string | null }) => void)[] = [];
  const device = { isFull, values };
  const openTab = (account = 'demo') =>
    createLabelStore({
      account,
      storage: {
        getItem: (key) => values.get(key) ?? null,
        setItem(key, value) {
          if (device.isFull) throw new DOMException('full', 'QuotaExceededError');
          values.set(key, value);
        },
      },
      events: { addEventListener: (_type, listener) => listeners.push(listener) },
    });
  const tellTabs = () => {
    for (const listener of listeners) listener({ key: KEY });
  };
  return { device, openTab, tellTabs };
}

describe('label store', () => {
  it('keeps labels by kind and ID, per account, for the next visit', () => {
    const { openTab } = createDevice();
    const store = openTab();
    const listener = vi.fn();
    store.subscribe(listener);
    store.save([SALES, MAIN]);
    expect(listener).toHaveBeenCalledTimes(1);
    expect(openTab().get().list).toEqual([SALES, MAIN]);
    expect(openTab().get().of('phoneSystem', 'p1')).toBe('Main office');
    expect(openTab().get().of('tag', 'p1')).toBeUndefined();
    expect(openTab('other').get().list).toEqual([]);
  });

  it('removes a label by an empty one', () => {
    const store = createDevice().openTab();
    store.save([SALES, MAIN]);
    store.save([{ ...SALES, label: '' }]);
    expect(store.get().list).toEqual([MAIN]);
  });

  it('loses nothing that another tab saved, and shows it', () => {
    const { openTab, tellTabs } = createDevice();
    const [one, two] = [openTab(), openTab()];
    one.save([SALES]);
    two.save([MAIN]);
    expect(two.get().list).toEqual([SALES, MAIN]);
    tellTabs();
    expect(one.get().list).toEqual([SALES, MAIN]);
  });

  it('tells when the device keeps nothing, holds the labels all the same, and keeps them when it can', () => {
    const { device, openTab, tellTabs } = createDevice({ isFull: true });
    const store = openTab();
    store.save([SALES]);
    expect(store.get()).toMatchObject({ list: [SALES], problem: 'notKept' });
    tellTabs();
    expect(store.get().list).toEqual([SALES]);
    device.isFull = false;
    store.save([MAIN]);
    expect(store.get().problem).toBeNull();
    expect(openTab().get().list).toEqual([SALES, MAIN]);
  });

  it('works where the user forbids storage, and says that nothing is kept', () => {
    const store = createLabelStore({ account: 'demo', storage: undefined });
    expect(store.get().problem).toBeNull();
    store.save([SALES]);
    expect(store.get()).toMatchObject({ list: [SALES], problem: 'notKept' });
  });

  it.each(['{"a":', '{}', `[${JSON.stringify(SALES)},{"kind":"colour","id":"x","label":"y"}]`])(
    'says that %s cannot be read, and puts it aside before it writes',
    (text) => {
      const { device, openTab } = createDevice({ stored: { [KEY]: text } });
      const store = openTab();
      expect(store.get().problem).toBe('unreadable');
      store.save([MAIN]);
      expect(device.values.get(`${KEY}.unreadable`)).toBe(text);
      expect(store.get().problem).toBeNull();
      expect(store.get().list).toEqual(text.includes('Sales') ? [SALES, MAIN] : [MAIN]);
    },
  );
});
