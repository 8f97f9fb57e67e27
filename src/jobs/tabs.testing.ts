import { createJobEngine } from './createJobEngine';
import type { JobEngine } from './engine';
import type { JournalError } from './journalError';
import type { JobKind } from './kind';
import { createMemoryJournal } from './memoryJournal';
import type { Channel, EngineWorld, Journal, Locks } from './world';

/** A browser with tabs that can die between any two steps, on a clock that moves only when someone sleeps. */
export interface TestBrowser {
  readonly journal: Journal;
  readonly clock: { now(): number };
  /** Waits until no tab takes a step any more, and nothing outside is still working for one. */
  settle(): Promise<void>;
  /** Calls back at every step: a call of the world outside is two, one before it and one after. */
  onStep(listener: (step: number) => void): () => void;
  /** Some seconds go by: every tab looks what became of the jobs (EngineWorld.watch). */
  look(): void;
  /** Someone sleeps so many milliseconds. */
  advance(ms: number): void;
  /** @param broken why this tab can keep no journal */
  /** @param more of the tab's own, in place of this browser's */
  open(kinds: (tab: Tab) => JobKind[], broken?: JournalError, more?: Partial<EngineWorld>): Promise<Tab>;
}

export interface Tab {
  readonly id: number;
  isAlive(): boolean;
  /** The tab is gone: nothing of it ever goes on, and what it held is free. */
  kill(): void;
  /** It hears nothing of other tabs any more, as one that is frozen. */
  doze(): void;
  /** The page is being left: its locks go from under it, and it runs on for a while. */
  unload(): void;
  /** Does something of the world outside as this tab: the tab may die before it or after it. */
  step<T>(effect: () => T | Promise<T>): Promise<T>;
  engine(): JobEngine;
}

export const ACCOUNT = 'demo';

export function createTestBrowser(): TestBrowser {
  const journal = createMemoryJournal();
  const held = new Map<string, { tab: number; onLost: () => void }>();
  const listeners = new Set<{ tab: number; hear: (message: unknown) => void }>();
  const looks = new Set<() => void>();
  const watchers = new Set<(step: number) => void>();
  let now = 0;
  let steps = 0;
  let underWay = 0;
  let tabs = 0;
  let jobs = 0;

  const clock = { now: () => now };

  async function open(
    kinds: (tab: Tab) => JobKind[],
    broken?: JournalError,
    more: Partial<EngineWorld> = {},
  ): Promise<Tab> {
    tabs += 1;
    const id = tabs;
    let alive = true;
    let engine: JobEngine | undefined;

    const point = async () => {
      steps += 1;
      for (const watch of watchers) watch(steps);
      // What a dead tab waits for never comes.
      if (!alive) await new Promise(() => undefined);
    };
    const tab: Tab = {
      id,
      isAlive: () => alive,
      kill() {
        alive = false;
        for (const [name, holder] of held) if (holder.tab === id) held.delete(name);
        for (const listener of listeners) if (listener.tab === id) listeners.delete(listener);
      },
      doze() {
        for (const listener of listeners) if (listener.tab === id) listeners.delete(listener);
      },
      unload() {
        for (const [name, holder] of held) {
          if (holder.tab !== id) continue;
          held.delete(name);
          holder.onLost();
        }
      },
      async step(effect) {
        await point();
        underWay += 1;
        const result = await Promise.resolve()
          // Killed by what another tab's step set off: a dead tab does nothing more.
          .then(() => (alive ? effect() : dead()))
          .then(
            (value) => ({ value }),
            (error: unknown) => ({ error }),
          );
        underWay -= 1;
        await point();
        if ('error' in result) throw result.error;
        return result.value;
      },
      engine() {
        if (!engine) throw new Error('The tab is not open yet');
        return engine;
      },
    };
    const sleep = (ms: number, signal?: AbortSignal) =>
      tab.step(() => {
        signal?.throwIfAborted();
        advance(ms);
      });
    engine = await createJobEngine(ACCOUNT, kinds(tab), {
      journal: broken ?? through(journal, tab),
      locks: locksOf(tab),
      channel: channelOf(tab),
      clock: { now: () => now, sleep },
      gate: gateOf(sleep),
      connection: { isOnline: () => true, online: async () => undefined },
      who: () => `user ${id}`,
      random: () => 0.5,
      newId: () => {
        jobs += 1;
        return `job-${jobs}`;
      },
      mine: { get: () => [], set: () => undefined },
      later: (show) => queueMicrotask(show),
      watch(look) {
        looks.add(look);
        return () => looks.delete(look);
      },
      ...more,
    });
    return tab;
  }

  function locksOf(tab: Tab): Locks {
    return {
      take: (name, { steal, onLost }) =>
        tab.step(() => {
          const holder = held.get(name);
          if (holder && !steal) return null;
          held.set(name, { tab: tab.id, onLost });
          holder?.onLost();
          return () => {
            if (held.get(name)?.onLost === onLost) held.delete(name);
          };
        }),
      held: async () => new Set(held.keys()),
    };
  }

  function channelOf(tab: Tab): Channel {
    return {
      post(message) {
        if (!tab.isAlive()) return;
        const copy = structuredClone(message);
        for (const listener of listeners) if (listener.tab !== tab.id) listener.hear(copy);
      },
      listen(hear) {
        const listener = { tab: tab.id, hear };
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    };
  }

  function gateOf(sleep: (ms: number, signal?: AbortSignal) => Promise<void>) {
    let closedUntil = 0;
    let askedUntil = 0;
    return {
      async pass(signal?: AbortSignal) {
        if (closedUntil > now) await sleep(closedUntil - now, signal);
      },
      refused(ms: number, isAsked = true) {
        closedUntil = Math.max(closedUntil, now + ms);
        if (isAsked) askedUntil = closedUntil;
      },
      succeeded: () => undefined,
      closedForMs: () => Math.max(0, closedUntil - now),
      isAsked: () => askedUntil > now,
      reopen() {
        if (askedUntil <= now) closedUntil = 0;
      },
    };
  }

  /** What a dead tab waits for never comes, and nobody waits for it. */
  function dead(): Promise<never> {
    underWay -= 1;
    return new Promise<never>(() => undefined);
  }

  function advance(ms: number) {
    now += Math.max(0, ms);
  }

  function onStep(watch: (step: number) => void) {
    watchers.add(watch);
    return () => void watchers.delete(watch);
  }

  async function settle() {
    for (let quiet = 0, last = -1, turns = 0; quiet < 3 && turns < 50_000; turns += 1) {
      await new Promise((resolve) => setImmediate(resolve));
      quiet = steps === last && underWay === 0 ? quiet + 1 : 0;
      last = steps;
    }
  }

  const look = () => {
    for (const each of looks) each();
  };

  return { journal, clock, settle, onStep, advance, open, look };
}

/** Every call of the journal is a step of the tab. */
function through(journal: Journal, tab: Tab): Journal {
  return Object.fromEntries(
    Object.entries(journal).map(([name, method]) => [
      name,
      (...args: unknown[]) => tab.step(() => (method as (...given: unknown[]) => unknown)(...args)),
    ]),
  ) as unknown as Journal;
}
