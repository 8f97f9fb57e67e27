import { describe, expect, it } from 'vitest';
import { createStore } from './store';

const VIEWS = [{ label: 'Mine', value: { filter: { status: 'Active' } } }];

/** A browser: one localStorage, and tabs that hear of each other's changes. */
function newBrowser({ refuses = false } = {}) {
  const values = new Map<string, string>();
  type Listener = (event: { key: string | null }) => void;
  const tabs = new Map<object, Set<Listener>>();
  const openTab = (account: string) => {
    const listeners = new Set<Listener>();
    const write = (key: string, change: () => void) => {
      if (browser.refuses) throw new DOMException('full', 'QuotaExceededError');
      change();
      for (const [tab, others] of tabs) if (tab !== events) for (const tell of others) tell({ key });
    };
    const events = {
      addEventListener: (_: 'storage', listener: Listener) => void listeners.add(listener),
      removeEventListener: (_: 'storage', listener: Listener) => void listeners.delete(listener),
    };
    tabs.set(events, listeners);
    const storage = {
      getItem: (key: string) => values.get(key) ?? null,
      setItem: (key: string, value: string) => write(key, () => values.set(key, value)),
      removeItem: (key: string) => write(key, () => values.delete(key)),
    };
    const store = createStore({ account, storage, events });
    store.setup();
    return store;
  };
  const browser = { values, openTab, refuses };
  return browser;
}

describe('the store', () => {
  it('keeps settings through a sign-out and into the next visit', () => {
    const browser = newBrowser();
    const first = browser.openTab('a1');
    first.setItem('campaigns.savedQueries', VIEWS);
    first.setItem('campaigns.live', 15);
    first.setItem('numbers.country', 'US');
    first.reset();
    expect(first.getItem('campaigns.live')).toBe(15);
    first.teardown();
    const next = browser.openTab('a1');
    expect(next.getItem('campaigns.savedQueries', [])).toEqual(VIEWS);
    expect(next.getItem('campaigns.live')).toBe(15);
    expect(next.getItem('numbers.country')).toBe('US');
    expect(browser.openTab('a2').getItem('numbers.country')).toBeUndefined();
  });

  it('keeps nothing else: filters, selections and searches are gone with the sign-out', () => {
    const browser = newBrowser();
    const store = browser.openTab('a1');
    const searched = { filter: { number: '+18005551234' } };
    store.setItem('campaigns/1/numbers.listParams', searched);
    store.setItem('campaigns.selectedIds', ['1']);
    store.setItem('toString', 'not on the list either');
    expect(store.getItem('campaigns/1/numbers.listParams')).toEqual(searched);
    expect([...browser.values]).toEqual([]);
    store.reset();
    expect(store.getItem('campaigns/1/numbers.listParams', 'nothing')).toBe('nothing');
    expect(store.listItems?.()).toEqual({});
  });

  it('shows nothing of one account to another', () => {
    const browser = newBrowser();
    browser.openTab('a1').setItem('campaigns.savedQueries', VIEWS);
    browser.openTab('a1').setItem('campaigns.columns', ['name']);
    for (const account of ['a2', 'a1.campaigns', '', 'a']) {
      const other = browser.openTab(account);
      expect(other.getItem('campaigns.savedQueries', [])).toEqual([]);
      expect(other.listItems?.()).toEqual({});
    }
  });

  it('tells another tab of the same account, and no other', () => {
    const browser = newBrowser();
    const [one, two, stranger] = [browser.openTab('a1'), browser.openTab('a1'), browser.openTab('a2')];
    const heard: unknown[] = [];
    two.subscribe('campaigns.live', (value) => heard.push(['two', value]));
    stranger.subscribe('campaigns.live', (value) => heard.push(['stranger', value]));
    one.setItem('campaigns.live', 15);
    one.removeItem('campaigns.live');
    expect(heard).toEqual([
      ['two', 15],
      ['two', undefined],
    ]);
    two.teardown();
    one.setItem('campaigns.live', 5);
    expect(heard).toHaveLength(2);
  });

  it('gives what another tab wrote even before the news of it arrives', () => {
    const browser = newBrowser();
    const [one, deaf] = [browser.openTab('a1'), browser.openTab('a1')];
    deaf.teardown();
    one.setItem('campaigns.savedQueries', VIEWS);
    expect(deaf.getItem('campaigns.savedQueries', [])).toEqual(VIEWS);
  });

  it('holds settings for the visit where the browser refuses to keep them', () => {
    const browser = newBrowser();
    const store = browser.openTab('a1');
    store.setItem('campaigns.live', 5);
    browser.refuses = true;
    store.setItem('campaigns.live', 15);
    expect(store.getItem('campaigns.live')).toBe(15);
    store.removeItem('campaigns.live');
    expect(store.getItem('campaigns.live', 'the default')).toBe('the default');

    const none = createStore({ account: 'a1' });
    none.setup();
    none.setItem('campaigns.live', 15);
    expect(none.getItem('campaigns.live')).toBe(15);
  });

  it.each(['not JSON', '{"label":"no list"}', 'null', '7'])('takes %s for nothing', (text) => {
    const browser = newBrowser();
    browser.openTab('a1').setItem('campaigns.savedQueries', VIEWS);
    for (const key of browser.values.keys()) browser.values.set(key, text);
    expect(browser.openTab('a1').getItem('campaigns.savedQueries', [])).toEqual([]);
  });

  it('removes by prefix, kept or not', () => {
    const browser = newBrowser();
    const store = browser.openTab('a1');
    store.setItem('campaigns.columns', ['name']);
    store.setItem('campaigns.live', 15);
    store.setItem('campaigns.collapsed', ['1']);
    store.removeItems('campaigns.co');
    expect(store.listItems?.()).toEqual({ 'campaigns.live': 15 });
    expect([...browser.values.values()]).toEqual(['15']);
  });
});
