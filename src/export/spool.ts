import type { FlatRow } from './cells';

/**
 * Rows on their way into a file. The file's columns are known only when the last row has come, so rows
 * wait in Blobs, which the browser may keep outside of the page's memory.
 */
interface Spool {
  add(rows: FlatRow[]): void;
  /** Every path that some row has, in the order of their first appearance. */
  paths(): string[];
  /** The rows, a part at a time; @throws the signal's reason when stopped */
  read(signal: AbortSignal): AsyncGenerator<FlatRow[]>;
}

/** An empty one. */
export function createSpool(): Spool {
  const parts: Blob[] = [];
  const paths = new Set<string>();
  return {
    add(rows) {
      for (const row of rows) for (const path of Object.keys(row)) paths.add(path);
      parts.push(new Blob([JSON.stringify(rows)]));
    },
    paths: () => [...paths],
    async *read(signal) {
      for (const part of parts) {
        signal.throwIfAborted();
        yield JSON.parse(await part.text()) as FlatRow[];
      }
    },
  };
}
