import { digitsKeyOf, type Mark32, NumberSet } from './numberSet';

export type Novelty = 'new' | 'same' | 'other-values';

export interface Duplicates {
  /** Judges the next number of the list, by the mark of its values (numberSet.ts). @throws {ReadStop} */
  judge(number: string, mark: Mark32): Novelty;
  /** Whether a row that is kept so far has the number of this key (digitsKeyOf). */
  hasKey(key: number): boolean;
}

/** Keeps the first row of each number. With or without its `+` it is one: it reaches the same person. */
export function keepFirst(): Duplicates {
  const seen = new NumberSet();
  return {
    judge(number, mark) {
      const key = digitsKeyOf(number);
      const slot = seen.find(key);
      if (seen.holds(slot)) return seen.markAt(slot) === mark ? 'same' : 'other-values';
      seen.put(slot, key, mark, 0);
      return 'new';
    },
    hasKey: (key) => seen.hasKey(key),
  };
}

/**
 * Keeps the last row of each number, which takes reading the list twice: `survey` learns which one that is,
 * `keep` judges the same list again.
 */
export function keepLast(): { survey: Duplicates; keep: Duplicates } {
  const last = new NumberSet();
  let surveyed = 0;
  let judged = 0;
  return {
    survey: {
      judge(number, mark) {
        const key = digitsKeyOf(number);
        surveyed += 1;
        last.put(last.find(key), key, mark, surveyed);
        return 'new';
      },
      hasKey: (key) => last.hasKey(key),
    },
    keep: {
      judge(number, mark) {
        const slot = last.find(digitsKeyOf(number));
        judged += 1;
        if (last.rowAt(slot) === judged) return 'new';
        return last.markAt(slot) === mark ? 'same' : 'other-values';
      },
      hasKey(key) {
        const slot = last.find(key);
        return last.holds(slot) && last.rowAt(slot) <= judged;
      },
    },
  };
}
