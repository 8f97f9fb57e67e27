import { idFromJson, isId } from '../sipcaller/ids';
import { isObject } from '../sipcaller/json';
import type { NumberId } from '../sipcaller/types';

/** Under which an API may list what it deleted. */
const KEYS = ['deleted', 'deletedIds', 'ids', 'data'];

/** Reads which IDs an answer to a DELETE lists as deleted; null when it does not say. */
export type DeleteReader = (answer: unknown, sent: readonly NumberId[]) => Set<NumberId> | null;

/**
 * A plain array of IDs that were sent, or an object with one, lists what was deleted; the answer is not
 * documented. An empty list may be any API's way to say "done": it counts only after a list with IDs.
 */
export function createDeleteReader(): DeleteReader {
  let listsIds = false;
  return (answer, sent) => {
    const list = isObject(answer) ? KEYS.map((key) => answer[key]).find(Array.isArray) : answer;
    if (!Array.isArray(list) || !list.every(isId)) return null;
    const asked = new Set(sent);
    const listed = new Set(list.map(idFromJson));
    if (![...listed].every((id) => asked.has(id))) return null;
    listsIds ||= listed.size > 0;
    return listsIds ? listed : null;
  };
}
