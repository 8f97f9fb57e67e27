/** No call flow speaks more values than this; a typing slip does. */
export const MOST_VARIABLES = 100;

/** The number of variable values that was typed; null for what is none, an empty field included. */
export function readVarCount(typed: string): number | null {
  const count = /^\d+$/.test(typed) ? Number(typed) : Number.NaN;
  return count <= MOST_VARIABLES ? count : null;
}
