import { isObject } from '../sipcaller/json';

/**
 * What a record holds besides the known fields, with its nesting: nothing that the API sends is hidden
 * because we do not know it.
 *
 * @param known paths such as `name` and `dialer.mode`
 */
export function otherFields(record: object, known: readonly string[]): Record<string, unknown> {
  const others = Object.entries(record).flatMap(([key, value]): [string, unknown][] => {
    if (known.includes(key)) return [];
    const within = known.filter((path) => path.startsWith(`${key}.`));
    if (within.length === 0) return [[key, value]];
    // Nothing where an object was expected: the known fields in it show that they are empty.
    if (value == null) return [];
    if (!isObject(value)) return [[key, value]];
    const rest = otherFields(
      value,
      within.map((path) => path.slice(key.length + 1)),
    );
    return Object.keys(rest).length > 0 ? [[key, rest]] : [];
  });
  return Object.fromEntries(others);
}

/** The value at a path such as `dialer.mode`; undefined where there is none. */
export function valueAt(record: object, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (value, key) => (isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined),
      record,
    );
}
