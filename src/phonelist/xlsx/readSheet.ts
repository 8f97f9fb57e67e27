import { type CellValue, streamXlsxRows } from 'hucre/xlsx';
import { ReadStop } from '../readStop';
import type { TakeRecord } from '../records/recordReader';
import { cellText, isNoDate, storedText } from './cellText';
import { type HiddenRows, readHiddenColumns, readHiddenRows } from './hiddenRows';
import { sheetNames } from './sheetNames';
import { createStoredCells } from './storedCells';
import { workbookBytes } from './workbookBytes';
import { workbookStop } from './workbookStop';

const ROWS_BETWEEN = 500;

/**
 * Reads the rows of one sheet as records; their line is the row's number in the spreadsheet. Rows that the
 * file leaves out are not there, as a spreadsheet shows them: they count as blank. Of each row is said whether it is hidden.
 * @param sheet its name; '' for the first one that is not hidden
 * @param between called every few hundred rows; at the end with the bytes of them all
 * @throws {ReadStop}
 */
export async function readSheet(
  source: Blob | (() => AsyncIterable<Uint8Array>),
  sheet: string,
  take: TakeRecord,
  between: (bytes: number) => Promise<void>,
  onHiddenColumns?: (columns: number[]) => void,
): Promise<void> {
  const bytes = await workbookBytes(source);
  const names = await sheetNames(() => onePiece(bytes));
  const chosen = sheet || names.find(({ isHidden }) => !isHidden)?.name;
  if (chosen === undefined || !names.some(({ name }) => name === chosen)) throw new ReadStop('no-such-sheet');
  let line = 0;
  const give = async (cells: string[], isHidden = false) => {
    line += 1;
    take(cells, line, false, isHidden);
    if (line % ROWS_BETWEEN === 0) await between(0);
  };
  let hidden: HiddenRows | null = null;
  const stored = createStoredCells(bytes, chosen);
  const textsOf = async (values: readonly CellValue[], row: number) => {
    const texts = values.map(cellText);
    for (const [at, value] of values.entries()) {
      if (isNoDate(value)) texts[at] = storedText(await stored.valueAt(row, at)) || (texts[at] ?? '');
    }
    return texts;
  };
  try {
    onHiddenColumns?.(await readHiddenColumns(bytes, chosen));
    hidden = await readHiddenRows(bytes, chosen);
    for await (const { index, values } of streamXlsxRows(bytes, { sheet: chosen })) {
      // A single cell a million rows further down must not hold everything up either.
      while (line < index) await give(['']);
      const cells = values.some(isNoDate) ? await textsOf(values, index) : values.map(cellText);
      await give(cells, await hidden.next());
    }
    // Where its rows stand in the packed bytes is not known: all are told when all are read.
    await between(bytes.length);
  } catch (error) {
    throw workbookStop(error);
  } finally {
    await stored.close();
    await hidden?.close();
  }
}

async function* onePiece(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
