import { useSyncExternalStore } from 'react';

/** What a user set for this device. Kept through sign-out, and never holds account data. */
export interface Preferences {
  locale: 'en' | 'es';
  theme: 'light' | 'dark' | 'system';
  dateForm: 'basic' | 'extended';
}

const STORAGE_KEY = 'sip-caller-admin.preferences';
const listeners = new Set<() => void>();
let current = load();

function load(): Preferences {
  const browserLocale = globalThis.navigator?.language?.startsWith('es') ? 'es' : 'en';
  const defaults: Preferences = { locale: browserLocale, theme: 'system', dateForm: 'basic' };
  try {
    return { ...defaults, ...JSON.parse(localStorage.getItem(STORAGE_KEY) ?? '{}') };
  } catch {
    return defaults; // no storage, or a value that is not ours
  }
}

export function getPreferences(): Preferences {
  return current;
}

/** Changes some preferences, now and for the next visit where the browser allows storage. */
export function setPreferences(change: Partial<Preferences>): void {
  current = { ...current, ...change };
  try {
    localStorage.setItem(STORAGE_KEY, JSON.stringify(current));
  } catch {
    // Private mode or a full disk: the choice holds for this visit.
  }
  for (const listener of listeners) listener();
}

/** The preferences, following every change. */
export function usePreferences(): Preferences {
  return useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, getPreferences);
}
