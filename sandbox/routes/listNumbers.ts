import type { Context } from 'hono';
import type { BehaviorState } from '../control/faults';
import { answerList } from '../listAnswer';
import { type NumberIdForm, numberIdJson } from '../numberIds';
import { parseNumberFilter } from '../query/numberFilter';
import { parseRange } from '../query/range';
import { NUMBER_SORT_COLUMNS, parseSort } from '../query/sort';
import { listNumbers, type StoredNumber } from '../store/numbers';
import type { Store } from '../store/store';
import type { SandboxEnv } from '../types';

/** Call 2: the numbers of one campaign. */
export function answerNumbers(c: Context<SandboxEnv>, store: Store, { present }: BehaviorState): Response {
  const params = c.get('params');
  const match = parseNumberFilter(params.get('filter') ?? undefined, present.partial);
  const order = parseSort(params.get('sort') ?? undefined, NUMBER_SORT_COLUMNS, 'id');
  const window = parseRange(params.get('range') ?? undefined, present.maxRange);
  const { rows, total } = listNumbers(
    store.present(),
    c.get('stored').seq,
    match,
    order,
    window,
    store.shownAsOf(),
  );
  const json = rows.map((row) => numberJson(row, present.numberIds));
  return answerList(c, present, 'numbers', window.first, json, total);
}

/** A number as the API shows it. */
export function numberJson({ id, number, varValues }: StoredNumber, form: NumberIdForm): string {
  return `{"id":${numberIdJson(id, form)},"number":${JSON.stringify(number)},"varValues":${varValues}}`;
}
