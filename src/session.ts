import { randomId } from './sipcaller/randomId';

/** Who is signed in. The key never leaves this tab's sessionStorage but to the API. */
export interface Session {
  account: string;
  key: string;
  /** Written on receipts; empty when the user gave none. */
  userName: string;
}

export interface SessionStore {
  get(): Session | null;
  /** Signs in, or renews the key of who is signed in. */
  set(session: Session): void;
  /** Signs this account out, here and in every other tab; other accounts stay signed in. */
  clear(): void;
  /** Counts the sign-ins: a renewed key of the same account does not count, so what is on screen stays. */
  signIns(): number;
  /** Why the user is asked for another key, since the present one was set; null when not asked. */
  keyQuestion(): KeyQuestion | null;
  /** A key was refused; one that has been renewed meanwhile is of no interest any more. */
  markRefused(key: string | null): void;
  /** The key may not do something that the user wants done. */
  askForKey(): void;
  /** The user goes on with the present key, where the API accepts it. */
  keepKey(): void;
  /** Signs out when another tab of the account did so while this one slept or was discarded. */
  catchUp(): void;
  /** Calls back after every change; returns the way to stop. */
  subscribe(listener: () => void): () => void;
}

/** `refused`: nothing goes on without another key. `forbidden`: another key may do more. */
export type KeyQuestion = 'refused' | 'forbidden';

type KeyValueStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

interface SessionOptions {
  /** Holds the session: of this tab, and gone with it. */
  storage?: KeyValueStorage;
  /** Holds which period between two sign-outs it is for each account; shared by all tabs, and no secret. */
  sharedStorage?: KeyValueStorage;
  channel?: Pick<BroadcastChannel, 'postMessage' | 'addEventListener'>;
  newPeriod?: () => string;
}

const SESSION = 'sip-caller-admin.session';
/** Of all accounts, in consoles before a sign-out was an account's own: what it holds still counts for whom has none. */
const PERIOD = 'sip-caller-admin.period';
/** Whatever characters an account has, it stands at the end, and no other key begins so. */
const periodKey = (account: string) => `${PERIOD}.${account}`;

/** What a sign-out tells other tabs. */
interface SignedOut {
  account: string;
  period: string;
}

/**
 * The session of this tab, in step with sign-outs in other tabs. Tabs that run are told through the
 * channel. A tab that was frozen or discarded hears nothing: so a sign-out also begins a new period of its account in
 * localStorage, and a session of an earlier period is void. Two tabs' clocks need not agree for that.
 */
export function createSessionStore({
  storage = browserStorage('sessionStorage'),
  sharedStorage = browserStorage('localStorage'),
  channel = new BroadcastChannel(SESSION),
  newPeriod = randomId,
}: SessionOptions = {}): SessionStore {
  const periodOf = (account: string) =>
    sharedStorage.getItem(periodKey(account)) ?? sharedStorage.getItem(PERIOD) ?? '';
  let session = readSession(storage, periodOf);
  let period = session ? periodOf(session.account) : '';
  let question: KeyQuestion | null = null;
  let signIns = 0;
  const listeners = new Set<() => void>();

  const change = (next: Session | null) => {
    if (next && next.account !== session?.account) signIns += 1;
    session = next;
    question = null;
    if (next) storage.setItem(SESSION, JSON.stringify({ ...next, period }));
    else storage.removeItem(SESSION);
    notify();
  };
  const ask = (next: KeyQuestion) => {
    if (!session || question === next) return;
    question = next;
    notify();
  };
  const notify = () => {
    for (const listener of listeners) listener();
  };
  /** A console of before, in another tab, tells the period alone: it signs everybody out. */
  const endsOurs = (data: unknown, { account }: Session) => {
    const told = Object(data) as Partial<SignedOut>;
    return data === period || (told.account === account && told.period === period);
  };
  channel.addEventListener('message', (event) => {
    // A tab that signed in after that sign-out is in a later period and stays.
    if (session && endsOurs((event as MessageEvent).data, session)) change(null);
  });

  return {
    get: () => session,
    set(next) {
      if (next.account !== session?.account) period = periodOf(next.account);
      change(next);
    },
    clear() {
      if (!session) return;
      const ended: SignedOut = { account: session.account, period };
      // The key goes first: beginning the period may fail where storage is full.
      change(null);
      channel.postMessage(ended);
      try {
        sharedStorage.setItem(periodKey(ended.account), newPeriod());
      } catch {
        // A full or forbidden storage: tabs that run were told through the channel.
      }
    },
    signIns: () => signIns,
    keyQuestion: () => question,
    markRefused(key) {
      if (key === session?.key) ask('refused');
    },
    askForKey() {
      if (question === null) ask('forbidden');
    },
    keepKey() {
      if (question !== 'forbidden') return;
      question = null;
      notify();
    },
    catchUp() {
      if (session && periodOf(session.account) !== period) change(null);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** The stored session; what is void or unreadable is wiped, for it may hold a key. */
function readSession(storage: KeyValueStorage, periodOf: (account: string) => string): Session | null {
  const text = storage.getItem(SESSION);
  if (text === null) return null;
  try {
    const { account, key, userName, period: storedPeriod } = JSON.parse(text);
    const isOurs = typeof account === 'string' && typeof key === 'string';
    if (isOurs && storedPeriod === periodOf(account))
      return { account, key, userName: String(userName ?? '') };
  } catch {
    // Not JSON: not ours.
  }
  storage.removeItem(SESSION);
  return null;
}

/** The browser's storage; where the user has forbidden it or it is full, one in memory. */
function browserStorage(name: 'sessionStorage' | 'localStorage'): KeyValueStorage {
  try {
    const probe = `${SESSION}.probe`;
    globalThis[name].setItem(probe, '');
    globalThis[name].removeItem(probe);
    return globalThis[name];
  } catch {
    const values = new Map<string, string>();
    return {
      getItem: (key) => values.get(key) ?? null,
      setItem: (key, value) => values.set(key, value),
      removeItem: (key) => values.delete(key),
    };
  }
}
