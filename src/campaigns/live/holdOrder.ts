type Id = string | number;

export interface Held<T> {
  /** The rows in the places that they had, with the values of now. */
  rows: readonly T[];
  /** Those among the rows that the list holds no more; their values are the last ones known. */
  gone: ReadonlySet<Id>;
  /** How many rows the list has that are not shown. */
  added: number;
  /** Whether the rows that are still there now come in another order. */
  isReordered: boolean;
}

/**
 * Puts fresh values into the places that rows have on screen: a row under the pointer must not move because
 * a clock ran out. What does not fit the places is told, and waits for the user.
 */
export function holdOrder<T extends { id: Id }>(shown: readonly T[], fresh: readonly T[]): Held<T> {
  const freshById = new Map(fresh.map((row) => [row.id, row]));
  const shownIds = new Set(shown.map(({ id }) => id));
  const stayed = shown.filter(({ id }) => freshById.has(id)).map(({ id }) => id);
  const inFreshOrder = fresh.filter(({ id }) => shownIds.has(id)).map(({ id }) => id);
  return {
    rows: shown.map((row) => freshById.get(row.id) ?? row),
    gone: new Set(shown.filter(({ id }) => !freshById.has(id)).map(({ id }) => id)),
    added: fresh.length - inFreshOrder.length,
    isReordered: stayed.some((id, index) => id !== inFreshOrder[index]),
  };
}

/** Whether anything waits for the user. */
export function hasNews({ gone, added, isReordered }: Held<unknown>): boolean {
  return gone.size > 0 || added > 0 || isReordered;
}
