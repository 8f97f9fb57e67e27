import type { Database, SqlRow, SqlValue } from './database';
import { changedSince, keepGhosts, lastIdAsOf, noteAdded } from './history';
import { type Condition, type Order, pageOf, type Window } from './page';

/** A number as it is stored. `varValues` is JSON text: it goes out as it is, and keeps characters that SQLite's text would not. */
export interface StoredNumber {
  id: number;
  number: string;
  varValues: string;
}

/**
 * The numbers of a campaign that match, in the order asked, and how many they are in all.
 * @param match undefined when every number is meant
 * @param asOf shows them as they were at this moment, in milliseconds since 1970; left out: as they are
 */
export function listNumbers(
  db: Database,
  campaign: number,
  match: Condition | undefined,
  order: Order,
  window: Window,
  asOf?: number,
): { rows: StoredNumber[]; total: number } {
  if (asOf !== undefined && changedSince(db, campaign, asOf)) {
    return listPastNumbers(db, campaign, match, order, window, asOf);
  }
  const filter = match === undefined ? '' : ` and ${match.sql}`;
  const params = [campaign, ...(match?.params ?? [])];
  const total = match === undefined ? numbersCount(db, campaign) : countMatches(db, filter, params);
  // The page's ids come from an index alone; only the rows that go out are looked up.
  const rows = pageOf(order, window, total, (direction, limit, offset) =>
    db.all(
      `select n.id, n.number, n.var_values
       from (select id from numbers where campaign = ?${filter}
             order by ${order.column} ${direction}, id ${direction} limit ? offset ?) page
       join numbers n on n.id = page.id
       order by n.${order.column} ${direction}, n.id ${direction}`,
      [...params, limit, offset],
    ),
  );
  return { rows: rows.map(toNumber), total };
}

/** What was there at a moment: the records of then that still are, and those that went since. */
function listPastNumbers(
  db: Database,
  campaign: number,
  match: Condition | undefined,
  order: Order,
  window: Window,
  asOf: number,
): { rows: StoredNumber[]; total: number } {
  const lastId = lastIdAsOf(db, asOf);
  const past = `(select id, number, var_values from numbers where campaign = ? and id <= ?
     union all select id, number, var_values from ghosts where campaign = ? and id <= ? and gone_at > ?)
    where ${match?.sql ?? 'true'}`;
  const params = [campaign, lastId, campaign, lastId, asOf, ...(match?.params ?? [])];
  const total = Number(db.first(`select count(*) from ${past}`, params)?.[0]);
  const rows = pageOf(order, window, total, (direction, limit, offset) =>
    db.all(
      `select id, number, var_values from ${past}
       order by ${order.column} ${direction}, id ${direction} limit ? offset ?`,
      [...params, limit, offset],
    ),
  );
  return { rows: rows.map(toNumber), total };
}

/** Adds one number and returns it. @param at when this counts as done, in milliseconds since 1970 */
export function insertNumber(
  db: Database,
  at: number,
  campaign: number,
  number: string,
  varValues: string,
): StoredNumber {
  return db.transaction(() => {
    const row = db.first(
      'insert into numbers (campaign, number, var_values) values (?, ?, ?) returning id, number, var_values',
      [campaign, number, varValues],
    );
    addToCount(db, campaign, 1);
    noteAdded(db, at, campaign, 1);
    if (row === undefined) throw new Error('SQLite returned no row for an insert');
    return toNumber(row);
  });
}

/** The oldest record of exactly this number in the campaign. */
export function findNumber(db: Database, campaign: number, number: string): StoredNumber | undefined {
  const row = db.first(
    'select id, number, var_values from numbers where campaign = ? and number = ? order by id limit 1',
    [campaign, number],
  );
  return row && toNumber(row);
}

/** Which of these ids are records of the campaign, in ascending order. */
export function existingIds(db: Database, campaign: number, ids: readonly number[]): number[] {
  return db
    .all('select id from numbers where campaign = ? and id in (select value from json_each(?)) order by id', [
      campaign,
      JSON.stringify(ids),
    ])
    .map((row) => Number(row[0]));
}

/** Deletes these records of the campaign, all or none. @param at when this counts as done, in milliseconds since 1970 */
export function deleteNumbers(db: Database, at: number, campaign: number, ids: readonly number[]): void {
  db.transaction(() => {
    const found = keepGhosts(db, at, campaign, ids);
    db.run('delete from numbers where campaign = ? and id in (select value from json_each(?))', [
      campaign,
      JSON.stringify(ids),
    ]);
    addToCount(db, campaign, -found);
  });
}

/** Adds rows of [number, varValues as JSON text] without counting them; see `addToCount`. */
export function insertBatch(
  db: Database,
  campaign: number,
  rows: readonly (readonly [string, string])[],
): void {
  db.run(
    'insert into numbers (campaign, number, var_values) select ?, value ->> 0, value ->> 1 from json_each(?)',
    [campaign, JSON.stringify(rows)],
  );
}

/** `numbersCount` is kept, not counted: counting a million rows takes 30 ms, and every list asks for it. */
export function addToCount(db: Database, campaign: number, difference: number): void {
  db.run('update campaigns set numbers_count = numbers_count + ? where seq = ?', [difference, campaign]);
}

function numbersCount(db: Database, campaign: number): number {
  return Number(db.first('select numbers_count from campaigns where seq = ?', [campaign])?.[0] ?? 0);
}

function countMatches(db: Database, filter: string, params: readonly SqlValue[]): number {
  return Number(db.first(`select count(*) from numbers where campaign = ?${filter}`, params)?.[0]);
}

function toNumber(row: SqlRow): StoredNumber {
  return { id: Number(row[0]), number: String(row[1]), varValues: String(row[2]) };
}
