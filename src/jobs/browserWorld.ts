import { JournalError } from './journalError';
import type { Channel, Clock, Connection, EngineWorld, Locks } from './world';

/** Locks that all tabs of this browser see. @throws JournalError where the page is no secure context */
export function browserLocks(manager: LockManager | undefined = globalThis.navigator.locks): Locks {
  if (!manager) throw new JournalError('insecure');
  return {
    take: (name, { steal, onLost }) =>
      new Promise((resolve, reject) => {
        let release: () => void = () => undefined;
        const until = new Promise<void>((free) => {
          release = free;
        });
        const held = manager.request(name, steal ? { steal } : { ifAvailable: true }, (lock) => {
          resolve(lock ? release : null);
          return lock ? until : undefined;
        });
        // A stolen lock ends its request with an AbortError.
        held.catch((error: unknown) => {
          onLost();
          reject(error);
        });
      }),
    async held() {
      const { held = [] } = await manager.query();
      return new Set(held.map(({ name }) => name ?? ''));
    },
  };
}

/** Messages between the tabs of this browser. */
export function browserChannel(name: string): Channel {
  const channel = new BroadcastChannel(name);
  let isOpen = true;
  return {
    // Work that ends after its engine has nothing to say any more: a closed channel would throw.
    post: (message) => {
      if (isOpen) channel.postMessage(message);
    },
    listen(onMessage) {
      const listener = ({ data }: MessageEvent) => onMessage(data);
      channel.addEventListener('message', listener);
      return () => {
        isOpen = false;
        channel.removeEventListener('message', listener);
        channel.close();
      };
    },
  };
}

/** Tells that the page goes away, and that it has come back after all. */
type PageEvents = Pick<Window, 'addEventListener'>;

/**
 * What this tab works on, so that it goes on by itself after a reload; gone with the tab. A page that goes away clears
 * nothing: what becomes of its locks and requests by then (Firefox ends them while it still runs) is no end of its jobs.
 * @param storage calls back with the tab's own; whatever it throws, the user goes on by hand
 */
export function browserMine(
  account: string,
  storage: () => Pick<Storage, 'getItem' | 'setItem'> = () => sessionStorage,
  page: PageEvents | undefined = globalThis.window,
): EngineWorld['mine'] {
  const key = `sip-caller-admin.jobs.${account}`;
  let isLeaving = false;
  page?.addEventListener('pagehide', () => {
    isLeaving = true;
  });
  page?.addEventListener('pageshow', () => {
    isLeaving = false;
  });
  return {
    get() {
      try {
        const ids: unknown = JSON.parse(storage().getItem(key) ?? '[]');
        return Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : [];
      } catch {
        return []; // no storage, or not ours
      }
    },
    set(ids) {
      if (isLeaving) return;
      try {
        storage().setItem(key, JSON.stringify(ids));
      } catch {
        // As above.
      }
    },
  };
}

export const browserConnection: Connection = {
  isOnline: () => navigator.onLine,
  online: (signal) =>
    new Promise((resolve, reject) => {
      if (signal.aborted) return reject(signal.reason);
      // It may have come back before anybody listened.
      if (navigator.onLine) return resolve();
      const stop = () => {
        window.removeEventListener('online', on);
        reject(signal.reason);
      };
      const on = () => {
        signal.removeEventListener('abort', stop);
        resolve();
      };
      window.addEventListener('online', on, { once: true });
      signal.addEventListener('abort', stop, { once: true });
    }),
};

export const browserClock: Clock = {
  now: Date.now,
  sleep: (ms, signal) =>
    new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason);
      const stop = () => {
        clearTimeout(timer);
        reject(signal?.reason);
      };
      const timer = setTimeout(() => {
        signal?.removeEventListener('abort', stop);
        resolve();
      }, ms);
      signal?.addEventListener('abort', stop, { once: true });
    }),
};
