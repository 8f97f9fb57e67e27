import type { Database } from './database';
import { forgetHistory } from './history';

/** How long what lists showed is remembered at least, so that a lag that is set later has something to show. */
const REMEMBERED_MS = 10 * 60 * 1000;

/** Makes a change. @param at the time at which it counts as made, in milliseconds since 1970 */
type CarryOut<T> = (db: Database, at: number) => T;

interface PendingChange {
  due: number;
  carryOut: CarryOut<unknown>;
}

/**
 * The stored data at a moment of time. A change may be accepted now and carried out later: nothing runs by itself then, but whoever
 * looks at the data first has everything carried out that is due. So a test plays any delay with a clock of its own.
 */
export class Store {
  private readonly db: Database;
  private readonly clock: () => number;
  private readonly lagMs: () => number;
  private pending: PendingChange[] = [];

  /**
   * @param clock milliseconds since 1970
   * @param lagMs how far lists are behind at present
   */
  constructor(db: Database, clock: () => number, lagMs: () => number) {
    this.db = db;
    this.clock = clock;
    this.lagMs = lagMs;
  }

  /** The database, with everything carried out that is due. Ask again after each await. */
  present(): Database {
    const now = this.clock();
    const due = this.pending.filter((change) => change.due <= now).sort((a, b) => a.due - b.due);
    this.pending = this.pending.filter((change) => change.due > now);
    for (const change of due) change.carryOut(this.db, change.due);
    return this.db;
  }

  /** The moment of which lists show the data; undefined when that is the present. */
  shownAsOf(): number | undefined {
    const lag = this.lagMs();
    return lag > 0 ? this.clock() - lag : undefined;
  }

  /** Makes a change now. */
  change<T>(carryOut: CarryOut<T>): T {
    const now = this.clock();
    forgetHistory(this.db, now - Math.max(REMEMBERED_MS, this.lagMs()));
    return carryOut(this.db, now);
  }

  /** Makes a change: now when `delayMs` is 0, else that much later. */
  changeIn(delayMs: number, carryOut: CarryOut<unknown>): void {
    if (delayMs > 0) this.pending.push({ due: this.clock() + delayMs, carryOut });
    else this.change(carryOut);
  }

  /** Forgets the changes that are still to come: their campaigns are replaced. */
  reset(): void {
    this.pending = [];
  }
}
