import { useSyncExternalStore } from 'react';
import { useSipCaller } from '../providers/SipCallerContext';
import { createLabelStore, type LabelStore, type Labels } from './labelStore';
import type { IdKind } from './labelTypes';

const stores = new Map<string, LabelStore>();

/** The labels of the account that is signed in, to be changed. */
export function useLabelStore(): LabelStore {
  return storeOf(useSipCaller().account);
}

/** The labels of the account that is signed in, following every change. */
export function useLabels(): Labels {
  const { subscribe, get } = useLabelStore();
  return useSyncExternalStore(subscribe, get);
}

/** The user's name for an ID; undefined without one. */
export function useLabel(kind: IdKind, id: string): string | undefined {
  return useLabels().of(kind, id);
}

function storeOf(account: string): LabelStore {
  const store =
    stores.get(account) ?? createLabelStore({ account, storage: deviceStorage(), events: window });
  stores.set(account, store);
  return store;
}

function deviceStorage(): Storage | undefined {
  try {
    return localStorage;
  } catch {
    return undefined; // the user forbids it
  }
}
