import {
  CAMPAIGN_STATUSES,
  CAMPAIGN_TYPES,
  DATE_FIELDS,
  DATE_SUFFIXES,
  DIALER_MODES,
} from '../../src/sipcaller/types';
import { badRequest } from '../apiError';
import { foldName } from '../store/campaigns';
import type { Condition } from '../store/page';
import { type DateForms, parseDateTime } from './dates';
import { excerpt, isObject, parseJsonParam } from './jsonParam';

/** Turns the value of one filter key into a condition, or throws ApiError 400 naming the key. */
type Reader = (key: string, value: unknown, dates: DateForms) => Condition[];

const READERS: Record<string, Reader> = {
  ids: oneOf('id in (select value from json_each(?))'),
  name: (key, value) => [{ sql: 'instr(name_folded, ?) > 0', params: [foldName(text(key, value))] }],
  phoneSystemId: equals('phone_system_id = ?'),
  extensionId: equals('extension_id = ?'),
  dialer: nested({ mode: choice('dialer_mode = ?', DIALER_MODES) }),
  tagIds_ovl: oneOf(
    'exists (select 1 from json_each(tag_ids) tag where tag.value in (select value from json_each(?)))',
  ),
  status: choice('status = ?', CAMPAIGN_STATUSES),
  type: choice('type = ?', CAMPAIGN_TYPES),
  callflowIds_ctn: equals('? in (select value from json_each(callflow_ids))'),
  callBehavior: nested({
    humanAnswerCallflowId: equals('human_answer_callflow_id = ?'),
    answeringMachineCallflowId: equals('answering_machine_callflow_id = ?'),
  }),
  webhookEndpointId: equals('webhook_endpoint_id = ?'),
  isArchived: (key, value) => {
    if (typeof value !== 'boolean')
      throw badRequest(`filter: ${key} must be true or false, not ${excerpt(value)}`);
    return [{ sql: 'is_archived = ?', params: [value ? 1 : 0] }];
  },
  ...dateReaders(),
};

/**
 * Reads the `filter` of call 1 into conditions that all have to be met.
 * @throws ApiError 400 naming the key at fault
 */
export function parseCampaignFilter(filter: string | undefined, dates: DateForms): Condition[] {
  if (filter === undefined) return [];
  const value = parseJsonParam('filter', filter);
  if (!isObject(value)) throw badRequest(`filter must be a JSON object: ${excerpt(filter)}`);
  return readKeys('', value, READERS, dates);
}

function readKeys(
  prefix: string,
  filter: Record<string, unknown>,
  readers: Record<string, Reader>,
  dates: DateForms,
): Condition[] {
  return Object.entries(filter).flatMap(([key, value]) => {
    const read = Object.hasOwn(readers, key) ? readers[key] : undefined;
    if (read === undefined) throw badRequest(`filter: unknown key ${excerpt(prefix + key)}`);
    return read(prefix + key, value, dates);
  });
}

function nested(readers: Record<string, Reader>): Reader {
  return (key, value, dates) => {
    if (!isObject(value) || Object.keys(value).length === 0) {
      throw badRequest(`filter: ${key} must be an object with ${Object.keys(readers).join(' or ')}`);
    }
    return readKeys(`${key}.`, value, readers, dates);
  };
}

function equals(sql: string): Reader {
  return (key, value) => [{ sql, params: [text(key, value)] }];
}

function choice(sql: string, words: readonly string[]): Reader {
  return (key, value) => {
    if (!words.includes(text(key, value))) {
      throw badRequest(`filter: ${key} must be one of ${words.join(', ')}, not ${excerpt(value)}`);
    }
    return [{ sql, params: [text(key, value)] }];
  };
}

function oneOf(sql: string): Reader {
  return (key, value) => {
    if (!Array.isArray(value) || !value.every((item) => typeof item === 'string')) {
      throw badRequest(`filter: ${key} must be an array of strings, not ${excerpt(value)}`);
    }
    return [{ sql, params: [JSON.stringify(value)] }];
  };
}

function dateReaders(): Record<string, Reader> {
  const columns = {
    startDate: 'start_date',
    endDate: 'end_date',
    startedAt: 'started_at',
    endedAt: 'ended_at',
  };
  const operators = { _gte: '>=', _gt: '>', _lte: '<=', _lt: '<' };
  const pairs = DATE_FIELDS.flatMap((field) =>
    DATE_SUFFIXES.map((suffix): [string, Reader] => [
      field + suffix,
      (key, value, dates) => [
        {
          sql: `${columns[field]} ${operators[suffix]} ?`,
          params: [parseDateTime(`filter: ${key}`, value, dates)],
        },
      ],
    ]),
  );
  return Object.fromEntries(pairs);
}

function text(key: string, value: unknown): string {
  if (typeof value !== 'string') throw badRequest(`filter: ${key} must be a string, not ${excerpt(value)}`);
  return value;
}
