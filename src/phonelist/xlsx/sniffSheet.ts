import type { ReadSettings } from '../readSettings';
import { MOST_RECORDS, type SampleRecord } from '../shape/sampleRecords';
import { type Circumstances, type Proposal, propose } from '../sniff';
import { readSheet } from './readSheet';
import { readTables } from './readTables';
import { type SheetName, sheetNames } from './sheetNames';

/** Ends the reading of a sheet when there are enough rows. */
class Enough extends DOMException {}

/** What one sheet or table proposes, and the others that could be read instead. */
export type SniffedSheet = Omit<Proposal, 'foreignLines' | 'edge'> & { sheets: SheetName[] };

/**
 * Settings for one sheet of a workbook, or one table, by its first rows.
 * @param sheet its name; '' for the first one that is not hidden
 * @param chosen what is settled; its container is what the first bytes said
 * @throws {ReadStop}
 */
export async function sniffSheet(
  source: Blob | (() => AsyncIterable<Uint8Array>),
  sheet: string,
  { container = 'xlsx', encoding = 'utf-8', ...chosen }: Partial<ReadSettings> = {},
): Promise<SniffedSheet> {
  const records: SampleRecord[] = [];
  const about: Circumstances = {};
  let sheets: SheetName[] = [];
  let name = sheet;
  const take = (cells: string[], line: number) => {
    if (records.length >= MOST_RECORDS) throw new Enough();
    records.push({ line, cells });
  };
  const between = async () => {};
  try {
    if (container === 'xlsx') {
      sheets = await sheetNames(source);
      name ||= sheets.find(({ isHidden }) => !isHidden)?.name ?? '';
      await readSheet(source, name, take, between, (hiddenColumns) => {
        about.hiddenColumns = hiddenColumns;
      });
    } else {
      await readTables(source, { container, sheet, encoding }, take, between, (facts) => {
        ({ sheets, sheet: name } = facts);
        about.hiddenColumns = facts.hiddenColumns;
        about.names = facts.names;
      });
    }
    about.isWhole = true;
  } catch (error) {
    if (!(error instanceof Enough)) throw error;
  }
  return { ...propose(records, { ...chosen, container, sheet: name, encoding }, about), sheets };
}
