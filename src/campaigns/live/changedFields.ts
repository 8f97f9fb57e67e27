import { isObject, writeJson } from '../../sipcaller/json';

type Id = string | number;

/** By the id of a row, the fields that changed. */
export type ChangedFields = ReadonlyMap<Id, ReadonlySet<string>>;

export const NOTHING_CHANGED: ChangedFields = new Map();

/** Which fields of which rows are not as they were; rows that came or went have not changed. */
export function changedFields<T extends { id: Id }>(before: readonly T[], now: readonly T[]): ChangedFields {
  const rowBefore = new Map(before.map((row) => [row.id, row]));
  const changed = new Map<Id, ReadonlySet<string>>();
  for (const row of now) {
    const old = rowBefore.get(row.id);
    if (!old || old === row) continue;
    const fields = fieldsThatDiffer(old, row);
    if (fields.length > 0) changed.set(row.id, new Set(fields));
  }
  return changed;
}

function fieldsThatDiffer(one: object, other: object): string[] {
  const values = [new Map(Object.entries(one)), new Map(Object.entries(other))] as const;
  const names = new Set([...values[0].keys(), ...values[1].keys()]);
  return [...names].filter((name) => keyOf(values[0].get(name)) !== keyOf(values[1].get(name)));
}

/** A value as text, the same for equal ones; not by `JSON`, which an integer above 2^53 makes throw. */
function keyOf(value: unknown): string {
  return writeJson(inOrder(value));
}

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (!isObject(value)) return value;
  const keys = Object.keys(value).sort();
  return Object.fromEntries(keys.map((key) => [key, inOrder(value[key])]));
}
