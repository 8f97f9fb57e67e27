import { LONGEST_ID } from '../../labels/labelTypes';
import { isObject } from '../../sipcaller/json';
import {
  CAMPAIGN_STATUSES,
  CAMPAIGN_TYPES,
  DATE_FIELDS,
  DATE_SUFFIXES,
  DIALER_MODES,
} from '../../sipcaller/types';
import type { FilterValues } from './filterEdits';
import { fitsOneRequest } from './pastedIds';

/** What can be taken of a filter that nobody has checked, and what was left out, each as `key=value`. */
interface CheckedFilter {
  filter: FilterValues;
  dropped: string[];
}

const LONGEST_NAME = 200;

type Check = (value: unknown) => boolean;
const isText =
  (longest: number): Check =>
  (value) =>
    typeof value === 'string' && value.trim() !== '' && value.length <= longest && !/\p{Cc}/u.test(value);
const isId = isText(LONGEST_ID);
const areIds: Check = (value) => Array.isArray(value) && value.length > 0 && value.every(isId);
/** None of them is another filter than no filter: it shows nothing, and not everything. */
const areTags: Check = (value) => Array.isArray(value) && value.every(isId);
const isOneOf =
  (words: readonly string[]): Check =>
  (value) =>
    typeof value === 'string' && words.includes(value);

/** Every filter of the campaign list that the API documents (shared/contract.md, section 1), with what it takes. */
const CHECKS = new Map<string, Check | Map<string, Check>>([
  ['ids', areIds],
  ['name', isText(LONGEST_NAME)],
  ['phoneSystemId', isId],
  ['extensionId', isId],
  ['dialer', new Map([['mode', isOneOf(DIALER_MODES)]])],
  ['tagIds_ovl', areTags],
  ['status', isOneOf(CAMPAIGN_STATUSES)],
  ['type', isOneOf(CAMPAIGN_TYPES)],
  ['callflowIds_ctn', isId],
  [
    'callBehavior',
    new Map([
      ['humanAnswerCallflowId', isId],
      ['answeringMachineCallflowId', isId],
    ]),
  ],
  ['webhookEndpointId', isId],
  ['isArchived', (value) => typeof value === 'boolean'],
  ...DATE_FIELDS.flatMap((field) =>
    DATE_SUFFIXES.map((suffix): [string, Check] => [field + suffix, isDateTime]),
  ),
]);

const DATE_TIME = /^(\d{4})-?(\d{2})-?(\d{2})(?:T(\d{2}:\d{2})(?::(\d{2}))?)?$/;

/** A clock time that the calendar has, in one of the forms that we send. */
function isDateTime(value: unknown): boolean {
  const match = typeof value === 'string' ? DATE_TIME.exec(value) : null;
  if (!match) return false;
  const [, year, month, day, time = '00:00', seconds = '00'] = match;
  const clock = `${year}-${month}-${day}T${time}:${seconds}`;
  const date = new Date(`${clock}Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(clock);
}

/** Takes of a filter what the API documents, in the form that it documents: for what comes out of an address. */
export function checkFilter(value: unknown): CheckedFilter {
  if (!isObject(value)) return { filter: {}, dropped: [`filter=${excerpt(value)}`] };
  const filter: FilterValues = {};
  const dropped: string[] = [];
  for (const [key, own] of Object.entries(value)) {
    const check = CHECKS.get(key);
    if (check instanceof Map) {
      const inner = isObject(own) ? Object.entries(own) : [];
      const good = inner.filter(([name, each]) => check.get(name)?.(each));
      if (good.length > 0) filter[key] = Object.fromEntries(good);
      const bad = inner.filter((entry) => !good.includes(entry));
      if (inner.length === 0) dropped.push(`${key}=${excerpt(own)}`);
      dropped.push(...bad.map(([name, each]) => `${key}.${name}=${excerpt(each)}`));
    } else if (check?.(own)) filter[key] = own;
    else dropped.push(`${excerptOf(key)}=${excerpt(own)}`);
  }
  // What no server takes in one address: the longest part goes first.
  while (!fitsOneRequest(filter)) {
    const size = (key: string) => JSON.stringify(filter[key]).length;
    const longest = Object.keys(filter).reduce((most, key) => (size(key) > size(most) ? key : most));
    dropped.push(`${longest}=${excerpt(filter[longest])}`);
    delete filter[longest];
  }
  return { filter, dropped };
}

const MOST_SHOWN = 40;

/** The beginning of a value as it stands in the address, in one line. */
export function excerpt(value: unknown): string {
  return excerptOf(typeof value === 'string' ? value : (JSON.stringify(value) ?? ''));
}

function excerptOf(text: string): string {
  const line = text.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim();
  return line.length > MOST_SHOWN ? `${line.slice(0, MOST_SHOWN)}…` : line;
}
