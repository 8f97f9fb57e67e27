import type { Sighting } from '../jobs/kind';
import { markOf } from '../phonelist/rows/numberSet';
import type { NumbersRead } from '../sipcaller/readNumbers';
import type { CampaignNumber } from '../sipcaller/types';
import type { ImportItem } from './importJob';
import { numberKey } from './numberKey';
import { type CampaignSurvey, recordBeyond, recordOf, sumOf } from './surveyCampaign';

/**
 * Whether items are in the campaign. A list holds each number once, so a record with an item's number that was not
 * there before is the item's, whatever its values: the server may have changed them, and nothing is to be there twice.
 * Which record it is, is kept, so that an undo takes out this one and no other: of several, one with the item's values.
 */
export function standingsOf(items: readonly ImportItem[], { rows, uncertain }: NumbersRead): Sighting[] {
  const records = new Map<number, CampaignNumber[]>();
  for (const row of rows) {
    const key = numberKey(row.number);
    records.set(key, [...(records.get(key) ?? []), row]);
  }
  return items.map((item) => {
    const found = records.get(numberKey(item.number)) ?? [];
    if (item.spared && found.length > 0) return 'done';
    const fresh = found.filter(({ id }) => !item.held?.includes(id));
    const own = fresh.length > 1 ? likest(fresh, item) : fresh[0];
    if (own) return { standing: 'done', record: recordOf(own.id) };
    if (uncertain.has(item.number)) return 'unknown';
    return found.length > 0 ? 'asBefore' : 'todo';
  });
}

/** The record with the item's values, or else any. */
function likest(records: readonly CampaignNumber[], item: ImportItem): CampaignNumber | undefined {
  const values = markOf(item.varValues);
  return records.find(({ varValues }) => markOf(varValues) === values) ?? records[0];
}

/** The same by a survey of the whole campaign; null for an item that takes a look of its own. */
export function surveyedStanding(
  { number, held = [], spared }: ImportItem,
  survey: CampaignSurvey,
): Sighting | null {
  const count = survey.countOf(number);
  if (spared && count > 0 && (survey.isCertain || held.length === 0)) return 'done';
  // More than one that is new, or one of an unsteady list that may have been counted twice, is looked at.
  if (count === held.length + 1 && (survey.isCertain || held.length === 0)) {
    return { standing: 'done', record: recordBeyond(survey.sumOf(number), held) };
  }
  if (!survey.isCertain || count > held.length) return null;
  if (count === 0) return 'todo';
  return count === held.length && survey.sumOf(number) === sumOf(held) ? 'asBefore' : null;
}
