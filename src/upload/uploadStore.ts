import type { SipCaller } from '../sipcaller/client';
import { isInHand } from './holdsWork';
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

/** The uploads of one sign-in, by the address of their page: a campaign's id, or '' for the page without one. */
export interface Uploads {
  at(address: string): UploadStore;
  all(): readonly (readonly [address: string, store: UploadStore])[];
  /** Calls back after every change of any of them. */
  subscribe(listener: () => void): () => void;
}

/**
 * Lists lie in the browser's storage for Blobs: of uploads that are over, or were not begun, only those that were
 * looked at last are kept. The others are the user's to end.
 */
const MOST_KEPT = 4;

function createUploads(): Uploads {
  const stores = new Map<string, UploadStore>();
  const listeners = new Set<() => void>();
  const create = () => {
    const store = createUploadStore();
    store.subscribe(() => {
      for (const listener of listeners) listener();
    });
    return store;
  };
  return {
    at(address) {
      const store = stores.get(address) ?? create();
      // The one that was looked at last is the last of the map.
      stores.delete(address);
      stores.set(address, store);
      const others = [...stores].filter(
        ([, other]) => other !== store && !other.get().entries.some(isInHand),
      );
      for (const [oldest] of others.slice(0, Math.max(0, stores.size - MOST_KEPT))) stores.delete(oldest);
      return store;
    },
    all: () => [...stores],
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** There is one client a sign-in: what one user chose is not there for the next. */
const uploadsOfSignIn = new WeakMap<SipCaller, Uploads>();

export function uploadsOf(client: SipCaller): Uploads {
  const uploads = uploadsOfSignIn.get(client) ?? createUploads();
  uploadsOfSignIn.set(client, uploads);
  return uploads;
}

/** The upload at an address of the page during this sign-in. */
export function uploadAt(client: SipCaller, address: string): UploadStore {
  return uploadsOf(client).at(address);
}

/** The path of the page at an address. */
export function pathOf(address: string): string {
  return address ? `/upload/${encodeURIComponent(address)}` : '/upload';
}
