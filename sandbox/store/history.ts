import type { Database } from './database';

/**
 * What changed lately, for lists that lag. Records get ascending ids, so those that came after a moment are told by their ids alone;
 * only deleted records are kept. Temporary: it ends with the process.
 */
export const CREATE_HISTORY = `
  create temp table if not exists history
    (at real not null, campaign integer not null, difference integer not null, last_id integer not null);
  create temp table if not exists ghosts
    (id integer not null, campaign integer not null, number text not null, var_values text not null, gone_at real not null);
  create index if not exists temp.ghosts_by_campaign on ghosts (campaign, gone_at);
  create index if not exists temp.ghosts_by_time on ghosts (gone_at);
`;

/** Notes that the last `added` records went to this campaign. To be called right after they were inserted. */
export function noteAdded(db: Database, at: number, campaign: number, added: number): void {
  db.run(
    `insert into history (at, campaign, difference, last_id)
     values (?, ?, ?, coalesce((select seq from sqlite_sequence where name = 'numbers'), 0) - ?)`,
    [at, campaign, added, added],
  );
}

/** Keeps the records that are about to be deleted. @returns how many there are */
export function keepGhosts(db: Database, at: number, campaign: number, ids: readonly number[]): number {
  const kept = db.run(
    `insert into ghosts (id, campaign, number, var_values, gone_at)
     select id, campaign, number, var_values, ? from numbers
     where campaign = ? and id in (select value from json_each(?))`,
    [at, campaign, JSON.stringify(ids)],
  );
  db.run(
    `insert into history (at, campaign, difference, last_id)
     values (?, ?, ?, coalesce((select seq from sqlite_sequence where name = 'numbers'), 0))`,
    [at, campaign, -kept],
  );
  return kept;
}

/** Whether this campaign changed after the moment. */
export function changedSince(db: Database, campaign: number, asOf: number): boolean {
  return (
    db.first('select 1 from history where campaign = ? and at > ? limit 1', [campaign, asOf]) !== undefined
  );
}

/** The greatest id that there was at the moment. */
export function lastIdAsOf(db: Database, asOf: number): number {
  return Number(
    db.first('select min(last_id) from history where at > ?', [asOf])?.[0] ?? Number.MAX_SAFE_INTEGER,
  );
}

/** Forgets what is older than the moment. */
export function forgetHistory(db: Database, before: number): void {
  db.run('delete from history where at < ?', [before]);
  db.run('delete from ghosts where gone_at < ?', [before]);
}
