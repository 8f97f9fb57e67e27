import { CAMPAIGN_SORTS, type CampaignSort } from '../../sipcaller/types';

/** The columns that the campaign list can show, in their first order. */
export const CAMPAIGN_COLUMNS = [
  'name',
  'status',
  'type',
  'mode',
  'numbersCount',
  'startDate',
  'endDate',
  'startedAt',
  'endedAt',
  'isArchived',
  'phoneSystemId',
  'extensionId',
  'humanAnswerCallflowId',
  'answeringMachineCallflowId',
  'tagIds',
  'webhookEndpointId',
  'id',
] as const;
export type CampaignColumn = (typeof CAMPAIGN_COLUMNS)[number];

/** What one sees before having chosen: what fits a laptop beside the menu. The filter says whether they are archived. */
export const FIRST_COLUMNS: readonly CampaignColumn[] = CAMPAIGN_COLUMNS.slice(0, 9);

/** The column that leads to the campaign: without it no keyboard could open one, so it is always shown. */
export const FIXED_COLUMN: CampaignColumn = 'name';

/** The columns that a user chose, in their order; unknown ones (of another version) are passed over. */
export function readColumns(stored: readonly string[] | undefined): CampaignColumn[] {
  if (!stored) return [...FIRST_COLUMNS];
  const chosen = [...new Set(stored)].filter(isColumn);
  return chosen.includes(FIXED_COLUMN) ? chosen : [FIXED_COLUMN, ...chosen];
}

/** Shows a column at the end, or hides it. */
export function toggleColumn(columns: readonly CampaignColumn[], column: CampaignColumn): CampaignColumn[] {
  if (!columns.includes(column)) return [...columns, column];
  return columns.filter((other) => other !== column || other === FIXED_COLUMN);
}

/** Moves a column by so many places, as far as there is room. */
export function moveColumn(
  columns: readonly CampaignColumn[],
  column: CampaignColumn,
  places: number,
): CampaignColumn[] {
  const from = columns.indexOf(column);
  if (from < 0) return [...columns];
  const to = Math.min(columns.length - 1, Math.max(0, from + places));
  return columns.filter((other) => other !== column).toSpliced(to, 0, column);
}

/** All columns to choose from: those shown, in their order, then the others. */
export function columnChoices(columns: readonly CampaignColumn[]): CampaignColumn[] {
  return [...columns, ...CAMPAIGN_COLUMNS.filter((column) => !columns.includes(column))];
}

/** The field to sort on by a column, if the API can. */
export function sortOf(column: CampaignColumn): CampaignSort | undefined {
  return CAMPAIGN_SORTS.find((sort) => sort === column);
}

/** The order to begin with: the latest and the largest first, words from A. */
export function firstOrder(sort: CampaignSort): 'ASC' | 'DESC' {
  return ['name', 'status', 'type'].includes(sort) ? 'ASC' : 'DESC';
}

function isColumn(name: string): name is CampaignColumn {
  return CAMPAIGN_COLUMNS.some((column) => column === name);
}
