import type { Database } from './database';
import { noteAdded } from './history';
import { addToCount } from './numbers';

/**
 * Where the rows of one upload wait until all of the file has been read. Other requests are answered in the meantime and see none
 * of it; an upload that breaks off leaves nothing behind.
 */
export interface Staging {
  add(rows: readonly (readonly [number: string, varValues: string])[]): void;
  /** How many rows wait. */
  count(): number;
  /**
   * Moves all rows into the campaign, in file order, in one transaction.
   * @returns how many were added
   * @param at when this counts as done, in milliseconds since 1970
   * @param dropDuplicates leaves out numbers that the campaign has already or that came earlier in the file
   */
  commit(campaign: number, at: number, dropDuplicates: boolean): number;
  discard(): void;
}

/** An empty place for one upload's rows. @param upload a number that no other upload under way has */
export function openStaging(db: Database, upload: number): Staging {
  const discard = () => void db.run('delete from staging where upload = ?', [upload]);
  return {
    add(rows) {
      db.run(
        'insert into staging (upload, number, var_values) select ?, value ->> 0, value ->> 1 from json_each(?)',
        [upload, JSON.stringify(rows)],
      );
    },
    count: () => Number(db.first('select count(*) from staging where upload = ?', [upload])?.[0]),
    commit(campaign, at, dropDuplicates) {
      return db.transaction(() => {
        if (dropDuplicates) deleteDuplicates(db, upload, campaign);
        const added = db.run(
          `insert into numbers (campaign, number, var_values)
           select ?, number, var_values from staging where upload = ? order by rowid`,
          [campaign, upload],
        );
        addToCount(db, campaign, added);
        noteAdded(db, at, campaign, added);
        discard();
        return added;
      });
    },
    discard,
  };
}

function deleteDuplicates(db: Database, upload: number, campaign: number): void {
  db.run(
    `delete from staging where upload = ? and (
       number in (select number from numbers where campaign = ?)
       or rowid not in (select min(rowid) from staging where upload = ? group by number))`,
    [upload, campaign, upload],
  );
}
