import { badRequest } from '../apiError';
import type { DateForms } from '../query/dates';
import { isObject } from '../query/jsonParam';
import { array, atMost, check, oneOf, type Rule, record, whole } from './check';

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
  seed: 1,
};

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
  rateLimit: (name, value) => (value === null ? undefined : RATE_LIMIT(name, value)),
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
    rateLimit: rateLimit && { ...rateLimit, retryAfter: rateLimit.retryAfter ?? 'seconds' },
  };
}
