import type { CampaignSurvey } from '../campaignJobs/surveyCampaign';
import { provesAbsence } from '../campaignJobs/surveyOnce';
import { FEWEST_REWRITTEN, type Mark32, toMark, valuesMark } from '../campaignJobs/valuesMark';
import type { Sighting, Standing } from '../jobs/kind';
import { markOf } from '../phonelist/rows/numberSet';
import type { NumbersRead } from '../sipcaller/readNumbers';
import type { CampaignNumber, NumberId } from '../sipcaller/types';
import { groupBy } from './groupBy';
import type { FrozenNumber } from './removalJob';

/** A number to put back. */
export interface RestoreItem extends FrozenNumber {
  /** Records with the number that are none of the removed ones; those beyond them are counted in `kept`. */
  others?: NumberId[];
  /** Copies of the number that the same job sends apart from this one, earlier; none where it is left out. */
  earlier?: number;
  /**
   * The values of all copies that the same job sends apart from this one, as marks (valuesMark); left out where there are
   * none, or nobody knows which.
   */
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
export function standingsOf(
  items: readonly RestoreItem[],
  { rows, uncertain }: Pick<NumbersRead, 'rows' | 'uncertain'>,
): Sighting[] {
  const standings: Sighting[] = items.map(({ number }) => (uncertain.has(number) ? 'unknown' : 'todo'));
  const present = groupBy(rows, ({ number }) => number);
  const looks = [...groupBy(items.entries(), ([, item]) => item.number)].map(([number, copies]) =>
    lookAt(copies, present.get(number) ?? []),
  );
  const changed = looks.reduce((sum, look) => sum + look.changed.length, 0);
  const isRewriting = changed >= FEWEST_REWRITTEN && looks.every(({ exact }) => exact.length === 0);
  for (const look of looks) {
    for (const [at] of look.exact) standings[at] = 'done';
    for (const [at] of look.changed) {
      standings[at] = { standing: isRewriting ? 'done' : 'perhaps', record: OTHER_VALUES };
    }
  }
  return standings;
}

/**
 * The same by a survey of the whole campaign that sums up the marks of its very values (markOf); null for a number that takes
 * a look of its own: one of which there are copies or other records, or that is there with other values.
 */
export function surveyedStandings(
  items: readonly RestoreItem[],
  survey: CampaignSurvey,
): (Standing | null)[] {
  const copies = groupBy(items, ({ number }) => number);
  return items.map(({ number, varValues, kept, others, earlier, apart }) => {
    if (provesAbsence(survey, number)) return 'todo';
    const isPlain = !kept && !others?.length && !earlier && !apart && copies.get(number)?.length === 1;
    const isSingle = isPlain && survey.isCertain && survey.countOf(number) === 1;
    return isSingle && survey.sumOf(number) === markOf(varValues) ? 'done' : null;
  });
}

type Copy = [number, RestoreItem];

/** What the records of a number tell of its copies in one look. */
interface CopiesSeen {
  /** Their very values are there. */
  exact: Copy[];
  /** There are records with values of nobody. */
  changed: Copy[];
}

function lookAt(copies: Copy[], records: readonly CampaignNumber[]): CopiesSeen {
  const others = new Set(copies.flatMap(([, item]) => item.others ?? []));
  const ours = records.filter(({ id }) => !others.has(id));
  const kept = Math.min(...copies.map(([, item]) => item.kept ?? 0));
  const earlier = Math.min(...copies.map(([, item]) => item.earlier ?? 0));
  const room = Math.max(0, ours.length - kept);
  const isExact = ([, { varValues }]: Copy) =>
    takeOut(ours, (row) => haveSameValues(row.varValues, varValues));
  const exact = copies.filter(isExact);
  const apart = apartFrom(copies);
  const elsewhere =
    apart?.filter((mark) => takeOut(ours, (row) => valuesMark(row.varValues) === mark)).length ?? earlier;
  const certain = exact.slice(0, Math.max(0, room - elsewhere));
  const rest = copies.filter((copy) => !exact.includes(copy));
  return {
    exact: certain,
    changed: rest.slice(0, Math.max(0, room - Math.max(elsewhere, earlier) - exact.length)),
  };
}

/** The marks of the copies that are not in the look; undefined where nobody knows which these are. */
function apartFrom(copies: readonly Copy[]): Mark32[] | undefined {
  const [, first] = copies[0] ?? [];
  if (!first?.apart) return undefined;
  // A job of an earlier version of the console has kept the mark of no values unsigned.
  const apart = first.apart.map(toMark);
  const isOfOtherLength = ([, { varValues }]: Copy) => varValues.length !== first.varValues.length;
  for (const [, { varValues }] of copies.filter(isOfOtherLength)) {
    takeOut(apart, (mark) => mark === valuesMark(varValues));
  }
  return apart;
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
