import { readBlock, type StoredRows } from '../phonelist/storedRows';
import type { CallOptions } from '../sipcaller/client';
import type { ImportItem } from './importJob';

const AT_ONCE = 1_000;

/** The rows of a list as items, some at a time and each time in a task of its own. @throws what reading a Blob throws */
export async function* listItems(
  { blocks }: StoredRows,
  { signal }: CallOptions = {},
): AsyncGenerator<ImportItem[]> {
  for (const block of blocks) {
    const rows = await readBlock(block);
    for (let at = 0; at < rows.length; at += AT_ONCE) {
      signal?.throwIfAborted();
      yield rows.slice(at, at + AT_ONCE).map(([number = '', ...varValues]) => ({ number, varValues }));
    }
  }
}
