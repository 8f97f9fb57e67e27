import { ReadStop } from '../readStop';
import { openZipPart } from './zipPart';

/** The largest workbook that is read: a million rows of five columns take about half of it. */
export const LARGEST_WORKBOOK = 100 * 1024 * 1024;

/** Excel's binary workbooks are packed as the others are; only their directory tells them for sure. @throws {ReadStop} `xlsb` */
export function refuseBinary(workbook: Uint8Array<ArrayBuffer>): void {
  let isBinary = false;
  try {
    isBinary = openZipPart(workbook, 'xl/workbook.bin') !== null;
  } catch {
    // What is damaged is told by who reads it.
  }
  if (isBinary) throw new ReadStop('xlsb');
}

/** A workbook as a whole: its directory stands at its end. @throws {ReadStop} `spreadsheet-too-large` */
export async function workbookBytes(
  source: Blob | (() => AsyncIterable<Uint8Array>),
): Promise<Uint8Array<ArrayBuffer>> {
  if (typeof source !== 'function') {
    if (source.size > LARGEST_WORKBOOK) throw new ReadStop('spreadsheet-too-large');
    return new Uint8Array(await source.arrayBuffer());
  }
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for await (const part of source()) {
    size += part.length;
    if (size > LARGEST_WORKBOOK) throw new ReadStop('spreadsheet-too-large');
    parts.push(new Uint8Array(part));
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}
