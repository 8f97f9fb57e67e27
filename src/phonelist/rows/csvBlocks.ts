import { csvLine } from './csvLine';

/** Rows as CSV text, in the order of the file; a block is a few hundred kB. */
export interface CsvBlock {
  /** How many rows stand in the blocks before this one. */
  first: number;
  rows: number;
  csv: string;
}

const BLOCK_LENGTH = 256 * 1024;

/** Gathers rows into blocks, which are handed on when they are full. */
export function createCsvBlocks() {
  let block: CsvBlock = { first: 0, rows: 0, csv: '' };
  let lines: string[] = [];

  return {
    add(cell: string, rest: readonly string[]): void {
      lines.push(csvLine(cell, rest));
    },
    /** The block that is full, if it is; with `isLast` what is left. Each row is given out once. */
    take(isLast: boolean): CsvBlock | null {
      // Joined often: lines that wait as objects would be copied by each round of garbage collection.
      block = { ...block, rows: block.rows + lines.length, csv: block.csv + lines.join('') };
      lines = [];
      if (block.rows === 0 || (block.csv.length < BLOCK_LENGTH && !isLast)) return null;
      const taken = block;
      block = { first: taken.first + taken.rows, rows: 0, csv: '' };
      return taken;
    },
  };
}
