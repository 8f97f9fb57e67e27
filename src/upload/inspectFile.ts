import { loadPart } from '../loadPart';
import type { ReadSettings } from '../phonelist/readSettings';
import { SNIFF_BYTES, sniff } from '../phonelist/sniff';
import type { Inspection } from './listReader';
import { listStopOf } from './listStopOf';

/**
 * What a file is and how to read it, by its first bytes; of a workbook, by its sheets and the first rows of one.
 * @param chosen what the user has settled
 */
export async function inspectFile(file: Blob, chosen: Partial<ReadSettings>): Promise<Inspection> {
  try {
    const head = new Uint8Array(await file.slice(0, SNIFF_BYTES).arrayBuffer());
    const sniffed = sniff(head, file.size <= SNIFF_BYTES, chosen);
    if (sniffed.kind === 'refused') return { kind: 'refused', stop: { code: sniffed.code, line: null } };
    if (sniffed.kind === 'list') return { ...sniffed, sheets: [] };
    const { container, encoding } = sniffed;
    return await inspectWorkbook(file, { ...chosen, container, encoding });
  } catch (error) {
    return { kind: 'refused', stop: await listStopOf(error, file) };
  }
}

async function inspectWorkbook(file: Blob, chosen: Partial<ReadSettings>): Promise<Inspection> {
  const { sniffSheet } = await loadPart(() => import('../phonelist/xlsx/sniffSheet'));
  const sniffed = await sniffSheet(file, chosen.sheet ?? '', chosen);
  return { kind: 'list', ...sniffed, foreignLines: [], edge: null };
}
