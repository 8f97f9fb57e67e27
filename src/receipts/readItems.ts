import type { ReceiptItem } from './receipt';

/** Reads the items `from` (included) to `to` (excluded) of one receipt. */
export type ReadItems = (from: number, to: number) => Promise<ReceiptItem[]>;

/** Few enough that the work on one block is done within a frame or two. */
export const BLOCK = 1_000;

export interface WalkOptions {
  signal?: AbortSignal | undefined;
  /** After each block: items read so far. */
  report?: ((read: number) => void) | undefined;
}

/** The journal gave fewer items than the receipt counts: what is missing must not be passed over in silence. */
export class MissingItemsError extends Error {
  override readonly name = 'MissingItemsError';
}

/**
 * All items of a receipt, a block at a time, each in a task of its own so that the page stays quick.
 * @throws {MissingItemsError} when the journal has lost some; the signal's reason when stopped
 */
export async function* walkItems(
  read: ReadItems,
  total: number,
  { signal, report }: WalkOptions = {},
): AsyncGenerator<{ from: number; items: ReceiptItem[] }> {
  for (let from = 0; from < total; from += BLOCK) {
    signal?.throwIfAborted();
    const to = Math.min(from + BLOCK, total);
    const items = await read(from, to);
    if (items.length !== to - from) throw new MissingItemsError(`Items ${from} to ${to}: ${items.length}`);
    await nextTask();
    yield { from, items };
    report?.(to);
  }
  signal?.throwIfAborted();
}

/** Lets the browser paint and answer the user. Not a timer: hidden tabs run those once a minute. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** Gaps that are cheaper to read than to leave out. */
const GAP = 20;

/**
 * The items at some indexes, in their order; near ones are read together.
 * @throws {MissingItemsError} when the journal has lost one
 */
export async function readItemsAt(read: ReadItems, indexes: readonly number[]): Promise<ReceiptItem[]> {
  const runs = runsOf(indexes);
  const blocks = await Promise.all(runs.map(({ from, to }) => read(from, to)));
  return indexes.map((index) => {
    const at = runs.findIndex(({ from, to }) => from <= index && index < to);
    const item = blocks[at]?.[index - (runs[at]?.from ?? 0)];
    if (!item) throw new MissingItemsError(`Item ${index}`);
    return item;
  });
}

function runsOf(indexes: readonly number[]): { from: number; to: number }[] {
  const runs: { from: number; to: number }[] = [];
  for (const index of [...indexes].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && index < last.to + GAP) last.to = Math.max(last.to, index + 1);
    else runs.push({ from: index, to: index + 1 });
  }
  return runs;
}
