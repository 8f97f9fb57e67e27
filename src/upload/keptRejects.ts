import type { ReadSettings } from '../phonelist/readSettings';
import type { ListResult } from '../phonelist/rows/listResult';
import type { StoredRows } from '../phonelist/storedRows';
import { browserUploads, type OpenUploadDatabase } from './uploadDatabase';

/** The rejected rows of a list, with all that makes the file of rejected rows of them. */
export interface RejectedRows {
  rejected: StoredRows;
  result: Pick<ListResult, 'rejectColumns'>;
  settings: ReadSettings;
  /** Cells of the list's header; none where it has none. */
  header: readonly string[];
}

export interface KeptRejects extends RejectedRows {
  account: string;
  /** Milliseconds since 1970. */
  at: number;
}

/** Keeps the rejected rows of lists that were sent, as long as there is a receipt. */
export interface RejectStore {
  /** Keeps them: over a reload where the device has room for them, else as long as this page lives. */
  put(jobId: string, account: string, rows: RejectedRows): Promise<void>;
  /** @returns null when they are not there (any more); `isKept` is false of what a reload loses */
  get(jobId: string, account: string): Promise<{ rows: RejectedRows; isKept: boolean } | null>;
  remove(jobId: string): Promise<void>;
  /** Forgets those of the account's jobs that have no receipt; those of the last minutes may be of another tab's. */
  sweep(account: string, jobIds: ReadonlySet<string>): Promise<void>;
}

/** From its job in the journal to the other tabs' knowing of it, it takes seconds. */
const SPARED_MS = 10 * 60_000;

/** Rejected rows in IndexedDB; what it refuses (no room, a private window) is kept in memory. */
export function createRejectStore(
  database: OpenUploadDatabase = browserUploads,
  now = Date.now,
): RejectStore {
  const inMemory = new Map<string, KeptRejects>();
  const remove = async (ids: readonly string[]) => {
    for (const id of ids) inMemory.delete(id);
    try {
      const db = await database();
      for (const id of ids) await db.delete('rejects', id);
    } catch {
      // No storage, so nothing is kept there.
    }
  };
  return {
    async put(jobId, account, { rejected, result, settings, header }) {
      // A correction that was applied is in no rejected row.
      const kept: KeptRejects = {
        account,
        at: now(),
        rejected,
        result: { rejectColumns: result.rejectColumns },
        settings: { ...settings, corrections: [] },
        header: [...header],
      };
      try {
        await (await database()).put('rejects', kept, jobId);
      } catch {
        inMemory.set(jobId, kept);
      }
    },
    async get(jobId, account) {
      const here = inMemory.get(jobId);
      // What fails once may work now; where it never does, nothing is kept.
      const db = here
        ? null
        : await database()
            .catch(database)
            .catch(() => null);
      const rows = here ?? (await db?.get('rejects', jobId).catch(() => undefined));
      return rows?.account === account ? { rows, isKept: !here } : null;
    },
    remove: (jobId) => remove([jobId]),
    async sweep(account, jobIds) {
      const before = now() - SPARED_MS;
      const isOver = (id: string, kept: KeptRejects) =>
        kept.account === account && kept.at < before && !jobIds.has(id);
      const found = [...inMemory].flatMap(([id, kept]) => (isOver(id, kept) ? [id] : []));
      try {
        const all = (await database()).transaction('rejects').store;
        for await (const { key, value } of all) if (isOver(key, value)) found.push(key);
      } catch {
        // As above.
      }
      await remove(found);
    },
  };
}

/** The rejected rows of this browser. */
export const browserRejects = createRejectStore();
