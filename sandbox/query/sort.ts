import type { CampaignSort, NumberSort } from '../../src/sipcaller/types';
import { badRequest } from '../apiError';
import type { Order } from '../store/page';
import { excerpt, parseJsonParam } from './jsonParam';

/** The column behind each field that a list can be sorted on. */
export const CAMPAIGN_SORT_COLUMNS: Record<CampaignSort, string> = {
  name: 'name_folded',
  status: 'status',
  type: 'type',
  startDate: 'start_date',
  endDate: 'end_date',
  numbersCount: 'numbers_count',
  startedAt: 'started_at',
  endedAt: 'ended_at',
};

export const NUMBER_SORT_COLUMNS: Record<NumberSort, string> = { number: 'number' };

/**
 * Reads `sort=["field","ASC"]`. Equal rows keep the order in which they were made (reversed for DESC); a date that has not come
 * yet sorts before all dates. Without a sort, rows come in the order in which they were made.
 * @param columns the column behind each field that can be sorted on
 * @param unsorted the column that tells the order of making
 * @throws ApiError 400 naming the fault
 */
export function parseSort(
  text: string | undefined,
  columns: Record<string, string>,
  unsorted: string,
): Order {
  if (text === undefined) return { column: unsorted, direction: 'ASC' };
  const value = parseJsonParam('sort', text);
  if (!Array.isArray(value) || value.length !== 2) {
    throw badRequest(`sort must be a field and ASC or DESC, such as ["name","DESC"]: ${excerpt(text)}`);
  }
  const [field, direction] = value as [unknown, unknown];
  if (typeof field !== 'string' || !Object.hasOwn(columns, field)) {
    throw badRequest(`sort: unknown field ${excerpt(field)}; known are ${Object.keys(columns).join(', ')}`);
  }
  if (direction !== 'ASC' && direction !== 'DESC') {
    throw badRequest(`sort: the order must be ASC or DESC, not ${excerpt(direction)}`);
  }
  return { column: columns[field] ?? unsorted, direction };
}
