import type { ItemOutcome } from './kind';

const AT_ONCE = 1_000;

/** Reads the items `from` (included) to `to` (excluded) of a job with their outcomes: fewer at its end. */
export type ReadOutcomes<Item> = (jobId: string, from: number, to: number) => Promise<ItemOutcome<Item>[]>;

/** All items of a job with their outcomes, a block at a time. @throws the signal's reason when it aborts */
export async function* walkOutcomes<Item>(
  outcomes: ReadOutcomes<Item>,
  jobId: string,
  { signal }: { signal?: AbortSignal | undefined } = {},
): AsyncGenerator<ItemOutcome<Item>[]> {
  for (let from = 0; ; from += AT_ONCE) {
    signal?.throwIfAborted();
    const block = await outcomes(jobId, from, from + AT_ONCE);
    yield block;
    if (block.length < AT_ONCE) return;
  }
}
