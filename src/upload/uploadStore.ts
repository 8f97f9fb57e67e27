import type { SipCaller } from '../sipcaller/client';
import { holdsWork } from './holdsWork';
import { NOTHING_CHOSEN, type UploadAction, type UploadState, uploadReducer } from './uploadState';

/** An upload that outlives its page: who comes back in the same tab finds it as it was. */
export interface UploadStore {
  get(): UploadState;
  dispatch(action: UploadAction): void;
  subscribe(listener: () => void): () => void;
}

export function createUploadStore(): UploadStore {
  let state = NOTHING_CHOSEN;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    dispatch(action) {
      state = uploadReducer(state, action);
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/**
 * Lists lie in the browser's storage for Blobs: of uploads that are over, or were not begun, only those that were
 * looked at last are kept. The others are the user's to end.
 */
const MOST_KEPT = 4;

/** There is one client a sign-in: what one user chose is not there for the next. */
const storesOfSignIn = new WeakMap<SipCaller, Map<string, UploadStore>>();

/** The upload at an address of the page (a campaign's id, or '' for the page without one) during this sign-in. */
export function uploadAt(client: SipCaller, address: string): UploadStore {
  const stores = storesOfSignIn.get(client) ?? new Map<string, UploadStore>();
  storesOfSignIn.set(client, stores);
  const store = stores.get(address) ?? createUploadStore();
  // The one that was looked at last is the last of the map.
  stores.delete(address);
  stores.set(address, store);
  const others = [...stores].filter(([, other]) => other !== store && !other.get().entries.some(holdsWork));
  for (const [oldest] of others.slice(0, Math.max(0, stores.size - MOST_KEPT))) stores.delete(oldest);
  return store;
}
