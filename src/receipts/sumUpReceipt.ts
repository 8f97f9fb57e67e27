import type { JobPart } from '../jobs/engine';
import { type ReadItems, type WalkOptions, walkItems } from './readItems';
import { isSparedAndGone, OUTCOMES, type Outcome, outcomeOf, type ReceiptItem } from './receipt';

/** Numbers that the server refused with the same words. */
interface RefusedAlike {
  status: number;
  words: string;
  count: number;
}

/** What only a look at every item of a receipt tells. */
export interface ReceiptSums {
  /** The most variable values that a number has. */
  varCount: number;
  outcomes: Record<Outcome, number>;
  /** Of the `undone` ones of an import, those that were never sent, for they were there before. */
  sparedAndGone: number;
  /** The refusals by their words, the most frequent first. */
  refusals: RefusedAlike[];
  /** Refused numbers beyond those: the server had too many different words. */
  otherRefusals: number;
  /** The requests of an import; of other kinds none are told. */
  parts: readonly JobPart[];
}

/** Words may name the number that they refuse: then all of them differ. */
const MOST_WORDS = 100;

/** Looks through a receipt. @param parts the requests of an import @throws as walkItems */
export async function sumUpReceipt(
  read: ReadItems,
  total: number,
  options?: WalkOptions,
  parts: readonly JobPart[] = [],
): Promise<ReceiptSums> {
  const counts = Object.fromEntries(OUTCOMES.map((outcome) => [outcome, 0]));
  const outcomes = counts as Record<Outcome, number>;
  const refusals = new Map<string, RefusedAlike>();
  let varCount = 0;
  let otherRefusals = 0;
  let sparedAndGone = 0;
  const add = (item: ReceiptItem) => {
    varCount = Math.max(varCount, item.item.varValues.length);
    const outcome = outcomeOf(item);
    outcomes[outcome] += 1;
    if (isSparedAndGone(item)) sparedAndGone += 1;
    if (outcome !== 'refused') return;
    const { status = 0, words = '' } = item.failure ?? {};
    const key = `${status} ${words}`;
    const known = refusals.get(key);
    if (known) known.count += 1;
    else if (refusals.size < MOST_WORDS) refusals.set(key, { status, words, count: 1 });
    else otherRefusals += 1;
  };
  for await (const { items } of walkItems(read, total, options)) items.forEach(add);
  // The sort is stable: among equals the first one that came.
  const sorted = [...refusals.values()].sort((a, b) => b.count - a.count);
  return { varCount, outcomes, sparedAndGone, refusals: sorted, otherRefusals, parts };
}
