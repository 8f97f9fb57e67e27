import { PLAIN_LIST, type ReadSettings } from '../phonelist/readSettings';
import type { Campaign } from '../sipcaller/types';
import { stampOf } from './fileStamp';
import { type FileState, type Kept, shownOf } from './fileState';
import type { Opened } from './openFile';
import type { Drafts } from './review/corrections';
import { NO_SCREENS, type Screens } from './screens';
import { browserUploads, type OpenUploadDatabase } from './uploadDatabase';
import type { FileEntry } from './uploadState';

/** What the user did to one file that is not sent; the file itself is kept beside it. Plain data. */
export interface KeptUpload {
  format: number;
  id: string;
  account: string;
  /** The tab that has it in hand: no other one writes it as long as that lives. */
  tab: string;
  /** Of its upload page: a campaign's id, or ''. */
  address: string;
  campaign: Campaign | null;
  /** Its place among the files of its page. */
  place: number;
  isCurrent: boolean;
  /** When it was written last, in milliseconds since 1970. */
  at: number;
  /** Of the file; its bytes are kept beside this. */
  name: string;
  type: string;
  lastModified: number;
  /** Whether it was being opened under `chosen`: `opened` is from before that. */
  isOpening: boolean;
  opened: Opened | null;
  chosen: Partial<ReadSettings>;
  mayRecall: boolean;
  screens: Screens;
  note: string;
  drafts: Drafts;
}

/** What older consoles kept is read as far as the user's own settings go. */
export const KEPT_FORMAT = 1;

/** Files in hand, in this browser. All of it throws what IndexedDB throws. */
export interface KeptUploads {
  /** @param file the file itself, where it is not kept yet */
  put(kept: KeptUpload, file: Blob | null): Promise<void>;
  of(account: string): Promise<KeptUpload[]>;
  /** Hands a file from a tab that is gone to another one. @returns null when it was handed on meanwhile, or is not there */
  take(from: KeptUpload, tab: string, at: number): Promise<{ kept: KeptUpload; file: File } | null>;
  remove(ids: readonly string[]): Promise<void>;
  /** Forgets what nobody has touched since then, of any account. */
  sweep(before: number): Promise<void>;
}

export function createKeptUploads(database: OpenUploadDatabase = browserUploads): KeptUploads {
  const all = async () => (await database()).getAll('uploads');
  const remove: KeptUploads['remove'] = async (ids) => {
    if (ids.length === 0) return;
    const tx = (await database()).transaction(['uploads', 'files'], 'readwrite');
    for (const id of ids) {
      tx.objectStore('uploads').delete(id);
      tx.objectStore('files').delete(id);
    }
    await tx.done;
  };
  return {
    async put(kept, file) {
      const tx = (await database()).transaction(['uploads', 'files'], 'readwrite');
      const [uploads, files] = [tx.objectStore('uploads'), tx.objectStore('files')];
      const isThere = file ? await files.put(file, kept.id) : await files.getKey(kept.id);
      // Another tab has forgotten all of the account: what is written after that must not stay behind.
      if (isThere !== undefined) await uploads.put(kept, kept.id);
      await tx.done;
      if (isThere === undefined) throw new Error('The file is not kept any more');
    },
    of: async (account) => (await all()).filter((kept) => kept.account === account),
    async take({ id, tab: from }, tab, at) {
      const tx = (await database()).transaction(['uploads', 'files'], 'readwrite');
      const [kept, file] = await Promise.all([
        tx.objectStore('uploads').get(id),
        tx.objectStore('files').get(id),
      ]);
      const isFree = kept?.tab === from && file;
      if (isFree) tx.objectStore('uploads').put({ ...kept, tab, at }, id);
      await tx.done;
      if (!isFree) return null;
      const { name, type, lastModified } = kept;
      return { kept, file: new File([file], name, { type, lastModified }) };
    },
    remove,
    sweep: async (before) => remove((await all()).filter(({ at }) => at < before).map(({ id }) => id)),
  };
}

/** What is kept of a file in hand, but for where it stands. */
export type KeptWork = Pick<
  KeptUpload,
  'isOpening' | 'opened' | 'chosen' | 'mayRecall' | 'screens' | 'note' | 'drafts'
>;

export function workOf({ state, note, drafts }: FileEntry): KeptWork {
  const { opened } = shownOf(state);
  const isOpening = state.step === 'opening';
  const chosen = isOpening || state.step === 'refused' ? state.chosen : state.opened.chosen;
  return {
    isOpening,
    opened,
    chosen,
    mayRecall: isOpening ? state.mayRecall : opened === null,
    screens: 'screens' in state ? state.screens : NO_SCREENS,
    note,
    drafts,
  };
}

/** The file as it was in hand; what came of its reading is read again. */
export function entryOf(kept: KeptUpload, file: File): FileEntry {
  return {
    id: kept.id,
    file,
    stamp: stampOf(file),
    state: stateOf(kept),
    // Asked again: what it costs to call them was agreed to for the reading that was in sight.
    acceptsPremium: false,
    note: kept.note,
    drafts: kept.drafts,
  };
}

function stateOf({ format, isOpening, opened, chosen, mayRecall, screens }: KeptUpload): FileState {
  const around: Kept = { screens, before: null };
  const isOurs = format === KEPT_FORMAT && opened !== null;
  if (isOpening || !isOurs) {
    return {
      ...around,
      step: 'opening',
      isStopped: false,
      opened: isOurs ? opened : null,
      chosen,
      mayRecall,
    };
  }
  const settings = { ...PLAIN_LIST, ...opened.settings };
  return { ...around, step: 'reading', opened: { ...opened, settings }, progress: null };
}
