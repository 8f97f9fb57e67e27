import { type ReadHooks, readList } from '../phonelist/readList';
import type { ReadSettings } from '../phonelist/readSettings';
import type { CsvBlock } from '../phonelist/rows/csvBlocks';
import { createSketch } from '../phonelist/sketch';
import type { StoredBlock, StoredRows } from '../phonelist/storedRows';
import type { ReadOutcome } from './listReader';
import { listStopOf } from './listStopOf';

/**
 * Reads a whole list; its rows become Blobs as they come, which the browser may keep outside of its memory.
 * @throws AbortError when the signal aborts; all other trouble is an outcome
 */
export async function readStored(
  file: Blob,
  settings: ReadSettings,
  { signal, onProgress, screens }: Pick<ReadHooks, 'signal' | 'onProgress' | 'screens'>,
): Promise<ReadOutcome> {
  const [ready, rejected, sketch] = [createBlockStore(), createBlockStore(), createSketch()];
  try {
    const result = await readList(file, settings, {
      signal,
      onProgress,
      screens,
      onReady: ready.add,
      onRejected: rejected.add,
      onNumber: sketch.add,
    });
    const list = { settings, result, ready: ready.all(), rejected: rejected.all(), sketch: sketch.toArray() };
    return { kind: 'read', list };
  } catch (error) {
    signal?.throwIfAborted();
    return { kind: 'stopped', stop: await listStopOf(error, file) };
  }
}

function createBlockStore() {
  const blocks: StoredBlock[] = [];
  let rows = 0;
  return {
    add({ csv, ...block }: CsvBlock): void {
      blocks.push({ ...block, csv: new Blob([csv]) });
      rows += block.rows;
    },
    all: (): StoredRows => ({ rows, blocks }),
  };
}
