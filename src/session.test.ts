import { describe, expect, it, vi } from 'vitest';
import { createSessionStore, type Session } from './session';

const ANA: Session = { account: 'a1', key: 'secret-of-ana', userName: 'Ana' };

/** One browser: localStorage and the channel are shared; every tab has its own sessionStorage. */
function createBrowser() {
  const shared = createStorage();
  const tabs = new Set<{ listener: (event: MessageEvent) => void; awake: boolean }>();
  const messages: unknown[] = [];
  let periods = 0;

  function openTab(storage = createStorage()) {
    const tab = { listener: (_event: MessageEvent) => {}, awake: true };
    tabs.add(tab);
    const channel = {
      addEventListener: (_type: string, listener: unknown) => {
        tab.listener = listener as (event: MessageEvent) => void;
      },
      postMessage: (data: unknown) => {
        messages.push(data);
        for (const other of tabs) if (other !== tab && other.awake) other.listener({ data } as MessageEvent);
      },
    };
    const newPeriod = () => {
      periods += 1;
      return `period ${periods}`;
    };
    const store = createSessionStore({ storage, sharedStorage: shared, channel, newPeriod });
    return {
      store,
      storage,
      sleep: () => Object.assign(tab, { awake: false }),
      hear: (data: unknown) => tab.listener({ data } as MessageEvent),
    };
  }
  return { openTab, shared, messages };
}

function createStorage() {
  const values = new Map<string, string>();
  return {
    getItem: (key: string) => values.get(key) ?? null,
    setItem: (key: string, value: string) => void values.set(key, value),
    removeItem: (key: string) => void values.delete(key),
    text: () => JSON.stringify([...values]),
  };
}

describe('the session store', () => {
  it('keeps the session through a reload of the tab', () => {
    const browser = createBrowser();
    const { store, storage } = browser.openTab();
    store.set(ANA);
    expect(browser.openTab(storage).store.get()).toEqual(ANA);
  });

  it('keeps the key in the tab only: not in what tabs share, not in a message', () => {
    const browser = createBrowser();
    const { store } = browser.openTab();
    store.set(ANA);
    expect(browser.openTab().store.get()).toBeNull();
    store.clear();
    expect(browser.shared.text()).not.toContain(ANA.key);
    expect(JSON.stringify(browser.messages)).not.toContain(ANA.key);
  });

  it('wipes the key in every tab on signing out, and tells each', () => {
    const browser = createBrowser();
    const tabs = [browser.openTab(), browser.openTab(), browser.openTab()];
    const listener = vi.fn();
    for (const { store } of tabs) store.set(ANA);
    for (const { store } of tabs) store.subscribe(listener);
    tabs[1]?.store.clear();
    expect(tabs.map(({ store }) => store.get())).toEqual([null, null, null]);
    expect(tabs.map(({ storage }) => storage.text())).toEqual(['[]', '[]', '[]']);
    expect(listener).toHaveBeenCalledTimes(3);
  });

  it('wipes the key of a tab that was discarded during the sign-out, when it loads again', () => {
    const browser = createBrowser();
    const discarded = browser.openTab();
    const other = browser.openTab();
    discarded.store.set(ANA);
    other.store.set(ANA);
    discarded.sleep();
    other.store.clear();
    const restored = browser.openTab(discarded.storage);
    expect(restored.store.get()).toBeNull();
    expect(discarded.storage.text()).toBe('[]');
  });

  it('wipes the key of a tab that was frozen during the sign-out, when it wakes', () => {
    const browser = createBrowser();
    const frozen = browser.openTab();
    const other = browser.openTab();
    frozen.store.set(ANA);
    other.store.set(ANA);
    frozen.sleep();
    other.store.clear();
    expect(frozen.store.get()).toEqual(ANA);
    frozen.store.catchUp();
    expect(frozen.store.get()).toBeNull();
    expect(frozen.storage.text()).toBe('[]');
  });

  it('leaves alone who signed in after the sign-out', () => {
    const browser = createBrowser();
    const [first, second] = [browser.openTab(), browser.openTab()];
    first.store.set(ANA);
    first.store.clear();
    second.store.set(ANA);
    second.store.catchUp();
    expect(second.store.get()).toEqual(ANA);
    first.store.set(ANA);
    second.store.clear();
    expect(first.store.get()).toBeNull();
  });

  it('is not ended by a sign-out of an earlier period that is heard late', () => {
    const browser = createBrowser();
    const [first, second] = [browser.openTab(), browser.openTab()];
    for (const { store } of [first, second]) store.set(ANA);
    second.sleep();
    first.store.clear();
    second.store.catchUp();
    second.store.set(ANA);
    for (const late of browser.messages) second.hear(late);
    expect(second.store.get()).toEqual(ANA);
    expect(second.storage.text()).toContain(ANA.key);
  });

  const ACCOUNTS = ['a2', 'a1.', 'a1/../a2', '__proto__', 'Ñandú 𝄞', 'a1\u0000', '%61%31', 'b.session'];

  it.each(ACCOUNTS)('signs one account out and leaves the other, %j, in the tab beside it', (account) => {
    const browser = createBrowser();
    const other = { account, key: 'secret-of-bo', userName: 'Bo' };
    const [first, second, frozen] = [browser.openTab(), browser.openTab(), browser.openTab()];
    first.store.set(ANA);
    second.store.set(other);
    frozen.store.set(other);
    frozen.sleep();
    first.store.clear();
    frozen.store.catchUp();
    expect([first, second, frozen].map(({ store }) => store.get())).toEqual([null, other, other]);
    expect(browser.openTab(second.storage).store.get()).toEqual(other);
    second.store.clear();
    frozen.store.catchUp();
    expect(frozen.store.get()).toBeNull();
    expect(browser.shared.text() + JSON.stringify(browser.messages)).not.toContain('secret');
  });

  it('signs one account out and leaves the other also when both have signed out before', () => {
    const browser = createBrowser();
    const [first, second] = [browser.openTab(), browser.openTab()];
    const other = { ...ANA, account: 'a2' };
    for (let round = 0; round < 2; round += 1) {
      first.store.set(ANA);
      second.store.set(other);
      second.store.clear();
      second.store.catchUp();
      first.store.catchUp();
      expect([first.store.get(), second.store.get()]).toEqual([ANA, null]);
      second.store.set(other);
      first.store.clear();
      expect([first.store.get(), second.store.get()]).toEqual([null, other]);
      second.store.clear();
    }
  });

  it('is in the period of the account when a tab changes to another one', () => {
    const browser = createBrowser();
    const [first, second] = [browser.openTab(), browser.openTab()];
    first.store.set({ ...ANA, account: 'a2' });
    first.store.clear();
    second.store.set(ANA);
    second.store.set({ ...ANA, account: 'a2' });
    second.store.catchUp();
    expect(second.store.get()?.account).toBe('a2');
  });

  it('keeps who is signed in through the update from one period of all accounts, until the next sign-out', () => {
    const browser = createBrowser();
    browser.shared.setItem('sip-caller-admin.period', 'before');
    const storage = createStorage();
    storage.setItem('sip-caller-admin.session', JSON.stringify({ ...ANA, period: 'before' }));
    const updated = browser.openTab(storage);
    const other = browser.openTab();
    other.store.set({ ...ANA, account: 'a2' });
    updated.store.catchUp();
    expect(updated.store.get()).toEqual(ANA);
    browser.openTab(updated.storage).store.clear();
    updated.store.catchUp();
    other.store.catchUp();
    expect([updated.store.get(), other.store.get()?.account]).toEqual([null, 'a2']);
  });

  it('counts sign-ins, and not a renewed key', () => {
    const { store } = createBrowser().openTab();
    store.set(ANA);
    const count = store.signIns();
    store.set({ ...ANA, key: 'renewed' });
    expect(store.signIns()).toBe(count);
    store.clear();
    store.set(ANA);
    expect(store.signIns()).toBe(count + 1);
    store.set({ ...ANA, account: 'a2' });
    expect(store.signIns()).toBe(count + 2);
  });

  it('remembers a refused key until another is set, and tells once', () => {
    const { store } = createBrowser().openTab();
    store.markRefused(ANA.key);
    expect(store.keyQuestion()).toBe(null);
    store.set(ANA);
    const listener = vi.fn();
    store.subscribe(listener);
    store.markRefused('an older key');
    expect(store.keyQuestion()).toBe(null);
    store.markRefused(ANA.key);
    store.markRefused(ANA.key);
    expect(store.keyQuestion()).toBe('refused');
    expect(listener).toHaveBeenCalledTimes(1);
    store.set({ ...ANA, key: 'renewed' });
    expect(store.keyQuestion()).toBe(null);
  });

  it('asks for another key where one may not do something, and lets the user keep the present one', () => {
    const { store } = createBrowser().openTab();
    store.askForKey();
    expect(store.keyQuestion()).toBe(null);
    store.set(ANA);
    store.askForKey();
    expect(store.keyQuestion()).toBe('forbidden');
    store.keepKey();
    expect(store.keyQuestion()).toBe(null);
    store.markRefused(ANA.key);
    store.askForKey();
    store.keepKey();
    expect(store.keyQuestion(), 'a refused key cannot be kept').toBe('refused');
  });

  it.each(['{', '[]', 'null', '{"account":1,"key":"k"}', '{"account":"a1"}'])(
    'wipes what is no session: %s',
    (text) => {
      const storage = createStorage();
      storage.setItem('sip-caller-admin.session', text);
      expect(createBrowser().openTab(storage).store.get()).toBeNull();
      expect(storage.text()).toBe('[]');
    },
  );
});
