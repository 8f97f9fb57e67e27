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
  isStoodIn = missing.length > 0;
  return isStoodIn;
}

let isStoodIn = false;

/** Whether this browser keeps nothing of the console beyond this page. */
export const keepsNothing = (): boolean => isStoodIn;

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
