import { FEWEST_REWRITTEN, valuesMark } from '../imports/valuesMark';
import type { Sighting } from '../jobs/kind';
import type { NumbersRead } from '../sipcaller/readNumbers';
import type { CampaignNumber } from '../sipcaller/types';
import { groupBy } from './groupBy';
import type { FrozenNumber } from './removalJob';

/** A number to put back. */
export interface RestoreItem extends FrozenNumber {
  /** Copies of the number that the same job sends apart from this one, earlier; none where it is left out. */
  earlier?: number;
  /** The values of all copies that the same job sends apart from this one, as marks (valuesMark); none where left out. */
  apart?: number[];
}

/** What the journal keeps of an item that is there, but not with its values: Sighting's record. */
export const OTHER_VALUES = 1;

/**
 * Which of the items are in the campaign. A record that was put back has a new ID, so copies are counted: of the
 * records with a number, those that were kept and those that other requests of the job put back are others. Beyond
 * those, first of all the items are there whose very values are. A record with values of nobody counts too, for the
 * server may have changed them, and nothing is to be there twice: it is perhaps the item's, unless the server rewrites
 * values, which shows when not one record has those that were sent. That is kept, as OTHER_VALUES.
 * @param items all copies of a number that one request sends, but those that failed
 */
export function standingsOf(items: readonly RestoreItem[], { rows, uncertain }: NumbersRead): Sighting[] {
  const standings: Sighting[] = items.map(({ number }) => (uncertain.has(number) ? 'unknown' : 'todo'));
  const present = groupBy(rows, ({ number }) => number);
  const looks = [...groupBy(items.entries(), ([, item]) => item.number)].map(([number, copies]) =>
    lookAt(copies, present.get(number) ?? []),
  );
  const changed = looks.reduce((sum, look) => sum + look.changed.length, 0);
  const isRewriting = changed >= FEWEST_REWRITTEN && looks.every(({ exact }) => exact.length === 0);
  for (const look of looks) {
    for (const [at] of look.exact) standings[at] = 'done';
    for (const [at] of look.doubtful) standings[at] = 'unknown';
    for (const [at] of look.changed) {
      standings[at] = { standing: isRewriting ? 'done' : 'perhaps', record: OTHER_VALUES };
    }
  }
  return standings;
}

type Copy = [number, RestoreItem];

/** What the records of a number tell of its copies in one request. */
interface CopiesSeen {
  exact: Copy[];
  /** Records with their values are there, but may be kept ones, for those of other requests are there, too. */
  doubtful: Copy[];
  /** There are records with values of nobody. */
  changed: Copy[];
}

function lookAt(copies: Copy[], records: readonly Pick<CampaignNumber, 'varValues'>[]): CopiesSeen {
  const left = [...records];
  const isExact = ([, { varValues }]: Copy) =>
    takeOut(left, (row) => haveSameValues(row.varValues, varValues));
  const exact = copies.filter(isExact);
  const kept = Math.min(...copies.map(([, item]) => item.kept ?? 0));
  const earlier = Math.min(...copies.map(([, item]) => item.earlier ?? 0));
  const apart = copies[0]?.[1].apart;
  const elsewhere = apart
    ? apart.filter((mark) => takeOut(left, (row) => valuesMark(row.varValues) === mark)).length
    : earlier;
  const ours = Math.max(0, records.length - kept);
  const certain = Math.min(exact.length, Math.max(0, ours - elsewhere));
  const possible = apart ? Math.min(exact.length, ours) : certain;
  const others = Math.max(elsewhere, earlier) + exact.length;
  const rest = copies.filter((copy) => !exact.includes(copy));
  return {
    exact: exact.slice(0, certain),
    doubtful: exact.slice(certain, possible),
    changed: rest.slice(0, Math.max(0, ours - others)),
  };
}

function haveSameValues(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((value, at) => value === others[at]);
}

/** Takes the first one out that is wanted. @returns whether there was one */
function takeOut<T>(left: T[], isWanted: (one: T) => boolean): boolean {
  const at = left.findIndex(isWanted);
  if (at >= 0) left.splice(at, 1);
  return at >= 0;
}
