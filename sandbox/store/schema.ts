import type { Database } from './database';
import { CREATE_HISTORY } from './history';

/** Raise it whenever a table changes: an older file is then refused instead of misread. */
const SCHEMA_VERSION = 1;

const CREATE = `
  create table campaigns (
    seq integer primary key,
    id text not null unique,
    name text not null,
    name_folded text not null,
    status text not null,
    type text not null,
    dialer_mode text not null,
    phone_system_id text,
    extension_id text,
    tag_ids text not null,
    callflow_ids text not null,
    human_answer_callflow_id text,
    answering_machine_callflow_id text,
    webhook_endpoint_id text,
    start_date text,
    end_date text,
    started_at text,
    ended_at text,
    numbers_count integer not null,
    is_archived integer not null
  );
  create table numbers (
    id integer primary key autoincrement,
    campaign integer not null,
    number text not null,
    var_values text not null
  );
  create index numbers_by_id on numbers (campaign);
  create index numbers_by_number on numbers (campaign, number);
`;

/** Temporary, so that the rows of an unfinished upload are in nobody's sight and gone when the process ends. */
const CREATE_STAGING = `
  create temp table if not exists staging (upload integer not null, number text not null, var_values text not null);
  create index if not exists temp.staging_by_upload on staging (upload);
`;

/**
 * Makes the tables that are missing.
 * @returns whether the database was new, and so has no data yet
 * @throws Error when the file was written by another version of the sandbox
 */
export function prepareSchema(db: Database): boolean {
  db.exec('pragma journal_mode = wal; pragma synchronous = normal; pragma cache_size = -16000;');
  // libsql keeps temporary tables in memory unless told otherwise; a staged upload would grow there with its file.
  db.exec('pragma temp_store = file; pragma temp.cache_size = -4000;');
  db.exec(CREATE_STAGING);
  db.exec(CREATE_HISTORY);
  const version = db.first('pragma user_version')?.[0];
  if (version === SCHEMA_VERSION) return false;
  const tables = db.first('select count(*) from sqlite_master')?.[0];
  if (version !== 0 || tables !== 0) {
    throw new Error(
      `The sandbox database is of another version (${String(version)}, not ${SCHEMA_VERSION}). Remove the file to start afresh.`,
    );
  }
  createTables(db);
  return true;
}

/** Drops everything stored and starts anew, numbers IDs included. Faster than deleting a million rows. */
export function recreateSchema(db: Database): void {
  db.exec(
    'drop table campaigns; drop table numbers; delete from staging; delete from history; delete from ghosts;',
  );
  createTables(db);
}

function createTables(db: Database): void {
  db.exec(CREATE);
  db.exec(`pragma user_version = ${SCHEMA_VERSION}`);
}
