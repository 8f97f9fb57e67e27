import { createTextDecoder } from '../bytes/decodeBytes';
import type { ReadSettings } from '../readSettings';
import { ReadStop } from '../readStop';
import type { TakeRecord } from '../records/recordReader';
import { type MarkupTable, markupTables } from './markupTables';
import type { SheetName } from './sheetNames';
import { readCards } from './vcards';
import { workbookBytes } from './workbookBytes';
import { openZipPart } from './zipPart';

/** What is read as a whole: tables in markup, and cards. */
export type TableSource = Pick<ReadSettings, 'container' | 'sheet' | 'encoding'>;

const ROWS_BETWEEN = 500;
/** The longest text that is taken apart, in characters. */
const LONGEST_TEXT = 300 * 1024 * 1024;

/** What of a table is told beside its rows. */
export interface TableFacts {
  sheets: SheetName[];
  /** The one that is read. */
  sheet: string;
  hiddenColumns: number[];
  /** What the columns are called where no row says it. */
  names: string[];
}

/**
 * Reads the rows of one table as records, whose line is the row's place in it; of cards, the line of the file.
 * @param between called every few hundred rows; at the end with the bytes of them all
 * @throws {ReadStop}
 */
export async function readTables(
  source: Blob | (() => AsyncIterable<Uint8Array>),
  { container, sheet, encoding }: TableSource,
  take: TakeRecord,
  between: (bytes: number) => Promise<void>,
  onFacts: (facts: TableFacts) => void = () => {},
): Promise<void> {
  const bytes = await workbookBytes(source);
  const text = container === 'ods' ? await contentOf(bytes) : textOf(bytes, encoding);
  if (text.length > LONGEST_TEXT) throw new ReadStop('spreadsheet-too-large');
  let line = 0;
  const give = async (cells: string[], at: number, isHidden: boolean) => {
    line += 1;
    take(cells, at, false, isHidden);
    if (line % ROWS_BETWEEN === 0) await between(0);
  };
  if (container === 'vcard') {
    const { names, rows } = readCards(text);
    onFacts({ sheets: [], sheet: '', hiddenColumns: [], names });
    for (const row of rows) await give(row.cells, row.line, false);
  } else {
    const tables = markupTables(text);
    const table = chosenTable(
      tables,
      sheet,
      container === 'ods' || /<[\w.-]*:?workbook\b/i.test(text.slice(0, 4096)),
    );
    if (!table) throw new ReadStop(container === 'ods' ? 'blank' : noTableIn(text));
    const sheets = tables.map(({ name }) => ({ name, isHidden: false }));
    onFacts({ sheets, sheet: table.name, hiddenColumns: table.hiddenColumns, names: [] });
    for (const { cells, isHidden } of table.rows) await give(cells, line + 1, isHidden);
  }
  await between(bytes.length);
}

/** That of the name; else the first of a workbook, and of a web page, which has tables for its looks, the largest. */
function chosenTable(tables: MarkupTable[], sheet: string, isWorkbook: boolean): MarkupTable | undefined {
  if (sheet !== '') {
    const named = tables.find(({ name }) => name === sheet);
    if (!named) throw new ReadStop('no-such-sheet');
    return named;
  }
  if (isWorkbook) return tables[0];
  const size = ({ rows }: MarkupTable) => rows.reduce((cells, row) => cells + row.cells.length, 0);
  return tables.reduce<MarkupTable | undefined>(
    (most, table) => (!most || size(table) > size(most) ? table : most),
    undefined,
  );
}

const noTableIn = (text: string) =>
  /^\s*(?:<\?xml|<!--)/.test(text) && !/<html/i.test(text) ? 'xml' : 'html';

function textOf(bytes: Uint8Array, encoding: ReadSettings['encoding']): string {
  const decoder = createTextDecoder(encoding);
  return decoder.decode(bytes) + decoder.end();
}

async function contentOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  try {
    const part = async (name: string) => {
      const stream = openZipPart(bytes, name);
      return stream ? new Response(stream).text() : '';
    };
    if ((await part('META-INF/manifest.xml')).includes('encryption-data'))
      throw new ReadStop('spreadsheet-locked');
    const content = await part('content.xml');
    if (content === '') throw new ReadStop('spreadsheet-broken');
    return content;
  } catch (error) {
    throw error instanceof ReadStop ? error : new ReadStop('spreadsheet-broken');
  }
}
