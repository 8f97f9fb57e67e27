import { useSyncExternalStore } from 'react';

/** What of a browser's window is stood in for. */
interface Page {
  localStorage: unknown;
  sessionStorage: unknown;
  BroadcastChannel: unknown;
}

/**
 * Where the browser forbids storage, the console works in memory: what is missing is stood in for, before anything reads
 * it. react-admin reads window.localStorage unguarded, and that throws where the user forbids it. To be called first.
 * @returns whether this browser keeps nothing
 */
export function standInForMissing(page: Page = globalThis as unknown as Page): boolean {
  const missing = (['localStorage', 'sessionStorage'] as const).filter((name) => !isUsable(page, name));
  for (const name of missing) define(page, name, createMemoryStorage());
  if (typeof page.BroadcastChannel !== 'function') define(page, 'BroadcastChannel', DeafChannel);
  if (missing.length > 0) noteNotKept('session');
  return missing.length > 0;
}

/**
 * What this browser does not keep of the console beyond this page. `session`: it forbids storage, so the sign-in and
 * all settings end with the page. `jobs`: jobs with their receipts do. `settings`: it refused to take what was set.
 */
export type NotKept = Readonly<Record<'session' | 'jobs' | 'settings', boolean>>;

let notKept: NotKept = { session: false, jobs: false, settings: false };
const listeners = new Set<() => void>();

/** Says that something is not kept; said again, nothing changes. */
export function noteNotKept(what: keyof NotKept): void {
  if (notKept[what]) return;
  notKept = { ...notKept, [what]: true };
  for (const listener of listeners) listener();
}

/** What is not kept at this moment; the same object until that changes. */
export const whatIsNotKept = (): NotKept => notKept;

/** Whether this browser keeps nothing of the console beyond this page. */
export const keepsNothing = (): boolean => notKept.session;

/** What is not kept, following every change. */
export function useNotKept(): NotKept {
  return useSyncExternalStore(subscribe, whatIsNotKept);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** One that is full can be read still: it stays, and who writes says that it was not kept. */
function isUsable(page: Page, name: 'localStorage' | 'sessionStorage'): boolean {
  try {
    const storage = page[name] as Storage | null | undefined;
    storage?.getItem('sip-caller-admin.probe');
    return Boolean(storage);
  } catch {
    return false;
  }
}

function define(page: Page, name: keyof Page, value: unknown): void {
  Object.defineProperty(page, name, { value, configurable: true, writable: true });
}

function createMemoryStorage(): Storage {
  const values = new Map<string, string>();
  return {
    get length() {
      return values.size;
    },
    key: (index) => [...values.keys()][index] ?? null,
    getItem: (key) => values.get(String(key)) ?? null,
    setItem: (key, value) => void values.set(String(key), String(value)),
    removeItem: (key) => void values.delete(String(key)),
    clear: () => values.clear(),
  };
}

/** Without channels each tab is by itself. */
class DeafChannel extends EventTarget {
  postMessage(): void {}
  close(): void {}
}
