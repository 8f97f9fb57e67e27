import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { StoredRows } from '../phonelist/storedRows';

/** Keeps the rows of lists from the moment at which they are to be sent until they are in their job's journal. */
export interface ListStore {
  /** Keeps a list: over a reload where the device has room for it, else as long as this page lives. */
  put(id: string, account: string, rows: StoredRows): Promise<void>;
  /** @returns null when it is not there (any more) @throws what IndexedDB throws when it cannot be read */
  get(id: string): Promise<StoredRows | null>;
  remove(id: string): Promise<void>;
  /** Forgets the account's lists that no job waits for; those of the last minutes may get their job yet. */
  sweep(account: string, wanted: ReadonlySet<string>): Promise<void>;
}

interface KeptList {
  account: string;
  /** Milliseconds since 1970. */
  at: number;
  rows: StoredRows;
}

interface Schema extends DBSchema {
  lists: { key: string; value: KeptList };
}

const DATABASE = 'sip-caller-admin.lists';
/** From keeping a list to its job in the journal it takes seconds. */
const SPARED_MS = 10 * 60_000;

/** Lists in IndexedDB; what it refuses (no room, a private window) is kept in memory. */
export function createListStore(open = openLists, now = Date.now): ListStore {
  const inMemory = new Map<string, StoredRows>();
  let opened: ReturnType<typeof openLists> | undefined;
  const database = () => {
    opened ??= open().catch((error: unknown) => {
      // It may be opened the next time.
      opened = undefined;
      throw error;
    });
    return opened;
  };
  return {
    async put(id, account, rows) {
      try {
        await (await database()).put('lists', { account, at: now(), rows }, id);
      } catch {
        inMemory.set(id, rows);
      }
    },
    async get(id) {
      const here = inMemory.get(id);
      if (here) return here;
      // What fails once may work now; where it never does, nothing is kept.
      const db = await database()
        .catch(database)
        .catch(() => null);
      return (await db?.get('lists', id))?.rows ?? null;
    },
    async remove(id) {
      inMemory.delete(id);
      await forget(database, [id]);
    },
    async sweep(account, wanted) {
      const before = now() - SPARED_MS;
      const found: string[] = [];
      try {
        const all = (await database()).transaction('lists').store;
        for await (const { key, value } of all) {
          if (value.account === account && value.at < before && !wanted.has(key)) found.push(key);
        }
      } catch {
        return; // no storage, so nothing is kept there
      }
      await forget(database, found);
    },
  };
}

async function forget(database: () => ReturnType<typeof openLists>, ids: readonly string[]): Promise<void> {
  try {
    const db = await database();
    for (const id of ids) await db.delete('lists', id);
  } catch {
    // As above.
  }
}

/** Opens the lists of this browser. @throws what IndexedDB throws when it is forbidden or broken */
export function openLists(): Promise<IDBPDatabase<Schema>> {
  return openDB<Schema>(DATABASE, 1, { upgrade: (db) => void db.createObjectStore('lists') });
}

/** The lists of this browser. */
export const browserLists = createListStore();
