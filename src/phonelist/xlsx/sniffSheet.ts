import type { ReadSettings } from '../readSettings';
import type { SampleRecord } from '../shape/sampleRecords';
import { type Proposal, propose } from '../sniff';
import { readSheet } from './readSheet';

const ROWS = 500;

/** Ends the reading of a sheet when there are enough rows. */
class Enough extends DOMException {}

/**
 * Settings for one sheet of a workbook, by its first rows.
 * @param sheet its name; '' for the first one that is not hidden
 * @throws {ReadStop}
 */
export async function sniffSheet(
  source: Blob | (() => AsyncIterable<Uint8Array>),
  sheet: string,
  chosen: Partial<ReadSettings> = {},
): Promise<Omit<Proposal, 'foreignLines' | 'edge'>> {
  const records: SampleRecord[] = [];
  const take = (cells: string[], line: number) => {
    if (records.length >= ROWS) throw new Enough();
    records.push({ line, cells });
  };
  try {
    await readSheet(source, sheet, take, async () => {});
  } catch (error) {
    if (!(error instanceof Enough)) throw error;
  }
  return propose(records, { ...chosen, container: 'xlsx', sheet });
}
