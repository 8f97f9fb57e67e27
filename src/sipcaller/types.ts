/**
 * SIP Caller's records and query words, spelled as its REST API spells them
 * (shared/contract.md, section 1). Types only: the sandbox and the server may import this file.
 */

export const CAMPAIGN_STATUSES = ['Draft', 'Active', 'Paused', 'Canceled', 'Finished'] as const;
export type CampaignStatus = (typeof CAMPAIGN_STATUSES)[number];

export const CAMPAIGN_TYPES = ['Static', 'Dynamic'] as const;
export type CampaignType = (typeof CAMPAIGN_TYPES)[number];

export const DIALER_MODES = ['Power', 'Predictive'] as const;
export type DialerMode = (typeof DIALER_MODES)[number];

/** A date-time as the API sends it. It names no time zone, so it is never converted to an instant. */
export type ApiDateTime = string;

export interface Campaign {
  id: string;
  name: string;
  status: CampaignStatus;
  type: CampaignType;
  dialer: { mode: DialerMode };
  phoneSystemId: string | null;
  extensionId: string | null;
  tagIds: string[];
  callflowIds: string[];
  callBehavior: { humanAnswerCallflowId: string | null; answeringMachineCallflowId: string | null };
  webhookEndpointId: string | null;
  startDate: ApiDateTime | null;
  endDate: ApiDateTime | null;
  startedAt: ApiDateTime | null;
  endedAt: ApiDateTime | null;
  numbersCount: number;
  isArchived: boolean;
}

/** The eight fields a campaign list can be sorted on. */
export const CAMPAIGN_SORTS = [
  'name',
  'status',
  'type',
  'startDate',
  'endDate',
  'numbersCount',
  'startedAt',
  'endedAt',
] as const;
export type CampaignSort = (typeof CAMPAIGN_SORTS)[number];

export const DATE_FIELDS = ['startDate', 'endDate', 'startedAt', 'endedAt'] as const;
export const DATE_SUFFIXES = ['_gte', '_gt', '_lte', '_lt'] as const;
type DateFilterKey = `${(typeof DATE_FIELDS)[number]}${(typeof DATE_SUFFIXES)[number]}`;

export interface CampaignFilter extends Partial<Record<DateFilterKey, ApiDateTime>> {
  ids?: string[];
  name?: string;
  phoneSystemId?: string;
  extensionId?: string;
  dialer?: { mode?: DialerMode };
  tagIds_ovl?: string[];
  status?: CampaignStatus;
  type?: CampaignType;
  callflowIds_ctn?: string;
  callBehavior?: { humanAnswerCallflowId?: string; answeringMachineCallflowId?: string };
  webhookEndpointId?: string;
  isArchived?: boolean;
}

/** The only field that numbers can be filtered and sorted on. */
export interface NumberFilter {
  number?: string;
}
export type NumberSort = 'number';

/** A number's id as the console holds it: see ids.ts for how each JSON value is kept exactly. */
export type NumberId = number | string;

export interface CampaignNumber {
  /** See ids.ts: without a usable one the record can be shown, and nothing else (`isUsableId`). */
  id: NumberId;
  number: string;
  varValues: string[];
  /** What came in a form that cannot be read, and stands here empty; left out where all could be read. */
  unreadable?: readonly (keyof CampaignNumber)[];
}

export type SortOrder = 'ASC' | 'DESC';

/** The sandbox's summary of an upload; the real API's answer is not documented. */
export interface UploadSummary {
  added: number;
  rejected: { line: number; reason: string }[];
}
