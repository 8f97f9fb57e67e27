import { isObject } from '../../sipcaller/json';
import type { CampaignFilter } from '../../sipcaller/types';

/** A filter as an address or a saved view holds it: the API's keys, but nobody has checked the values. */
export type FilterValues = Record<string, unknown>;

/** What the list shows when nobody chose anything; whether an API lists archived ones unasked is not documented. */
export const DEFAULT_FILTER = { isArchived: false } satisfies CampaignFilter;

/** The value at `status` or `dialer.mode`. */
export function readFilter(filter: FilterValues, path: string): unknown {
  const [key = '', inner] = path.split('.');
  const value = filter[key];
  if (inner === undefined) return value;
  return isObject(value) ? value[inner] : undefined;
}

/** The text at `path`; undefined when nothing or something else is there. */
export function readText(filter: FilterValues, path: string): string | undefined {
  const value = readFilter(filter, path);
  return typeof value === 'string' ? value : undefined;
}

/** The texts of a list such as `tagIds_ovl`; undefined when there is none. */
export function readTexts(filter: FilterValues, path: string): string[] | undefined {
  const value = readFilter(filter, path);
  return Array.isArray(value) ? value.map(String) : undefined;
}

/**
 * The filter with one value set, or taken away when it is undefined. Neighbours below the same key stay
 * (`callBehavior` holds two); a key that nothing is left below goes, for the API refuses an empty object.
 */
export function writeFilter(filter: FilterValues, path: string, value: unknown): FilterValues {
  const [key = '', inner] = path.split('.');
  if (inner === undefined) return withKey(filter, key, value);
  const outer = filter[key];
  const nested = withKey(isObject(outer) ? outer : {}, inner, value);
  return withKey(filter, key, Object.keys(nested).length > 0 ? nested : undefined);
}

function withKey(object: FilterValues, key: string, value: unknown): FilterValues {
  if (value !== undefined) return { ...object, [key]: value };
  const { [key]: _removed, ...rest } = object;
  return rest;
}
