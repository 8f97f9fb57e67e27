import type { Context } from 'hono';
import type { BehaviorState } from '../control/faults';
import { answerList } from '../listAnswer';
import { type NumberIdForm, numberIdJson } from '../numberIds';
import { parseNumberFilter } from '../query/numberFilter';
import { parseRange } from '../query/range';
import { NUMBER_SORT_COLUMNS, parseSort } from '../query/sort';
import type { Database } from '../store/database';
import { listNumbers, type StoredNumber } from '../store/numbers';
import type { SandboxEnv } from '../types';

/** Call 2: the numbers of one campaign. */
export function answerNumbers(c: Context<SandboxEnv>, db: Database, { present }: BehaviorState): Response {
  const params = c.get('params');
  const part = parseNumberFilter(params.get('filter') ?? undefined);
  const order = parseSort(params.get('sort') ?? undefined, NUMBER_SORT_COLUMNS, 'id');
  const window = parseRange(params.get('range') ?? undefined, present.maxRange);
  const { rows, total } = listNumbers(db, c.get('stored').seq, part, order, window);
  const json = rows.map((row) => numberJson(row, present.numberIds));
  return answerList(c, present, 'numbers', window.first, json, total);
}

/** A number as the API shows it. */
export function numberJson({ id, number, varValues }: StoredNumber, form: NumberIdForm): string {
  return `{"id":${numberIdJson(id, form)},"number":${JSON.stringify(number)},"varValues":${varValues}}`;
}
