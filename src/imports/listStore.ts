import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { StoredRows } from '../phonelist/storedRows';

/** Keeps the rows of lists from the moment at which they are to be sent until they are in their job's journal. */
export interface ListStore {
  /** Keeps a list: over a reload where the device has room for it, else as long as this page lives. */
  put(id: string, rows: StoredRows): Promise<void>;
  /** @returns null when it is not there (any more) */
  get(id: string): Promise<StoredRows | null>;
  remove(id: string): Promise<void>;
}

interface Schema extends DBSchema {
  lists: { key: string; value: StoredRows };
}

const DATABASE = 'sip-caller-admin.lists';

/** Lists in IndexedDB; what it refuses (no room, a private window) is kept in memory. */
export function createListStore(open = openLists): ListStore {
  const inMemory = new Map<string, StoredRows>();
  let opened: ReturnType<typeof openLists> | undefined;
  const database = () => {
    opened ??= open();
    return opened;
  };
  return {
    async put(id, rows) {
      inMemory.set(id, rows);
      const isKept = await database()
        .then((db) => db.put('lists', rows, id))
        .then(
          () => true,
          () => false,
        );
      if (isKept) inMemory.delete(id);
    },
    async get(id) {
      const here = inMemory.get(id);
      if (here) return here;
      return database()
        .then((db) => db.get('lists', id))
        .then(
          (rows) => rows ?? null,
          () => null,
        );
    },
    async remove(id) {
      inMemory.delete(id);
      await database()
        .then((db) => db.delete('lists', id))
        .catch(() => undefined);
    },
  };
}

function openLists(): Promise<IDBPDatabase<Schema>> {
  return openDB<Schema>(DATABASE, 1, { upgrade: (db) => void db.createObjectStore('lists') });
}

/** The lists of this browser. */
export const browserLists = createListStore();
