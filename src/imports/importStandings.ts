import type { Standing } from '../jobs/kind';
import type { NumbersRead } from '../sipcaller/readNumbers';
import type { CampaignNumber } from '../sipcaller/types';
import type { ImportItem } from './importJob';
import { numberKey } from './numberKey';
import { type CampaignSurvey, sumOf } from './surveyCampaign';

/**
 * Whether items are in the campaign. A list holds each number once, so a record with an item's number that was not
 * there before is the item's, whatever its values: the server may have changed them, and nothing is to be there twice.
 */
export function standingsOf(items: readonly ImportItem[], { rows, uncertain }: NumbersRead): Standing[] {
  const records = new Map<number, CampaignNumber[]>();
  for (const row of rows) {
    const key = numberKey(row.number);
    records.set(key, [...(records.get(key) ?? []), row]);
  }
  return items.map((item) => {
    const found = records.get(numberKey(item.number)) ?? [];
    const isThere = found.some(({ id }) => item.spared || !item.held?.includes(id));
    if (isThere) return 'done';
    if (uncertain.has(item.number)) return 'unknown';
    return found.length > 0 ? 'asBefore' : 'todo';
  });
}

/** The same by a survey of the whole campaign; null for an item that takes a look of its own. */
export function surveyedStanding(
  { number, held = [], spared }: ImportItem,
  survey: CampaignSurvey,
): Standing | null {
  const count = survey.countOf(number);
  const isThere = spared ? count > 0 : count > held.length;
  // Of an unsteady list a record may have been counted twice.
  if (isThere && (survey.isCertain || held.length === 0)) return 'done';
  if (!survey.isCertain) return null;
  if (count === 0) return 'todo';
  return count === held.length && survey.sumOf(number) === sumOf(held) ? 'asBefore' : null;
}
