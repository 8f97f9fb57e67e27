import type { ListInHand, ListKeeper } from '../providers/ListsContext';
import type { Campaign } from '../sipcaller/types';
import { isInHand, isWorthKeeping } from './holdsWork';
import {
  entryOf,
  KEPT_FORMAT,
  type KeptUpload,
  type KeptUploads,
  type KeptWork,
  workOf,
} from './keptUploads';
import { currentEntry, type FileEntry, type UploadState } from './uploadState';
import { pathOf, type Uploads } from './uploadStore';

/** What the keeper needs of the browser. */
export interface KeeperWorld {
  account: string;
  kept: KeptUploads;
  /** Of this page's life: another one after a reload. */
  tab: string;
  /** The tabs that live. Throws where that cannot be told: nothing is taken from anybody then. */
  living(): Promise<ReadonlySet<string>>;
  /** Bytes that may be written for a file of so many, so that what is sent has room as well. */
  hasRoom(bytes: number): Promise<boolean>;
  /** The campaign as it is now; null when it is not there. */
  readCampaign(id: string): Promise<Campaign | null>;
  /** Runs work soon, and once for all that is asked until then. */
  soon(work: () => void): () => void;
  now(): number;
}

interface Place {
  address: string;
  campaign: Campaign | null;
  place: number;
  isCurrent: boolean;
}

/** What was written of a file; null when it could not be: a reload loses it. */
type Written = (KeptWork & Place) | null;

export interface UploadKeeper extends ListKeeper {
  /** Takes up the files of tabs that are gone. @returns how many are left with tabs that live */
  takeUp(): Promise<number>;
  dispose(): void;
}

/**
 * Keeps the files of a sign-in that are not sent: what was chosen, corrected and settled outlives a reload. Each tab
 * writes its own files only; those of a tab that is gone are taken up by the next one that looks.
 */
export function createListKeeper(uploads: Uploads, world: KeeperWorld): UploadKeeper {
  const { account, kept, tab } = world;
  const written = new Map<string, Written>();
  const listeners = new Set<() => void>();
  let lists = listsOf(uploads);
  let hasUnwritten = false;
  let isOver = false;
  /** One after the other: a file that is written and discarded at once must not be left. */
  let queue: Promise<unknown> = Promise.resolve();
  const inTurn = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const done = queue.then(work);
    queue = done.catch(() => undefined);
    return done;
  };

  const tell = () => {
    for (const listener of listeners) listener();
  };
  const setWritten = (id: string, value: Written) => {
    written.set(id, value);
    hasUnwritten = wouldLose();
    tell();
  };

  const write = async (entry: FileEntry, at: Place) => {
    const work = { ...workOf(entry), ...at };
    const before = written.get(entry.id);
    const file = before ? null : entry.file;
    try {
      if (file && !(await world.hasRoom(file.size))) throw new Error('There is no room for this file');
      const { name, type, lastModified } = entry.file;
      const head = { format: KEPT_FORMAT, id: entry.id, name, type, lastModified, account, tab };
      await kept.put({ ...head, at: world.now(), ...work }, file?.slice(0, file.size, type) ?? null);
      setWritten(entry.id, work);
    } catch {
      // What is there of it is older than what is in sight.
      if (before) await kept.remove([entry.id]).catch(() => undefined);
      setWritten(entry.id, null);
    }
  };

  const save = async () => {
    if (isOver) return;
    const inHand = filesInHand(uploads);
    const gone = [...written.keys()].filter((id) => !inHand.some(({ entry }) => entry.id === id));
    for (const id of gone) written.delete(id);
    await kept.remove(gone).catch(() => undefined);
    for (const { entry, at } of inHand) {
      if (!isOver && isChanged(written.get(entry.id), entry, at)) await write(entry, at);
    }
  };
  let cancelSave: (() => void) | null = null;
  const saveSoon = () => {
    cancelSave?.();
    cancelSave = world.soon(() => void inTurn(save));
  };

  const wouldLose = () =>
    filesInHand(uploads).some(
      ({ entry, at }) =>
        isWorthKeeping(entry) &&
        (entry.state.step === 'starting' || isChanged(written.get(entry.id) ?? undefined, entry, at)),
    );
  const stopListening = uploads.subscribe(() => {
    const [next, loses] = [listsOf(uploads), wouldLose()];
    // Progress comes ten times a second and changes none of what is told.
    if (JSON.stringify(next) !== JSON.stringify(lists) || loses !== hasUnwritten) {
      [lists, hasUnwritten] = [next, loses];
      tell();
    }
    const inHand = filesInHand(uploads);
    const hasGone = [...written.keys()].some((id) => !inHand.some(({ entry }) => entry.id === id));
    if (hasGone || inHand.some(({ entry, at }) => isChanged(written.get(entry.id), entry, at))) saveSoon();
  });

  const takeUp = async () => {
    if (isOver) return 0;
    const theirs = (await kept.of(account)).filter((each) => each.tab !== tab);
    if (theirs.length === 0) return 0;
    const living = await world.living();
    const free = theirs.filter((each) => !living.has(each.tab)).sort((a, b) => a.place - b.place);
    for (const each of free) {
      const taken = await kept.take(each, tab, world.now());
      if (taken && !isOver) takeIn(taken.kept, taken.file);
    }
    return theirs.length - free.length;
  };

  const takeIn = (found: KeptUpload, file: File) => {
    const entry = entryOf(found, file);
    const { address, campaign, place, isCurrent } = found;
    written.set(entry.id, { ...workOf(entry), address, campaign, place, isCurrent });
    uploads.at(address).dispatch({ type: 'fileRestored', entry, campaign, isCurrent });
    if (campaign) void refresh(address, campaign.id);
  };

  /** What a campaign holds and whether it takes numbers may be days old. */
  const refresh = async (address: string, campaignId: string) => {
    const campaign = await world.readCampaign(campaignId).catch(() => null);
    if (campaign && !isOver) uploads.at(address).dispatch({ type: 'campaignRead', campaign });
  };

  // What was chosen before the keeper was there.
  if (filesInHand(uploads).length > 0) saveSoon();

  return {
    lists: () => lists,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    discard(to) {
      for (const [address, store] of uploads.all()) {
        if (pathOf(address) !== to) continue;
        for (const { id } of store.get().entries.filter(isInHand))
          store.dispatch({ type: 'fileRemoved', id });
      }
    },
    async elsewhere() {
      const theirs = (await kept.of(account)).filter((each) => each.tab !== tab);
      return theirs.map((each) => ({
        id: each.id,
        to: pathOf(each.address),
        files: [each.name],
        campaign: each.campaign?.name ?? null,
        hasHandwork: (each.chosen.corrections?.length ?? 0) + each.drafts.size > 0,
      }));
    },
    async forgetAll() {
      isOver = true;
      cancelSave?.();
      await inTurn(async () => kept.remove((await kept.of(account)).map(({ id }) => id)));
    },
    wouldLose,
    isUnkept: (fileId) => written.get(fileId) === null,
    takeUp: () => inTurn(takeUp),
    async flush() {
      cancelSave?.();
      await inTurn(save);
    },
    dispose() {
      isOver = true;
      cancelSave?.();
      stopListening();
    },
  };
}

function filesInHand(uploads: Uploads): { entry: FileEntry; at: Place }[] {
  return uploads.all().flatMap(([address, store]) => {
    const { campaign, entries, currentId } = store.get();
    return entries.flatMap((entry, place) => {
      const isCurrent = entry.id === currentId;
      return isInHand(entry) ? [{ entry, at: { address, campaign, place, isCurrent } }] : [];
    });
  });
}

/** @param before undefined for what was not written yet, null for what could not be: that is not tried at each change */
function isChanged(before: Written | undefined, entry: FileEntry, at: Place): boolean {
  if (before === null) return false;
  if (before === undefined) return true;
  const now = { ...workOf(entry), ...at };
  return (Object.keys(now) as (keyof typeof now)[]).some((name) => now[name] !== before[name]);
}

function listsOf(uploads: Uploads): readonly ListInHand[] {
  return uploads.all().flatMap(([address, store]) => listOf(address, store.get()));
}

function listOf(address: string, state: UploadState): ListInHand[] {
  const inHand = state.entries.filter(isInHand);
  if (inHand.length === 0) return [];
  const current = currentEntry(state);
  const first = inHand.filter((entry) => entry === current);
  const files = [...first, ...inHand.filter((entry) => entry !== current)].map(({ file }) => file.name);
  const hasHandwork = inHand.some(isWorthKeeping);
  return [{ id: address, to: pathOf(address), files, campaign: state.campaign?.name ?? null, hasHandwork }];
}
