import { csvLine } from './csvLine';

/** Rows as CSV text, in the order of the file; a block is a few hundred kB. */
export interface CsvBlock {
  /** How many rows stand in the blocks before this one. */
  first: number;
  rows: number;
  csv: string;
}

const BLOCK_LENGTH = 256 * 1024;

/** Gathers rows into blocks, which are handed on as soon as they are full. */
export function createCsvBlocks() {
  let full: CsvBlock[] = [];
  let block: CsvBlock = { first: 0, rows: 0, csv: '' };

  const close = () => {
    if (block.rows === 0) return;
    full.push(block);
    block = { first: block.first + block.rows, rows: 0, csv: '' };
  };

  return {
    add(first: string, rest: readonly string[]): void {
      block.csv += csvLine(first, rest);
      block.rows += 1;
      if (block.csv.length >= BLOCK_LENGTH) close();
    },
    /** The blocks that are full; with `isLast` what is left, too. They are given out once. */
    take(isLast: boolean): CsvBlock[] {
      if (isLast) close();
      const taken = full;
      full = [];
      return taken;
    },
  };
}
