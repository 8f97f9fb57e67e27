import type { Campaign } from '../../src/sipcaller/types';
import { badRequest } from '../apiError';
import type { DateForms } from '../query/dates';
import { isObject } from '../query/jsonParam';
import { array, atMost, check, oneOf, orNone, orNull, type Rule, record, whole } from './check';

const FAULT_OPERATIONS = ['upload', 'delete', 'create', 'list'] as const;
export type FaultOperation = (typeof FAULT_OPERATIONS)[number];

const FAULT_KINDS = ['500', '502', '503', 'dropBefore', 'dropAfter', 'stall', 'html', 'truncate'] as const;
export type FaultKind = (typeof FAULT_KINDS)[number];

interface Fault {
  on: FaultOperation;
  kind: FaultKind;
  /** From 0 to 1; 1 when left out. */
  probability?: number;
  /** How often it still happens; for ever when left out. Counts down. */
  times?: number;
}

export interface RateLimit {
  perSecond: number;
  retryAfter: 'seconds' | 'date' | 'none';
}

/** How the sandbox answers what SIP Caller's documentation leaves open, and which faults it makes. */
export interface Behavior {
  total: 'header' | 'none';
  listBody: 'array' | 'data';
  numberIds: 'integer' | 'bigint' | 'uuid';
  maxRange: number;
  maxDelete: number;
  maxUploadBytes: number;
  deleteAnswer: 'ids' | 'count' | 'empty';
  unknownIds: 'ignore' | 'fail';
  uploadAnswer: 'summary' | 'empty';
  createAnswer: 'object' | 'empty';
  duplicates: 'keep' | 'drop';
  dates: DateForms;
  latencyMs: number;
  rateLimit: RateLimit | null;
  faults: Fault[];
  /** An upload is accepted with 202 and carried out that much later. */
  uploadDelayMs: number;
  /** A deletion is accepted with 202 and carried out that much later. */
  deleteDelayMs: number;
  /** Lists show the data of that long ago. */
  listLagMs: number;
  /** Where in a number the lookup finds what it was given. */
  partial: 'contains' | 'prefix' | 'suffix' | 'exact';
  /** Answers this status to each change after its work was done; null for the true answer. May be set as "none". */
  refuseAfter: number | null;
  /** How the campaigns' date-times are written: `…T00:00:00`, `…T00:00:00Z` or `…T00:00:00.000Z`. */
  dateTimes: 'plain' | 'zoned' | 'millis';
  /** Fields of a campaign that are answered as null. May be set as null or "none". */
  nullFields: readonly (keyof Campaign)[];
  /** Seeds the probability of faults; the sequence starts anew whenever it or `faults` is set. */
  seed: number;
}

export const DEFAULT_BEHAVIOR: Readonly<Behavior> = {
  total: 'header',
  listBody: 'array',
  numberIds: 'integer',
  maxRange: 1000,
  maxDelete: 10_000,
  maxUploadBytes: 100 * 1024 * 1024,
  deleteAnswer: 'ids',
  unknownIds: 'ignore',
  uploadAnswer: 'summary',
  createAnswer: 'object',
  duplicates: 'keep',
  dates: 'both',
  latencyMs: 0,
  rateLimit: null,
  faults: [],
  uploadDelayMs: 0,
  deleteDelayMs: 0,
  listLagMs: 0,
  partial: 'contains',
  refuseAfter: null,
  dateTimes: 'plain',
  nullFields: [],
  seed: 1,
};

/** A field more or less in Campaign is an error here. */
const CAMPAIGN_FIELDS: Record<Exclude<keyof Campaign, 'oddFields'>, true> = {
  id: true,
  name: true,
  status: true,
  type: true,
  dialer: true,
  phoneSystemId: true,
  extensionId: true,
  tagIds: true,
  callflowIds: true,
  callBehavior: true,
  webhookEndpointId: true,
  startDate: true,
  endDate: true,
  startedAt: true,
  endedAt: true,
  numbersCount: true,
  isArchived: true,
};
/** A week: long enough for whoever looks again days later. */
const LONGEST_DELAY_MS = 7 * 86_400_000;

const RULES: Record<keyof Behavior, Rule> = {
  total: oneOf('header', 'none'),
  listBody: oneOf('array', 'data'),
  numberIds: oneOf('integer', 'bigint', 'uuid'),
  maxRange: whole(1, 100_000),
  maxDelete: whole(1, 1_000_000),
  maxUploadBytes: whole(1, 2 ** 40),
  deleteAnswer: oneOf('ids', 'count', 'empty'),
  unknownIds: oneOf('ignore', 'fail'),
  uploadAnswer: oneOf('summary', 'empty'),
  createAnswer: oneOf('object', 'empty'),
  duplicates: oneOf('keep', 'drop'),
  dates: oneOf('both', 'basic', 'extended'),
  latencyMs: whole(0, 600_000),
  rateLimit: orNull((name, value) => RATE_LIMIT(name, value)),
  faults: array(
    record(
      {
        on: oneOf(...FAULT_OPERATIONS),
        kind: oneOf(...FAULT_KINDS),
        probability: atMost(1),
        times: whole(0, Number.MAX_SAFE_INTEGER),
      },
      ['on', 'kind'],
    ),
  ),
  uploadDelayMs: whole(0, LONGEST_DELAY_MS),
  deleteDelayMs: whole(0, LONGEST_DELAY_MS),
  listLagMs: whole(0, LONGEST_DELAY_MS),
  partial: oneOf('contains', 'prefix', 'suffix', 'exact'),
  refuseAfter: orNone(whole(400, 599)),
  dateTimes: oneOf('plain', 'zoned', 'millis'),
  nullFields: orNone(array(oneOf(...Object.keys(CAMPAIGN_FIELDS)))),
  seed: whole(0, 2 ** 32 - 1),
};
const RATE_LIMIT = record({ perSecond: whole(1, 1_000_000), retryAfter: oneOf('seconds', 'date', 'none') }, [
  'perSecond',
]);

/**
 * The behaviour with some of its keys set anew. A list or an object among the values replaces the old one whole.
 * @throws ApiError 400 naming the first unknown key or value
 */
export function mergeBehavior(present: Behavior, change: unknown): Behavior {
  if (!isObject(change)) throw badRequest('The behavior must be a JSON object');
  check(record(RULES), 'behavior', change);
  const merged: Behavior = { ...present, ...(change as Partial<Behavior>) };
  const { rateLimit } = merged;
  return {
    ...merged,
    refuseAfter: isNone(merged.refuseAfter) ? null : merged.refuseAfter,
    nullFields: isNone(merged.nullFields) ? [] : merged.nullFields,
    rateLimit: rateLimit && { ...rateLimit, retryAfter: rateLimit.retryAfter ?? 'seconds' },
  };
}

function isNone(value: unknown): boolean {
  return value === null || value === 'none';
}
