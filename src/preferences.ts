import { useSyncExternalStore } from 'react';
import { noteNotKept } from './standIns';

/** What a user set for this device. Kept through sign-out, and never holds account data. */
export interface Preferences {
  locale: 'en' | 'es';
  theme: 'light' | 'dark' | 'system';
  /** How high the rows of tables are. */
  density: 'compact' | 'comfortable';
  dateForm: 'basic' | 'extended';
  /** Shortcuts of a single key. WCAG 2.1.4 asks for a way to turn them off: speech input presses keys. */
  singleKeys: 'on' | 'off';
  /** How long jobs that have ended, with their receipts and numbers, are kept on this device. */
  keepJobsDays: 7 | 30 | 90 | 365;
}

const CHOICES: { [K in keyof Preferences]: readonly Preferences[K][] } = {
  locale: ['en', 'es'],
  theme: ['light', 'dark', 'system'],
  density: ['compact', 'comfortable'],
  dateForm: ['basic', 'extended'],
  singleKeys: ['on', 'off'],
  keepJobsDays: [7, 30, 90, 365],
};

const STORAGE_KEY = 'sip-caller-admin.preferences';
const listeners = new Set<() => void>();
let current = readPreferences(storedText(), globalThis.navigator?.language);

/** Stored preferences; what is missing or not ours is as the browser's language and system say. */
export function readPreferences(text: string | null, browserLanguage = ''): Preferences {
  const stored = parse(text);
  const choice = <K extends keyof Preferences>(name: K, otherwise: Preferences[K]): Preferences[K] =>
    CHOICES[name].find((value) => value === stored[name]) ?? otherwise;
  return {
    locale: choice('locale', browserLanguage.startsWith('es') ? 'es' : 'en'),
    theme: choice('theme', 'system'),
    density: choice('density', 'compact'),
    dateForm: choice('dateForm', 'basic'),
    singleKeys: choice('singleKeys', 'on'),
    keepJobsDays: choice('keepJobsDays', 30),
  };
}

function parse(text: string | null): Record<string, unknown> {
  try {
    return Object(JSON.parse(text ?? '{}'));
  } catch {
    return {};
  }
}

function storedText(): string | null {
  try {
    return localStorage.getItem(STORAGE_KEY);
  } catch {
    return null; // no storage here, or the user forbids it
  }
}

/** The preferences at this moment; the same object until one of them changes. */
export function getPreferences(): Preferences {
  return current;
}

/** Changes some preferences, now and for the next visit where the browser allows storage. */
export function setPreferences(change: Partial<Preferences>): void {
  current = { ...current, ...change };
  try {
    localStorage.setItem(STORAGE_KEY, JSON.stringify(current));
  } catch {
    // A full disk: the choice holds for this visit, and the console says so.
    noteNotKept('settings');
  }
  for (const listener of listeners) listener();
}

/** The preferences, following every change. */
export function usePreferences(): Preferences {
  return useSyncExternalStore(subscribe, getPreferences);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
