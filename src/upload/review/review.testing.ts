import { readWhole } from '../../phonelist/readList.testing';
import { PLAIN_LIST, type ReadSettings } from '../../phonelist/readSettings';
import type { CsvBlock } from '../../phonelist/rows/csvBlocks';
import type { StoredRows } from '../../phonelist/storedRows';
import type { ReadList } from '../listReader';

export function storedRows(blocks: readonly CsvBlock[]): StoredRows {
  return {
    rows: blocks.reduce((sum, { rows }) => sum + rows, 0),
    blocks: blocks.map(({ first, rows, csv }) => ({ first, rows, csv: new Blob([csv]) })),
  };
}

/** A list as the real reader reads it. */
export async function readListOf(
  content: string,
  chosen: Partial<ReadSettings> = {},
): Promise<Pick<ReadList, 'settings' | 'result' | 'rejected'>> {
  const settings = { ...PLAIN_LIST, ...chosen };
  const { result, rejectBlocks } = await readWhole(content, settings);
  return { settings, result, rejected: storedRows(rejectBlocks) };
}
