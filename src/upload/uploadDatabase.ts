import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { KeptRejects } from './keptRejects';
import type { KeptUpload } from './keptUploads';

/** What the upload page keeps on this device; each value has the account that it belongs to. */
interface Schema extends DBSchema {
  /** Files that were chosen and not sent, by their entry's id: what was done to them, and below the file itself. */
  uploads: { key: string; value: KeptUpload };
  files: { key: string; value: Blob };
  /** Rejected rows of lists that were sent, by the id of their job. */
  rejects: { key: string; value: KeptRejects };
}

export type UploadDatabase = IDBPDatabase<Schema>;
export type OpenUploadDatabase = () => Promise<UploadDatabase>;

const DATABASE = 'sip-caller-admin.uploads';

/** @throws what IndexedDB throws when it is forbidden or broken */
export function openUploadDatabase(): Promise<UploadDatabase> {
  return openDB<Schema>(DATABASE, 1, {
    upgrade(db) {
      db.createObjectStore('uploads');
      db.createObjectStore('files');
      db.createObjectStore('rejects');
    },
    // A newer console in another tab may change the format: it must not wait for this one.
    blocking: (_current, _wanted, event) => (event.target as IDBDatabase).close(),
  });
}

/** One connection for all that is asked; it is opened anew after a failure, and after the browser has closed it. */
export function sharedDatabase(open: OpenUploadDatabase): OpenUploadDatabase {
  let opened: Promise<UploadDatabase> | undefined;
  return () => {
    if (!opened) {
      const own = open();
      opened = own;
      const forget = () => {
        if (opened === own) opened = undefined;
      };
      own.then((db) => db.addEventListener('close', forget), forget);
    }
    return opened;
  };
}

/** The database of this browser. */
export const browserUploads = sharedDatabase(openUploadDatabase);
