import type { StopReason } from './csvTypes';

/** How many first bytes the format is told by. */
export const FORMAT_BYTES = 4096;

const SIGNATURES: [signature: string, format: StopReason][] = [
  ['\xd0\xcf\x11\xe0', 'spreadsheet'], // Excel before 2007
  ['PK', 'archive'],
  ['\x1f\x8b', 'archive'],
  ['Rar!', 'archive'],
  ['7z\xbc\xaf', 'archive'],
  ['%PDF', 'pdf'],
  ['\x89PNG', 'image'],
  ['\xff\xd8\xff', 'image'],
  ['GIF8', 'image'],
  ['RIFF', 'image'],
  ['{\\rtf', 'binary'],
];
const MARKUP = /^(?:\xef\xbb\xbf)?\s*<(?:!doctype|html|head|body|table|meta|\?xml|!--)/i;

/** What a file is that is not text with rows, by its first bytes; null when it may be a list. */
export function foreignFormat(head: Uint8Array): StopReason | null {
  const text = Array.from(head.subarray(0, FORMAT_BYTES), (byte) => String.fromCharCode(byte)).join('');
  if (text.startsWith('PK') && /\[Content_Types\]|xl\/|mimetypeapplication\/vnd\.oasis/.test(text)) {
    return 'spreadsheet';
  }
  const signed = SIGNATURES.find(([signature]) => text.startsWith(signature));
  if (signed) return signed[1];
  return MARKUP.test(text) ? 'web-page' : null;
}
