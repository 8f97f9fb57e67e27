import { type Mark32, valuesMark } from '../campaignJobs/valuesMark';
import type { NumberId } from '../sipcaller/types';
import { compareText } from './freezeNumbers';
import type { RemovalItem } from './removedNumbers';

/** What must be known of the numbers to put back before the first of them is copied. */
export interface RemovalSurvey {
  total: number;
  /** How many values the numbers have, each once. */
  lengths: number[];
  /** The wanted copies of numbers that are among the items twice or more; null where equal ones are not neighbours. */
  repeated: Map<string, WantedCopy[]> | null;
  /** Records that the removal did not take out although it took out others with the same number. */
  staying: Map<string, Set<NumberId>>;
}

/** What is kept of one of several copies of a number: how many values it has, and their mark (valuesMark). */
export interface WantedCopy {
  length: number;
  mark: Mark32;
}

/** Goes through the items of a removal once. Memory grows with the repeated numbers only. */
export async function surveyRemoved(blocks: AsyncIterable<RemovalItem[]>): Promise<RemovalSurvey> {
  const lengths = new Set<number>();
  const repeated = new Map<string, WantedCopy[]>();
  const staying: RemovalSurvey['staying'] = new Map();
  let total = 0;
  let isSorted = true;
  let run: RemovalItem[] = [];

  const endRun = () => {
    const [first] = run;
    if (!first || run.length < 2) return;
    const { number } = first.item;
    const wanted = run.filter(({ isWanted }) => isWanted).map(({ item }) => item.varValues);
    repeated.set(
      number,
      wanted.map((values) => ({ length: values.length, mark: valuesMark(values) })),
    );
    const there = run.filter(({ mark }) => mark !== 'done' && mark !== 'already');
    if (there.length > 0 && run.some(({ isWanted }) => isWanted)) {
      staying.set(number, new Set(there.map(({ item }) => item.id)));
    }
  };
  for await (const block of blocks) {
    for (const outcome of block) {
      const { number, varValues, gone } = outcome.item;
      // The gone ones come first, in an order of their own, and have no part in this.
      if (gone) continue;
      const previous = run[0]?.item.number ?? '';
      if (number !== previous) {
        endRun();
        run = [];
        isSorted &&= compareText(previous, number) < 0;
      }
      run.push(outcome);
      if (!outcome.isWanted) continue;
      total += 1;
      lengths.add(varValues.length);
    }
  }
  endRun();
  return { total, lengths: [...lengths], repeated: isSorted ? repeated : null, staying };
}
