import { readBlock, type StoredBlock, type StoredRows } from '../../phonelist/storedRows';

/** Rows of a reading by their place, of which the few blocks that were wanted last are in memory. */
export interface RowCache {
  /** Null while its block is not there. */
  row(at: number): readonly string[] | null;
  /** Has the blocks of these rows read, one after the other; what was wanted before and is not yet begun is forgotten. */
  want(first: number, count: number): void;
}

interface RowCacheOptions {
  /** A block was read, or could not be. */
  onChange: (error: unknown) => void;
  read?: (block: StoredBlock) => Promise<string[][]>;
  /** How many parsed blocks are kept; each is a few hundred kB of text. */
  keep?: number;
}

export function createRowCache(
  { blocks }: StoredRows,
  { onChange, read = readBlock, keep = 6 }: RowCacheOptions,
): RowCache {
  // By block, the one that was used longest ago first.
  const parsed = new Map<number, string[][]>();
  let wanted: number[] = [];
  let isReading = false;

  const readNext = async () => {
    const next = wanted.find((at) => !parsed.has(at));
    const block = next === undefined ? undefined : blocks[next];
    if (isReading || next === undefined || !block) return;
    isReading = true;
    let failure: unknown = null;
    try {
      parsed.set(next, await read(block));
      for (const [oldest] of parsed) if (parsed.size > keep) parsed.delete(oldest);
    } catch (error) {
      failure = error ?? new Error('The block could not be read');
      wanted = wanted.filter((at) => at !== next);
    }
    isReading = false;
    onChange(failure);
    void readNext();
  };

  return {
    row(at) {
      const index = blockOf(blocks, at);
      const rows = parsed.get(index);
      return rows?.[at - (blocks[index]?.first ?? 0)] ?? null;
    },
    want(first, count) {
      const [from, to] = [blockOf(blocks, first), blockOf(blocks, first + count - 1)];
      wanted = Array.from({ length: to - from + 1 }, (_, at) => from + at);
      for (const at of wanted) {
        const rows = parsed.get(at);
        if (!rows) continue;
        parsed.delete(at);
        parsed.set(at, rows);
      }
      void readNext();
    },
  };
}

/** The block with a row; -1 when there is none at all. */
export function blockOf(blocks: readonly Pick<StoredBlock, 'first'>[], row: number): number {
  let [low, high] = [0, blocks.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((blocks[middle]?.first ?? 0) <= row) low = middle;
    else high = middle - 1;
  }
  return high;
}
