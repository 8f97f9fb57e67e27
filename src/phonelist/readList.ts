import { loadPart } from '../loadPart';
import { createTextDecoder, type Stripped } from './bytes/decodeBytes';
import { smallPieces } from './bytes/smallPieces';
import { createPace, type Pace } from './pace';
import type { ReadSettings } from './readSettings';
import { ReadStop } from './readStop';
import { createRecordReader, type TakeRecord } from './records/recordReader';
import type { CsvBlock } from './rows/csvBlocks';
import { type Duplicates, keepFirst, keepLast } from './rows/duplicates';
import type { ListResult, RowTotals } from './rows/listResult';
import { createRowSorter } from './rows/rowSorter';
import type { Screens } from './rows/screening';

/** Where a list comes from; opened once, or twice when the last of duplicates is kept. */
export type ListSource = Blob | (() => AsyncIterable<Uint8Array>);

export interface ReadProgress {
  /** Bytes read so far; of a list that is read twice each pass counts half. Of a workbook none, and then all. */
  bytes: number;
  rows: number;
}

/** What the reader hands out while it reads. It waits for what a hook returns, so that nothing piles up. */
export interface ReadHooks {
  signal?: AbortSignal;
  /** Rows to send, in the order of the file: a number and then exactly varCountOf(settings) values, as CSV. */
  onReady?(block: CsvBlock): void | Promise<void>;
  /** Rejected rows as CSV: record, line, reason, then the cells as they stand in the file (rejectFile.ts). */
  onRejected?(block: CsvBlock): void | Promise<void>;
  /** At most ten times a second, and after the last byte. */
  onProgress?(progress: ReadProgress): void;
  /** Each number that is ready, in the order of the file. */
  onNumber?(number: string): void;
  /** What the list is screened against. */
  screens?: Screens;
  /** Milliseconds, for pacing. */
  now?(): number;
}

/**
 * Reads a whole list under the given settings, in bounded memory. The same bytes give the same result however
 * they are cut into chunks.
 * @throws {ReadStop} when the file cannot be read on; nothing of it may be sent then
 * @throws {DOMException} `AbortError` when the signal aborts; whatever reading the source throws
 */
export async function readList(
  source: ListSource,
  settings: ReadSettings,
  hooks: ReadHooks = {},
): Promise<ListResult> {
  if (settings.duplicates === 'first')
    return readOnce(source, settings, hooks, keepFirst(), createPace(hooks, 1));
  const pace = createPace(hooks, 2);
  const { survey, keep } = keepLast();
  const silent: ReadHooks = { ...hooks, onReady: undefined, onRejected: undefined, onNumber: undefined };
  await readOnce(source, settings, silent, survey, pace);
  return readOnce(source, settings, hooks, keep, pace);
}

async function readOnce(
  source: ListSource,
  settings: ReadSettings,
  hooks: ReadHooks,
  duplicates: Duplicates,
  pace: Pace,
): Promise<ListResult> {
  const sorter = createRowSorter(settings, duplicates, hooks.screens ?? {}, hooks.onNumber ?? ignore);
  const before = pace.bytes;
  const records = settings.container === 'text' ? textRecords : sheetRecords;
  const stripped = await records(source, settings, sorter.add, async (bytes) => {
    pace.bytes += bytes;
    await handOut(sorter, hooks, false);
    await pace.step(sorter.totals);
  });
  sorter.end();
  await handOut(sorter, hooks, true);
  pace.tell(sorter.totals);
  refuseNothing(sorter.totals, pace.bytes - before);
  return { ...sorter.finish(), stripped, bytes: pace.bytes - before };
}

const ignore = () => {};

type Between = (bytes: number) => Promise<void>;

async function textRecords(
  source: ListSource,
  settings: ReadSettings,
  take: TakeRecord,
  between: Between,
): Promise<Stripped> {
  const decoder = createTextDecoder(settings.encoding);
  const reader = createRecordReader(settings, take, settings.rejectFileColumns !== null);
  for await (const bytes of smallPieces(source)) {
    reader.push(decoder.decode(bytes));
    await between(bytes.length);
  }
  reader.push(decoder.end());
  reader.end();
  return decoder.stripped;
}

async function sheetRecords(
  source: ListSource,
  settings: ReadSettings,
  take: TakeRecord,
  between: Between,
): Promise<Stripped> {
  // Few lists are workbooks: their reader is loaded when one is.
  if (settings.container === 'xlsx') {
    const { readSheet } = await loadPart(() => import('./xlsx/readSheet'));
    await readSheet(source, settings.sheet, take, between);
  } else {
    const { readTables } = await loadPart(() => import('./xlsx/readTables'));
    await readTables(source, settings, take, between);
  }
  return { nuls: 0, invisible: 0, ctrlZ: 0 };
}

async function handOut(
  sorter: ReturnType<typeof createRowSorter>,
  hooks: ReadHooks,
  isLast: boolean,
): Promise<void> {
  const [ready, rejected] = [sorter.takeReady(isLast), sorter.takeRejected(isLast)];
  if (ready) await hooks.onReady?.(ready);
  if (rejected) await hooks.onRejected?.(rejected);
}

function refuseNothing({ rows, blank, notData }: RowTotals, bytes: number): void {
  if (bytes === 0) throw new ReadStop('empty');
  if (rows === 0) throw new ReadStop('bom-only');
  if (blank === rows) throw new ReadStop('blank');
  if (blank + notData === rows) throw new ReadStop('header-only');
}
