import { memoryStore, type Store } from 'react-admin';
import { noteNotKept } from '../standIns';

/** Values of react-admin's store that outlive a sign-out, and whether what was stored still looks like one. */
const KEPT: Record<string, (value: unknown) => boolean> = {
  'campaigns.savedQueries': Array.isArray,
  'campaigns.columns': isTextList,
  'campaigns.live': Number.isInteger,
  'jobs.hidden': isTextList,
  // The default country that was chosen last (layout/useLastCountry.ts).
  'numbers.country': isCountry,
  // How lists of a shape are read: settings and hashes, no cell (upload/shapeMemory.ts).
  'upload.shapes': Array.isArray,
};

type KeyValueStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

interface StorageEvents {
  addEventListener(type: 'storage', listener: (event: { key: string | null }) => void): void;
  removeEventListener(type: 'storage', listener: (event: { key: string | null }) => void): void;
}

interface StoreOptions {
  /** Whose settings these are: no account sees another's. */
  account: string;
  /** The browser's, where the user allows it. */
  storage?: KeyValueStorage | undefined;
  /** Tells of changes in other tabs. */
  events?: StorageEvents | undefined;
}

/**
 * react-admin's store: in memory, but for an allow-list of settings that are kept on this device, per account
 * and through sign-out. Filters, selections and searches are never kept: they may hold a phone number, and
 * what one user looked for is not there for the next. Where the browser keeps nothing (private window, full
 * disk), settings hold for this visit, and the console says so once.
 */
export function createStore({
  account,
  storage = localStorageIfAllowed(),
  events = globalThis.window,
}: StoreOptions): Store {
  const prefix = `sip-caller-admin.store.${encodeURIComponent(account)}.`;
  /** Kept keys that the browser refused to take: what memory holds is newer than what is stored. */
  const unsaved = new Set<string>();
  const read = (key: string) => readKept(storage, prefix, key);
  const memory = memoryStore(
    Object.fromEntries(
      Object.keys(KEPT)
        .map((key) => [key, read(key)])
        .filter(([, value]) => value !== undefined),
    ),
  );

  const write = (key: string, value: unknown) => {
    try {
      if (!storage) throw new Error('No storage here');
      if (value === undefined) storage.removeItem(prefix + key);
      else storage.setItem(prefix + key, JSON.stringify(value));
      unsaved.delete(key);
    } catch {
      unsaved.add(key);
      noteNotKept('settings');
    }
  };
  const onOtherTab = ({ key: changed }: { key: string | null }) => {
    for (const key of Object.keys(KEPT)) {
      if (changed !== null && changed !== prefix + key) continue;
      unsaved.delete(key);
      const value = read(key);
      if (value === undefined) memory.removeItem(key);
      else memory.setItem(key, value);
    }
  };
  const removeAll = (keys: string[]) => {
    for (const key of keys) {
      memory.removeItem(key);
      if (isKept(key)) write(key, undefined);
    }
  };

  return {
    ...memory,
    setup() {
      memory.setup();
      events?.addEventListener('storage', onOtherTab);
    },
    teardown() {
      events?.removeEventListener('storage', onOtherTab);
      memory.teardown();
    },
    getItem(key, defaultValue) {
      // Read anew: another tab may have written in this very moment, and a change builds on what is there.
      const fresh = isKept(key) && !unsaved.has(key) ? read(key) : undefined;
      return fresh === undefined ? memory.getItem(key, defaultValue) : fresh;
    },
    setItem(key, value) {
      if (isKept(key)) write(key, value);
      memory.setItem(key, value);
    },
    removeItem: (key) => removeAll([key]),
    removeItems: (keyPrefix) => removeAll(keysOf(memory, keyPrefix)),
    // react-admin's sign-out: the settings stay.
    reset: () => removeAll(keysOf(memory).filter((key) => !isKept(key))),
  };
}

function localStorageIfAllowed(): Storage | undefined {
  try {
    return globalThis.localStorage;
  } catch {
    return undefined;
  }
}

const isKept = (key: string) => Object.hasOwn(KEPT, key);

const keysOf = (store: Store, keyPrefix?: string) => Object.keys(store.listItems?.(keyPrefix) ?? {});

/** What is stored under a kept key; undefined when there is nothing, or nothing of ours. */
function readKept(storage: KeyValueStorage | undefined, prefix: string, key: string) {
  try {
    const text = storage?.getItem(prefix + key) ?? null;
    if (text === null) return undefined;
    const value = JSON.parse(text);
    return KEPT[key]?.(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isTextList(value: unknown): boolean {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

function isCountry(value: unknown): boolean {
  return typeof value === 'string' && (value === 'as-written' || /^[A-Z]{2}$/.test(value));
}
