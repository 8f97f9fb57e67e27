/** Who is signed in. The key never leaves this tab's sessionStorage but to the API. */
export interface Session {
  account: string;
  key: string;
  /** Written on receipts; empty when the user gave none. */
  userName: string;
}

export interface SessionStore {
  get(): Session | null;
  set(session: Session): void;
  /** Signs out here and in every other tab. */
  clear(): void;
  /** Whether the API refused the key since it was last set. */
  isRefused(): boolean;
  markRefused(): void;
  /** Calls back after every change; returns the way to stop. */
  subscribe(listener: () => void): () => void;
}

const STORAGE_KEY = 'sip-caller-admin.session';
const SIGNED_OUT = 'signed-out';

export interface SessionOptions {
  storage?: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
  channel?: Pick<BroadcastChannel, 'postMessage' | 'addEventListener'>;
}

/** The session of this tab, in step with sign-outs in other tabs. */
export function createSessionStore({
  storage = sessionStorage,
  channel = new BroadcastChannel(STORAGE_KEY),
}: SessionOptions = {}): SessionStore {
  let session = read(storage.getItem(STORAGE_KEY));
  let refused = false;
  const listeners = new Set<() => void>();

  const change = (next: Session | null) => {
    session = next;
    refused = false;
    if (next) storage.setItem(STORAGE_KEY, JSON.stringify(next));
    else storage.removeItem(STORAGE_KEY);
    notify();
  };
  const notify = () => {
    for (const listener of listeners) listener();
  };
  channel.addEventListener('message', (event) => {
    if ((event as MessageEvent).data === SIGNED_OUT && session) change(null);
  });

  return {
    get: () => session,
    set: change,
    clear() {
      change(null);
      channel.postMessage(SIGNED_OUT);
    },
    isRefused: () => refused,
    markRefused() {
      if (!session || refused) return;
      refused = true;
      notify();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function read(text: string | null): Session | null {
  if (!text) return null;
  try {
    const { account, key, userName } = JSON.parse(text);
    return typeof account === 'string' && typeof key === 'string'
      ? { account, key, userName: userName ?? '' }
      : null;
  } catch {
    return null;
  }
}
