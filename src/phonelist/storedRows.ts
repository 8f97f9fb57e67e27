import Papa from 'papaparse';

/** A block of a reading (csvBlocks.ts) as a Blob, which the browser may keep outside of its memory. */
export interface StoredBlock {
  /** How many rows stand in the blocks before this one. */
  first: number;
  rows: number;
  csv: Blob;
}

/** All ready or all rejected rows of a reading, in the order of the file. */
export interface StoredRows {
  rows: number;
  blocks: readonly StoredBlock[];
}

/** The rows of CSV that a reading wrote (csvLine.ts). */
export function parseRows(csv: string): string[][] {
  return Papa.parse<string[]>(csv, { delimiter: ',', newline: '\r\n', skipEmptyLines: true }).data;
}

/** The rows of one block; a few milliseconds of work. @throws what reading the Blob throws */
export async function readBlock({ csv }: StoredBlock): Promise<string[][]> {
  return parseRows(await csv.text());
}
