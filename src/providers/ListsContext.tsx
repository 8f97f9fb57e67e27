import { createContext, useContext, useSyncExternalStore } from 'react';

/** Files that were chosen on one upload page and are not sent. */
export interface ListInHand {
  id: string;
  /** The path of that page. */
  to: string;
  /** Names of the files, the one at hand first. */
  files: readonly string[];
  /** The name of the campaign that is chosen for them; null without one. */
  campaign: string | null;
  /** Whether the user has corrected something that is lost with them. */
  hasHandwork: boolean;
}

/** Keeps lists in hand over leaving their page, and over a reload where the device has room. */
export interface ListKeeper {
  /** Those of this tab, in the order in which they were looked at; the same array until something changes. */
  lists(): readonly ListInHand[];
  subscribe(listener: () => void): () => void;
  discard(to: string): void;
  /** Those that other tabs of this account have in hand. */
  elsewhere(): Promise<readonly ListInHand[]>;
  /** Forgets the account's files on this device, in all tabs; from then on nothing is kept any more. */
  forgetAll(): Promise<void>;
  /** Whether a reload would lose something that the user did by hand. */
  wouldLose(): boolean;
  /** Keeps what has changed since it was kept last. */
  flush(): Promise<void>;
  /** Whether a file could not be kept: a reload loses it. */
  isUnkept(fileId: string): boolean;
}

const ListsContext = createContext<ListKeeper | null>(null);

export const ListsProvider = ListsContext.Provider;

/** The keeper of lists in hand; null until it is loaded, which is soon after the console is. */
export function useListKeeper(): ListKeeper | null {
  return useContext(ListsContext);
}

/** The lists that are not sent, following every change. */
export function useListsInHand(): readonly ListInHand[] {
  const keeper = useContext(ListsContext);
  return useSyncExternalStore(keeper?.subscribe ?? never, keeper?.lists ?? none);
}

const NONE: readonly ListInHand[] = [];
const none = () => NONE;
const never = () => () => undefined;
