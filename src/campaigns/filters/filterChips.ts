import { isObject } from '../../sipcaller/json';
import { DATE_FIELDS, DATE_SUFFIXES } from '../../sipcaller/types';
import { DEFAULT_FILTER, type FilterValues, writeFilter } from './filterEdits';
import { ID_FILTERS } from './idFilters';

/** What a chip says of its value; the component has the words. */
type ChipValue =
  | { as: 'text'; text: string }
  | { as: 'word'; messages: 'statuses' | 'types' | 'modes'; word: string }
  | { as: 'date'; suffix: (typeof DATE_SUFFIXES)[number]; at: string }
  | { as: 'id'; kind: (typeof ID_FILTERS)[number]['kind']; id: string }
  | { as: 'ids'; count: number }
  | { as: 'archived' }
  | { as: 'nothing' }
  | { as: 'unknown'; json: string };

/** One active filter: what it is, and the filter without it. */
export interface FilterChip {
  key: string;
  /** The filter's name as a key below `filters.fields`; for a key that we do not know, the key itself. */
  name: string;
  value: ChipValue;
  without: FilterValues;
}

const WORDS = { status: 'statuses', type: 'types', 'dialer.mode': 'modes' } as const;
const DATE_KEY = new RegExp(`^(${DATE_FIELDS.join('|')})(${DATE_SUFFIXES.join('|')})$`);

/** A chip for everything that the filter asks for, in its order; what is unknown is shown as it is, never hidden. */
export function filterChips(filter: FilterValues): FilterChip[] {
  return leaves(filter).flatMap(([path, value]) => chipsOf(filter, path, value));
}

function leaves(filter: FilterValues): [string, unknown][] {
  return Object.entries(filter).flatMap(([key, value]): [string, unknown][] =>
    isObject(value) && Object.keys(value).length > 0
      ? Object.entries(value).map(([inner, leaf]) => [`${key}.${inner}`, leaf])
      : [[key, value]],
  );
}

function chipsOf(filter: FilterValues, path: string, value: unknown): FilterChip[] {
  if (path === 'isArchived' && value === DEFAULT_FILTER.isArchived) return [];
  if (path === 'tagIds_ovl' && Array.isArray(value) && value.length > 0) return tagChips(filter, value);
  const date = DATE_KEY.exec(path);
  const without = writeFilter(filter, path, path === 'isArchived' ? DEFAULT_FILTER.isArchived : undefined);
  return [{ key: path, name: date?.[1] ?? path, value: chipValue(path, value), without }];
}

function tagChips(filter: FilterValues, tags: unknown[]): FilterChip[] {
  return [...new Set(tags)].map((tag) => {
    const others = tags.filter((other) => other !== tag);
    return {
      key: `tagIds_ovl ${tag}`,
      name: 'tagIds_ovl',
      value: { as: 'id', kind: 'tag', id: String(tag) },
      without: writeFilter(filter, 'tagIds_ovl', others.length > 0 ? others : undefined),
    };
  });
}

function chipValue(path: string, value: unknown): ChipValue {
  const unknown: ChipValue = { as: 'unknown', json: JSON.stringify(value) };
  if (path === 'isArchived') return value === true ? { as: 'archived' } : unknown;
  if (Array.isArray(value)) {
    if (path !== 'ids' && path !== 'tagIds_ovl') return unknown;
    return value.length > 0 ? { as: 'ids', count: value.length } : { as: 'nothing' };
  }
  if (typeof value !== 'string') return unknown;
  if (path === 'name') return { as: 'text', text: value };
  if (Object.hasOwn(WORDS, path))
    return { as: 'word', messages: WORDS[path as keyof typeof WORDS], word: value };
  const suffix = DATE_SUFFIXES.find((known) => DATE_KEY.exec(path)?.[2] === known);
  if (suffix) return { as: 'date', suffix, at: value };
  const idFilter = ID_FILTERS.find((known) => known.path === path && !known.anyOf);
  return idFilter ? { as: 'id', kind: idFilter.kind, id: value } : unknown;
}
