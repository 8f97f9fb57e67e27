/**
 * Some items of a job, by their indexes. As text: an array of them would be copied number by number at every write of
 * the record that holds it.
 */
export interface PickedItems {
  count: number;
  /**
   * Runs of neighbouring indexes, in their order, with a space between: how far the run begins behind the end of the one
   * before, and `+` how many further ones it has, in base 36. Empty with a count once it is not needed any more.
   */
  packed: string;
}

const RADIX = 36;

/** @param indexes in any order; whole numbers from 0 on */
export function packPicks(indexes: readonly number[]): PickedItems {
  const sorted = Float64Array.from(indexes).sort();
  const runs: string[] = [];
  let count = 0;
  let end = 0;
  for (let at = 0; at < sorted.length; ) {
    const start = sorted[at] ?? 0;
    let next = start;
    // The index that follows, or the last one once more.
    for (; sorted[at] === next || sorted[at] === next - 1; at += 1) next = (sorted[at] ?? 0) + 1;
    const further = next - start - 1;
    runs.push((start - end).toString(RADIX) + (further > 0 ? `+${further.toString(RADIX)}` : ''));
    count += next - start;
    end = next;
  }
  return { count, packed: runs.join(' ') };
}

/**
 * The indexes in their order, each once.
 * @throws {Error} when the text does not hold as many as are counted, such as after it was dropped: what is not known
 *   must be taken neither for none nor for all
 */
export function pickedIndexes({ count, packed }: PickedItems): number[] {
  const indexes: number[] = [];
  let end = 0;
  for (const run of packed ? packed.split(' ') : []) {
    const plus = run.indexOf('+');
    const start = end + Number.parseInt(run, RADIX);
    end = start + 1 + (plus < 0 ? 0 : Number.parseInt(run.slice(plus + 1), RADIX));
    for (let index = start; index < end; index += 1) indexes.push(index);
  }
  if (indexes.length !== count) throw new Error(`${indexes.length} of ${count} picked items are known`);
  return indexes;
}

/** What stays of picks when the items themselves are in the journal. */
export function forgetPicks({ count }: PickedItems): PickedItems {
  return { count, packed: '' };
}
