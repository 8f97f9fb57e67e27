import { columnsOfRejects, writeRejectFile } from '../../phonelist/rejectFile';
import type { RowReason } from '../../phonelist/rows/rowReasons';
import type { RejectedRows } from '../keptRejects';

/**
 * All rejected rows as a file to correct and drop again (rejectFile.ts). Block by block: the page answers in between,
 * and only one block's rows are in memory.
 * @param report hears how many rows are written
 * @throws AbortError; what reading a Blob throws
 */
export async function rejectDownload(
  { rejected, result, settings }: Omit<RejectedRows, 'header'>,
  header: readonly string[],
  sentence: (reason: RowReason) => string,
  { signal, report }: { signal: AbortSignal; report: (rows: number) => void },
): Promise<Blob> {
  const columns = columnsOfRejects(result, settings);
  const write = (blocks: Parameters<typeof writeRejectFile>[0]) =>
    writeRejectFile(blocks, header, columns, sentence, settings.width, settings);
  const parts: Blob[] = [new Blob([...write([])])];
  for (const { first, rows, csv } of rejected.blocks) {
    const block = { first, rows, csv: await csv.text() };
    signal.throwIfAborted();
    // Without the line of names, which is the first piece of all.
    const [, ...lines] = write([block]);
    parts.push(new Blob(lines));
    report(first + rows);
    await nextTask();
  }
  return new Blob(parts, { type: 'text/csv;charset=utf-8' });
}

const nextTask = () => new Promise<void>((resolve) => setTimeout(resolve, 0));
