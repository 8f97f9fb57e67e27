import Libsql from 'libsql';

/** What may be bound to a statement. A boolean aborts the process inside libsql, so the type keeps it out. */
export type SqlValue = string | number | bigint | null;
export type SqlRow = readonly SqlValue[];

/** A small face on libsql: rows are arrays, parameters are always bound. */
export interface Database {
  /** Runs statements without parameters or results, such as a schema. */
  exec(sql: string): void;
  all(sql: string, params?: readonly SqlValue[]): SqlRow[];
  first(sql: string, params?: readonly SqlValue[]): SqlRow | undefined;
  /** Runs one change and tells how many rows it changed. */
  run(sql: string, params?: readonly SqlValue[]): number;
  /** Runs `work` so that all of its changes are made or none; an error is passed on. `work` must not await. */
  transaction<T>(work: () => T): T;
  close(): void;
}

/**
 * Opens a SQLite database.
 * @param path a file name, or `:memory:`
 * @throws when the file cannot be opened or is not a SQLite database
 */
export function openDatabase(path: string): Database {
  const db = new Libsql(path);
  const all = (sql: string, params: readonly SqlValue[] = []): SqlRow[] =>
    db
      .prepare(sql)
      .raw()
      .all([...params]) as SqlRow[];
  return {
    exec: (sql) => void db.exec(sql),
    all,
    first: (sql, params) => all(sql, params)[0],
    run: (sql, params = []) => db.prepare(sql).run([...params]).changes,
    transaction: (work) => db.transaction(work)(),
    close: () => void db.close(),
  };
}
