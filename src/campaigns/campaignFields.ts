import type { IdKind } from '../labels/labelTypes';

/** A documented field: how it is shown. */
export interface CampaignField {
  /** In the record, such as `dialer.mode`. */
  path: string;
  /** Its name in `campaigns.fields`, where that is not the path. */
  label?: string;
  show:
    | 'text'
    | 'count'
    | 'date'
    | 'flag'
    | 'id'
    | { words: 'statuses' | 'types' | 'modes' }
    | { ids: IdKind };
}

/** Every documented field of a campaign (shared/contract.md, sections 1 and 3), in the order of the details. */
export const FACT_GROUPS: { name: 'about' | 'window' | 'parts'; fields: CampaignField[] }[] = [
  {
    name: 'about',
    fields: [
      { path: 'name', show: 'text' },
      { path: 'status', show: { words: 'statuses' } },
      { path: 'type', show: { words: 'types' } },
      { path: 'dialer.mode', label: 'mode', show: { words: 'modes' } },
      { path: 'numbersCount', show: 'count' },
      { path: 'isArchived', show: 'flag' },
      { path: 'id', show: 'id' },
    ],
  },
  {
    name: 'window',
    fields: [
      { path: 'startDate', show: 'date' },
      { path: 'endDate', show: 'date' },
      { path: 'startedAt', show: 'date' },
      { path: 'endedAt', show: 'date' },
    ],
  },
  {
    name: 'parts',
    fields: [
      { path: 'phoneSystemId', show: { ids: 'phoneSystem' } },
      { path: 'extensionId', show: { ids: 'extension' } },
      {
        path: 'callBehavior.humanAnswerCallflowId',
        label: 'humanAnswerCallflowId',
        show: { ids: 'callflow' },
      },
      {
        path: 'callBehavior.answeringMachineCallflowId',
        label: 'answeringMachineCallflowId',
        show: { ids: 'callflow' },
      },
      { path: 'callflowIds', show: { ids: 'callflow' } },
      { path: 'tagIds', show: { ids: 'tag' } },
      { path: 'webhookEndpointId', show: { ids: 'webhook' } },
    ],
  },
];

/** The paths of every documented field. */
export const KNOWN_FIELDS = FACT_GROUPS.flatMap(({ fields }) => fields.map(({ path }) => path));
