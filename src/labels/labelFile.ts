import { type LabelFile, readLabelCsv } from './labelCsv';

/** Why nothing of a file was read. */
export type FileProblem = 'empty' | 'tooLarge' | 'notText';

/** Far more than a list of names has. */
const MOST_BYTES = 5 * 1024 * 1024;

/**
 * Reads a file of labels: UTF-8 or UTF-16 with its mark, else Windows-1252, which is what spreadsheets on
 * Windows save.
 * @throws {DOMException} when the browser cannot read the file any more
 */
export async function readLabelFile(file: Blob): Promise<LabelFile | FileProblem> {
  if (file.size === 0) return 'empty';
  if (file.size > MOST_BYTES) return 'tooLarge';
  const text = decode(new Uint8Array(await file.arrayBuffer()));
  if (text.includes('\0')) return 'notText';
  return text.trim() === '' ? 'empty' : readLabelCsv(text);
}

function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
