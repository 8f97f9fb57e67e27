import { numberKey } from '../campaignJobs/numberKey';
import { type CampaignSurvey, recordBeyond, recordOf, sumOf } from '../campaignJobs/surveyCampaign';
import { FEWEST_REWRITTEN, valuesMark } from '../campaignJobs/valuesMark';
import type { Sighting } from '../jobs/kind';
import type { NumbersRead } from '../sipcaller/readNumbers';
import type { CampaignNumber } from '../sipcaller/types';
import type { ImportItem } from './importJob';

/**
 * Whether items are in the campaign. A list holds each number once, so a record with an item's number that was not
 * there before is the item's where it has its values. With other values it is perhaps somebody else's, unless the server
 * rewrites values, which shows when not one record has those that were sent; nothing is to be there twice, either way.
 * Which record it is, is kept, so that an undo takes out this one and no other.
 */
export function standingsOf(
  items: readonly ImportItem[],
  { rows, odd, uncertain }: Pick<NumbersRead, 'rows' | 'odd' | 'uncertain'>,
): Sighting[] {
  const records = new Map<number, CampaignNumber[]>();
  for (const row of rows) {
    const key = numberKey(row.number);
    records.set(key, [...(records.get(key) ?? []), row]);
  }
  const withoutId = new Set(odd.map(({ number }) => numberKey(number)));
  const looks = items.map((item) => {
    const found = records.get(numberKey(item.number)) ?? [];
    return { item, found, own: ownOf(found, item) };
  });
  const own = looks.flatMap((look) => look.own ?? []);
  const isRewriting = own.length >= FEWEST_REWRITTEN && !own.some(({ isExact }) => isExact);
  return looks.map(({ item, found, own }): Sighting => {
    if (item.spared && (found.length > 0 || withoutId.has(numberKey(item.number)))) return 'done';
    if (own) {
      const standing = own.isExact || isRewriting ? 'done' : 'perhaps';
      return { standing, record: recordOf(own.row.id) };
    }
    if (uncertain.has(item.number)) return 'unknown';
    return found.length > 0 ? 'asBefore' : 'todo';
  });
}

/** The record that was not there before: with the item's values, or else any; null when there is none. */
function ownOf(found: readonly CampaignNumber[], { held, varValues }: ImportItem) {
  const fresh = found.filter(({ id }) => !held?.includes(id));
  const values = valuesMark(varValues);
  const exact = fresh.find((row) => valuesMark(row.varValues) === values);
  const row = exact ?? fresh[0];
  return row ? { row, isExact: exact !== undefined } : null;
}

/** The same by a survey of the whole campaign; null for an item that takes a look of its own. */
export function surveyedStanding(
  { number, held = [], spared }: ImportItem,
  survey: CampaignSurvey,
): Sighting | null {
  const count = survey.countOf(number);
  const hasOdd = survey.hasOdd(number);
  if (spared && hasOdd) return 'done';
  if (spared && count > 0 && (survey.isCertain || held.length === 0)) return 'done';
  // More than one that is new, or one of an unsteady list that may have been counted twice, is looked at.
  if (count === held.length + 1 && (survey.isCertain || held.length === 0)) {
    return { standing: 'done', record: recordBeyond(survey.sumOf(number), held) };
  }
  if (!survey.isCertain || count > held.length) return null;
  // It may be one of those that cannot be read.
  if (hasOdd || survey.nameless > 0) return null;
  if (count === 0) return 'todo';
  return count === held.length && survey.sumOf(number) === sumOf(held) ? 'asBefore' : null;
}
