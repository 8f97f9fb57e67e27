import { type ReadHooks, readList } from './readList';
import { PLAIN_LIST, type ReadSettings } from './readSettings';
import { ReadStop } from './readStop';
import { type RejectedRow, rejectedRows } from './rejectFile';
import type { CsvBlock } from './rows/csvBlocks';
import type { ListResult } from './rows/listResult';
import { parseRows } from './storedRows';

export interface WholeReading {
  result: ListResult;
  /** What goes up, parsed again. */
  sent: string[][];
  rejected: RejectedRow[];
  rejectBlocks: CsvBlock[];
  csv: string;
}

/** Bytes in pieces of the given sizes, over and over. */
export async function* inPieces(bytes: Uint8Array, sizes: number[]): AsyncGenerator<Uint8Array> {
  for (let at = 0, turn = 0; at < bytes.length; turn += 1) {
    const size = sizes[turn % sizes.length] ?? bytes.length;
    yield bytes.subarray(at, at + size);
    at += size;
  }
}

export const bytesOf = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content;

/** Reads a whole list and gathers all that it hands out. */
export async function readWhole(
  content: string | Uint8Array,
  settings: Partial<ReadSettings> = {},
  sizes = [1 << 16],
  hooks: ReadHooks = {},
): Promise<WholeReading> {
  const ready: CsvBlock[] = [];
  const rejectBlocks: CsvBlock[] = [];
  const result = await readList(
    () => inPieces(bytesOf(content), sizes),
    { ...PLAIN_LIST, ...settings },
    {
      ...hooks,
      onReady: (block) => void ready.push(block),
      onRejected: (block) => void rejectBlocks.push(block),
    },
  );
  const csv = ready.map((block) => block.csv).join('');
  return { result, sent: parseRows(csv), rejected: rejectBlocks.flatMap(rejectedRows), rejectBlocks, csv };
}

/** The same, with the reason why a file was not read in place of an error. */
export async function readOrStop(...args: Parameters<typeof readWhole>): Promise<WholeReading | ReadStop> {
  try {
    return await readWhole(...args);
  } catch (error) {
    if (error instanceof ReadStop) return error;
    throw error;
  }
}
