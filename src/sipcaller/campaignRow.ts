import { isId, isUsableId, placeholderId } from './ids';
import { isObject } from './json';
import type { Campaign } from './types';

/** What a field turned out to be: the value of the documented kind that can be read in it, and whether it is odd. */
interface Reading {
  value: unknown;
  isOdd: boolean;
}

type Read = (value: unknown) => Reading;

const fine = (value: unknown): Reading => ({ value, isOdd: false });
const odd = (value: unknown): Reading => ({ value, isOdd: true });

const isWhole = (value: unknown) => typeof value === 'bigint' || Number.isSafeInteger(value);

/** A plain value reads as its text, though it should have been one; anything else has none. */
const word: Read = (value) => {
  if (typeof value === 'string') return fine(value);
  const isPlain = ['boolean', 'bigint'].includes(typeof value) || Number.isFinite(value);
  return odd(isPlain ? String(value) : null);
};
const date: Read = (value) => (typeof value === 'string' ? fine(value) : odd(null));
/** A count, also as text. */
const count: Read = (value) => {
  const read = typeof value === 'string' && /^\d{1,15}$/.test(value) ? Number(value) : value;
  return Number.isSafeInteger(read) && Number(read) >= 0 ? fine(read) : odd(null);
};
const flag: Read = (value) => (typeof value === 'boolean' ? fine(value) : odd(null));
/** An ID is opaque: a whole number does as well. */
const id: Read = (value) => {
  if (isWhole(value)) return fine(String(value));
  return typeof value === 'string' ? fine(value) : odd(null);
};
const ids: Read = (value) => {
  if (!Array.isArray(value)) return odd([id(value).value].filter((read) => typeof read === 'string'));
  const read = value.map(id);
  return {
    value: read.flatMap((each) => each.value ?? []),
    isOdd: read.some((each) => each.isOdd),
  };
};

const FIELDS: readonly [path: string, read: Read][] = [
  ['name', word],
  ['status', word],
  ['type', word],
  ['phoneSystemId', id],
  ['extensionId', id],
  ['tagIds', ids],
  ['callflowIds', ids],
  ['webhookEndpointId', id],
  ['startDate', date],
  ['endDate', date],
  ['startedAt', date],
  ['endedAt', date],
  ['numbersCount', count],
  ['isArchived', flag],
];
const NESTED: readonly [path: string, fields: readonly [path: string, read: Read][]][] = [
  ['dialer', [['mode', word]]],
  [
    'callBehavior',
    [
      ['humanAnswerCallflowId', id],
      ['answeringMachineCallflowId', id],
    ],
  ],
];

/**
 * A campaign as the API sent it, made safe to show: each documented field is of its documented kind, or null, or absent.
 * What had to be changed for that is kept in `oddFields` as it came, and told; a record that is as documented stays as it is.
 * @param position of the row in its list: a record without an ID needs a name of its own
 */
export function readCampaignRow(row: Record<string, unknown>, position: number): Campaign {
  const changed: Record<string, unknown> = {};
  const oddFields: Record<string, unknown> = {};
  const note = (path: string, raw: unknown, read: Read): unknown => {
    const { value, isOdd } = read(raw);
    if (isOdd) oddFields[path] = raw;
    return value;
  };
  for (const [path, read] of FIELDS) {
    if (row[path] == null) continue;
    const value = note(path, row[path], read);
    if (value !== row[path]) changed[path] = value;
  }
  for (const [path, fields] of NESTED) {
    const raw = row[path];
    if (raw == null) continue;
    if (!isObject(raw)) {
      oddFields[path] = raw;
      changed[path] = null;
      continue;
    }
    const inner = fields
      .filter(([key]) => raw[key] != null)
      .map(([key, read]) => [key, note(`${path}.${key}`, raw[key], read)] as const);
    if (inner.some(([key, value]) => value !== raw[key])) {
      changed[path] = { ...raw, ...Object.fromEntries(inner) };
    }
  }
  const pathId = idInPath(row.id);
  if (pathId === null) oddFields.id = row.id ?? null;
  if (pathId === null || pathId !== row.id) changed.id = pathId ?? placeholderId(position);
  // It is sorted by its name, searched for, and named in receipts: without one it goes by its ID.
  const name = changed.name ?? row.name;
  if (typeof name !== 'string' || name.trim() === '') {
    oddFields.name = row.name ?? null;
    changed.name = changed.id ?? row.id;
  }
  const isOdd = Object.keys(oddFields).length > 0;
  // The name is ours.
  if (Object.hasOwn(row, 'oddFields')) changed.oddFields = undefined;
  // The fields are of their kinds now, or null, which any of them may be (contract.md, section 2).
  return { ...row, ...changed, ...(isOdd && { oddFields }) } as unknown as Campaign;
}

/** An id that can be part of a path, as text, which paths are; null for one that cannot. */
function idInPath(value: unknown): string | null {
  if (!isId(value)) return null;
  const text = String(value);
  // A dot segment would name something else, and half a surrogate pair has no form in a URL.
  return ['.', '..'].includes(text) || /\p{Surrogate}/u.test(text) || !isUsableId(text) ? null : text;
}

/** Whether the API can be asked for the campaign: whether it came with an ID. */
export function isAddressable({ oddFields: fields }: Pick<Campaign, 'oddFields'>): boolean {
  return !fields || !Object.hasOwn(fields, 'id');
}

/** The campaign as the API sent it, as far as it is documented or not. */
export function campaignAsSent({ oddFields: fields, ...campaign }: Campaign): Record<string, unknown> {
  const sent: Record<string, unknown> = campaign;
  for (const [path, raw] of Object.entries(fields ?? {})) {
    const [outer = '', inner] = path.split('.');
    sent[outer] = inner === undefined ? raw : { ...Object(sent[outer]), [inner]: raw };
  }
  return sent;
}
