import { getPreferences } from '../preferences';
import type { SipCaller } from '../sipcaller/client';
import { randomId } from '../sipcaller/randomId';
import { readCampaign } from '../sipcaller/readCampaign';
import { createKeptUploads, type KeptUploads } from './keptUploads';
import { createListKeeper, type UploadKeeper } from './listKeeper';
import { uploadsOf } from './uploadStore';

const LOCK = 'sip-caller-admin.upload.';
const DAY_MS = 24 * 60 * 60_000;
/** What was changed is written after so long without another change. */
const SOON_MS = 250;
/** A page that is loaded anew may still be going when the next one comes. */
const LOOK_AGAIN_MS = [200, 1_000, 3_000];
/** A list that is sent is written once more, into the journal of its job. */
const ROOM_FOR_EACH = 3;

/**
 * Keeps the lists in hand of a sign-in in this browser, and takes up those of tabs that are gone. Without locks nobody
 * could tell whose a list is, and nothing is kept.
 */
export async function startKeeper(client: SipCaller): Promise<UploadKeeper> {
  const tab = randomId();
  const kept = createKeptUploads();
  const letGo = await holdLock(`${LOCK}${tab}`);
  /** How far the server's clock is ahead: of a device whose date is wrong nothing must seem old. */
  let ahead = 0;
  const now = () => Date.now() + ahead;
  const keeper = createListKeeper(uploadsOf(client), {
    account: client.account,
    kept: letGo ? kept : NOTHING_KEPT,
    tab,
    living,
    hasRoom,
    readCampaign: (id) => readCampaign(client, id),
    soon(work) {
      const timer = setTimeout(work, SOON_MS);
      return () => clearTimeout(timer);
    },
    now,
  });
  void client.serverTime
    .then((time) => {
      ahead = time - Date.now();
      return kept.sweep(now() - getPreferences().keepJobsDays * DAY_MS);
    }, ignore)
    .catch(ignore);

  const look = () => keeper.takeUp().catch(() => 0);
  const timers: ReturnType<typeof setTimeout>[] = [];
  if ((await look()) > 0) timers.push(...LOOK_AGAIN_MS.map((after) => setTimeout(look, after)));
  const onChange = () => void (document.hidden ? keeper.flush() : look());
  const onHide = () => void keeper.flush();
  document.addEventListener('visibilitychange', onChange);
  window.addEventListener('pagehide', onHide);
  return {
    ...keeper,
    dispose() {
      keeper.dispose();
      for (const timer of timers) clearTimeout(timer);
      document.removeEventListener('visibilitychange', onChange);
      window.removeEventListener('pagehide', onHide);
      letGo?.();
    },
  };
}

const ignore = () => undefined;

/** Holds a lock as long as this page lives. @returns the way to let go of it; null where the browser has no locks */
async function holdLock(name: string): Promise<(() => void) | null> {
  const { locks } = navigator;
  if (!locks) return null;
  return new Promise((resolve) => {
    locks.request(name, () => new Promise<void>((done) => resolve(done))).catch(() => resolve(null));
  });
}

async function living(): Promise<ReadonlySet<string>> {
  const { held = [] } = await navigator.locks.query();
  return new Set(held.flatMap(({ name }) => (name?.startsWith(LOCK) ? [name.slice(LOCK.length)] : [])));
}

async function hasRoom(bytes: number): Promise<boolean> {
  const estimate = await navigator.storage?.estimate?.().catch(() => null);
  if (estimate?.quota === undefined) return true; // not told: the browser refuses what it has no room for
  return bytes * ROOM_FOR_EACH <= estimate.quota - (estimate.usage ?? 0);
}

const NOTHING_KEPT: KeptUploads = {
  put: () => Promise.reject(new Error('Nothing is kept here')),
  of: async () => [],
  take: async () => null,
  remove: async () => undefined,
  sweep: async () => undefined,
};
