import { idFromJson, idToText, isId, isUsableId, placeholderId } from './ids';
import { writeJson } from './json';
import type { CampaignNumber } from './types';

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

/**
 * Whether a record can be read whole. Only such a one is removed: a removal names it by its ID, sees that this is still
 * its number's, and keeps its values to restore them.
 */
export function isReadable({ id, unreadable }: Pick<CampaignNumber, 'id' | 'unreadable'>): boolean {
  return isUsableId(id) && !unreadable?.length;
}

/** Whether a record's number cannot be read, so that it may be any. */
export function isNameless({ unreadable }: Pick<CampaignNumber, 'unreadable'>): boolean {
  return unreadable?.includes('number') ?? false;
}

/** The record for a file, its ID as people read it: none where ours stands in its place, nor what we noted of it. */
export function numberAsSent({ id, unreadable: _ours, ...row }: CampaignNumber): Record<string, unknown> {
  return { ...row, id: isUsableId(id) ? idToText(id) : '' };
}

type Oddity<Field> = [Field, boolean];

function oddOnes<Field>(fields: Oddity<Field>[]): Field[] | null {
  const odd = fields.filter(([, isOdd]) => isOdd).map(([field]) => field);
  return odd.length > 0 ? odd : null;
}

/** Text, or a number or truth value as text; null for what is neither. */
function textOf(value: unknown): string | null {
  if (typeof value === 'string') return value;
  const isPlain = typeof value === 'bigint' || typeof value === 'boolean' || Number.isFinite(value);
  return isPlain ? String(value) : null;
}

/** One value of a number's variables: an object as its JSON, so that nothing of it is lost on the screen. */
function valueText(value: unknown): string {
  return textOf(value) ?? (value == null ? '' : writeJson(value));
}
