import type { SampleRecord } from '../phonelist/shape/sampleRecords';
import type { Opened } from './openFile';

/** What a record near the top of a file is read as. */
export type TopRow = SampleRecord & { kind: 'preamble' | 'header' | 'data' };

/** The first records with what each is read as; blank ones behind the preamble are left out. */
export function topRows({ inspection: { records }, settings: { preambleRows, header } }: Opened): TopRow[] {
  let isHeaderDue = header;
  return records.flatMap((record, at): TopRow[] => {
    if (at < preambleRows) return [{ ...record, kind: 'preamble' }];
    if (record.cells.every((cell) => cell.trim() === '')) return [];
    const kind = isHeaderDue ? 'header' : 'data';
    isHeaderDue = false;
    return [{ ...record, kind }];
  });
}
