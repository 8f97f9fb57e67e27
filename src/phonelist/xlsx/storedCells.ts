import { openSheetPart } from './sheetPart';

/**
 * Gives the values of single cells as the workbook stores them. The spreadsheet library makes a date of each number that
 * has a date's format (hucre 1.0, streamXlsxRows), and of one as large as a telephone number no date can be made.
 */
export interface StoredCells {
  /**
   * @param row from 0, as of the last call or behind it
   * @param column from 0
   * @returns '' where the cell has no value
   */
  valueAt(row: number, column: number): Promise<string>;
  close(): Promise<void>;
}

const ROW = /<((?:[\w.-]+:)?)row(?=[\s/>])([^>]*?)(\/?)>/;
const CELL = /<(?:[\w.-]+:)?c(?=[\s/>])([^>]*?)(?:\/>|>([\s\S]*?)<\/(?:[\w.-]+:)?c>)/g;
const VALUE = /<(?:[\w.-]+:)?v(?:\s[^>]*)?>([^<]*)</;

/** Reads nothing before it is first asked: hardly any workbook has such cells. */
export function createStoredCells(workbook: Uint8Array<ArrayBuffer>, sheet: string): StoredCells {
  let reader: ReadableStreamDefaultReader<Uint8Array> | null = null;
  const decoder = new TextDecoder();
  let text = '';
  let at = -1;
  let cells: string[] = [];

  /** More of the sheet, as text; false at its end. */
  const readOn = async (): Promise<boolean> => {
    reader ??= (await openSheetPart(workbook, sheet))?.getReader() ?? null;
    const piece = await reader?.read();
    if (!piece || piece.done) return false;
    text += decoder.decode(piece.value, { stream: true });
    return true;
  };

  /** Takes the next row out of the text; false when there is none. */
  const nextRow = async (): Promise<boolean> => {
    for (;;) {
      const open = ROW.exec(text);
      const end = open && (open[3] ? open.index : text.indexOf(`</${open[1]}row>`, open.index));
      if (open && end !== null && end !== -1) {
        at = Number(/\sr\s*=\s*["'](\d+)["']/.exec(open[2] ?? '')?.[1] ?? at + 2) - 1;
        cells = open[3] ? [] : cellsOf(text.slice(open.index + open[0].length, end));
        text = text.slice(end + (open[3] ? open[0].length : 1));
        return true;
      }
      if (!(await readOn())) return false;
    }
  };

  return {
    async valueAt(row, column) {
      while (at < row && (await nextRow()));
      return at === row ? (cells[column] ?? '') : '';
    },
    close: async () => void (await reader?.cancel().catch(() => {})),
  };
}

function cellsOf(row: string): string[] {
  const values: string[] = [];
  let column = -1;
  for (const [, attributes = '', content = ''] of row.matchAll(CELL)) {
    const letters = /\sr\s*=\s*["']([A-Z]+)/.exec(attributes)?.[1];
    column = letters ? columnOf(letters) : column + 1;
    values[column] = VALUE.exec(content)?.[1]?.trim() ?? '';
  }
  return values;
}

/** A is 0, AA is 26. */
const columnOf = (letters: string) =>
  [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1;
