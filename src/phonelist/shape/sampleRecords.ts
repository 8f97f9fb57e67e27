import { ReadStop } from '../readStop';
import type { RecordFormat } from '../records/recordFormat';
import { createRecordReader } from '../records/recordReader';

/** A record near the top of a file. */
export interface SampleRecord {
  line: number;
  cells: string[];
}

export const MOST_RECORDS = 500;
const MOST_CELLS = 2000;

/** The first records of a text; what stands behind something that stops the reading is left out. */
export function sampleRecords(text: string, format: RecordFormat, isWhole: boolean): SampleRecord[] {
  const records: SampleRecord[] = [];
  const reader = createRecordReader({ ...format, unclosed: 'reject' }, (cells, line) => {
    if (records.length < MOST_RECORDS) records.push({ line, cells: cells.slice(0, MOST_CELLS) });
  });
  try {
    reader.push(text);
    if (isWhole || records.length === 0) reader.end();
  } catch (error) {
    if (!(error instanceof ReadStop)) throw error;
  }
  return records;
}
