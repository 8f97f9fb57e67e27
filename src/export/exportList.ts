import { flatten } from './cells';
import type { ColumnChoice, ExportRequest } from './exportRequest';
import { type Reading, readRows } from './readRows';
import { createSpool } from './spool';
import { type Format, type WrittenFile, writeFile } from './writeFile';

export type ExportStep =
  | { name: 'reading'; rows: number; total: number | null }
  | { name: 'writing'; rows: number };

export interface ExportResult {
  reading: Reading;
  file: WrittenFile;
}

/**
 * Reads a list whole and writes it as a file.
 * @throws {SipCallerError} when a read fails for good; the signal's reason when stopped
 */
export async function exportList<T extends { id: string | number }>(
  { source, toRecord = (row) => row, spread = [], columns }: ExportRequest<T>,
  { format, choice }: { format: Format; choice: ColumnChoice },
  signal: AbortSignal,
  report: (step: ExportStep) => void,
): Promise<ExportResult> {
  const spool = createSpool();
  const reading = await readRows(source, {
    signal,
    onRows: (rows) => spool.add(rows.map((row) => flatten(toRecord(row), spread))),
    onProgress: (rows, total) => report({ name: 'reading', rows, total }),
  });
  report({ name: 'writing', rows: reading.rows });
  const file = await writeFile(format, columns(choice, spool.paths()), spool.read(signal));
  signal.throwIfAborted();
  return { reading, file };
}
