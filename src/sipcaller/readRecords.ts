import { idFromJson, isId, isUsableId, placeholderId } from './ids';
import { isObject, writeJson } from './json';
import type { Campaign, CampaignNumber, CampaignStatus, CampaignType, DialerMode } from './types';

type Row = Record<string, unknown>;

/**
 * A number's record as the console holds it, whatever its fields are: one that cannot be read is empty and named in
 * `unreadable`, so that nothing later stumbles over it.
 * @param place the record's place in its list, for a record without a usable id
 */
export function readNumber(row: Row, place: number): CampaignNumber {
  const { unreadable: _theirs, ...rest } = row;
  const isIdUsable = isId(row.id) && row.id !== '';
  const odd = oddOnes<keyof CampaignNumber>([
    ['id', !isIdUsable],
    ['number', typeof row.number === 'boolean' || textOf(row.number) === null],
    ['varValues', row.varValues != null && !Array.isArray(row.varValues)],
  ]);
  return {
    ...rest,
    id: isIdUsable ? idFromJson(row.id) : placeholderId(place),
    number: typeof row.number === 'boolean' ? '' : (textOf(row.number) ?? ''),
    varValues: Array.isArray(row.varValues) ? row.varValues.map(valueText) : [],
    ...(odd && { unreadable: odd }),
  };
}

/** A campaign in the same way. An id that is an integer is held as text, for paths are. */
export function readCampaignRow(row: Row, place: number): Campaign {
  const { unreadable: _theirs, ...rest } = row;
  const id = campaignId(row.id);
  const dialer = isObject(row.dialer) ? row.dialer : {};
  const calls = isObject(row.callBehavior) ? row.callBehavior : {};
  const isOddText = (value: unknown) => value != null && textOf(value) === null;
  const isOddGroup = (value: unknown) => value != null && !isObject(value);
  const isOddList = (value: unknown) => value != null && !Array.isArray(value);
  const count = countOf(row.numbersCount);
  const odd = oddOnes<keyof Campaign>([
    ['id', id === null],
    ...TEXTS.map((name): Oddity<keyof Campaign> => [name, isOddText(row[name])]),
    ...DATES.map(
      (name): Oddity<keyof Campaign> => [name, row[name] != null && typeof row[name] !== 'string'],
    ),
    ['dialer', isOddGroup(row.dialer) || isOddText(dialer.mode)],
    ['callBehavior', isOddGroup(row.callBehavior)],
    ['tagIds', isOddList(row.tagIds)],
    ['callflowIds', isOddList(row.callflowIds)],
    ['numbersCount', row.numbersCount != null && count === null],
    ['isArchived', row.isArchived != null && typeof row.isArchived !== 'boolean'],
  ]);
  return {
    ...rest,
    id: id ?? placeholderId(place),
    name: textOf(row.name) ?? '',
    // Any word may come; the screens know what to do with one that is none of theirs.
    status: (textOf(row.status) ?? '') as CampaignStatus,
    type: (textOf(row.type) ?? '') as CampaignType,
    dialer: { ...dialer, mode: (textOf(dialer.mode) ?? '') as DialerMode },
    phoneSystemId: textOf(row.phoneSystemId),
    extensionId: textOf(row.extensionId),
    tagIds: idsIn(row.tagIds),
    callflowIds: idsIn(row.callflowIds),
    callBehavior: {
      ...calls,
      humanAnswerCallflowId: textOf(calls.humanAnswerCallflowId),
      answeringMachineCallflowId: textOf(calls.answeringMachineCallflowId),
    },
    webhookEndpointId: textOf(row.webhookEndpointId),
    startDate: dateText(row.startDate),
    endDate: dateText(row.endDate),
    startedAt: dateText(row.startedAt),
    endedAt: dateText(row.endedAt),
    numbersCount: count,
    isArchived: row.isArchived === true || row.isArchived === 'true',
    ...(odd && { unreadable: odd }),
  };
}

const TEXTS = ['name', 'status', 'type', 'phoneSystemId', 'extensionId', 'webhookEndpointId'] as const;
const DATES = ['startDate', 'endDate', 'startedAt', 'endedAt'] as const;

type Oddity<Field> = [Field, boolean];

function oddOnes<Field>(fields: Oddity<Field>[]): Field[] | null {
  const odd = fields.filter(([, isOdd]) => isOdd).map(([field]) => field);
  return odd.length > 0 ? odd : null;
}

/** An id that can be part of a path; null for one that cannot. */
function campaignId(value: unknown): string | null {
  if (!isId(value)) return null;
  const id = String(value);
  // A dot segment would name something else, and half a surrogate pair has no form in a URL.
  return ['.', '..'].includes(id) || /\p{Surrogate}/u.test(id) || !isUsableId(id) ? null : id;
}

/** Text, or a number or truth value as text; null for what is neither. */
function textOf(value: unknown): string | null {
  if (typeof value === 'string') return value;
  const isPlain = typeof value === 'bigint' || typeof value === 'boolean' || Number.isFinite(value);
  return isPlain ? String(value) : null;
}

const dateText = (value: unknown) => (typeof value === 'string' ? value : null);

const idsIn = (list: unknown): string[] =>
  Array.isArray(list) ? list.map(textOf).filter((id): id is string => id !== null) : [];

/** One value of a number's variables: an object as its JSON, so that nothing of it is lost on the screen. */
function valueText(value: unknown): string {
  return textOf(value) ?? (value == null ? '' : writeJson(value));
}

/** A count, also as text; null for what can be none. */
function countOf(value: unknown): number | null {
  const count = typeof value === 'string' && /^\d{1,15}$/.test(value) ? Number(value) : value;
  return typeof count === 'number' && Number.isSafeInteger(count) && count >= 0 ? count : null;
}
