import type { Sighting } from '../jobs/kind';
import type { NumbersRead } from '../sipcaller/readNumbers';
import { groupBy } from './groupBy';
import type { FrozenNumber } from './removalJob';

/** A number to put back. */
export interface RestoreItem extends FrozenNumber {
  /** Copies of the number that the same job sends apart from this one, earlier; none where it is left out. */
  earlier?: number;
}

/** What the journal keeps of an item that is there, but not with its values: Sighting's record. */
export const OTHER_VALUES = 1;

/**
 * Which of the items are in the campaign. A record that was put back has a new ID, so copies are counted:
 * of the records with a number, those that were kept and those that other requests of the job put back
 * are others; as many items as there are records beyond those are there. These are first of all the items
 * whose very values are there; but a record with other values counts too, for the server may have changed
 * them, and nothing is to be there twice. That is kept, as OTHER_VALUES.
 * @param items all copies of a number that one request sends, but those that failed
 */
export function standingsOf(items: readonly RestoreItem[], { rows, uncertain }: NumbersRead): Sighting[] {
  const standings: Sighting[] = items.map(({ number }) => (uncertain.has(number) ? 'unknown' : 'todo'));
  const values = groupBy(rows, ({ number }) => number);
  for (const [number, copies] of groupBy(items.entries(), ([, item]) => item.number)) {
    const present = (values.get(number) ?? []).map(({ varValues }) => JSON.stringify(varValues));
    const others = Math.min(...copies.map(([, { kept = 0, earlier = 0 }]) => kept + earlier));
    const { exact, changed } = matchValues(copies, present);
    const there = [...exact, ...changed].slice(0, Math.max(0, present.length - others));
    for (const [at] of there) standings[at] = 'done';
    for (const [at] of there.slice(exact.length)) standings[at] = { standing: 'done', record: OTHER_VALUES };
  }
  return standings;
}

/** The copies whose values are among the present ones, each of which is found once, and the others. */
function matchValues<Copy extends [number, RestoreItem]>(copies: Copy[], present: string[]) {
  const left = [...present];
  const isExact = ([, { varValues }]: Copy) => {
    const at = left.indexOf(JSON.stringify(varValues));
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  };
  const exact = new Set(copies.filter(isExact));
  return { exact: [...exact], changed: copies.filter((copy) => !exact.has(copy)) };
}
