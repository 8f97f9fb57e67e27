import type { StopCode } from '../readStop';

/** As long as they are: a list may begin with "PK Services" or "RIFF Bros". */
const SIGNATURES: [signature: string, code: StopCode][] = [
  ['\xd0\xcf\x11\xe0', 'old-spreadsheet'],
  ['\x09\x08', 'old-spreadsheet'], // Excel before 97
  ['PK\x03\x04', 'zip'],
  ['PK\x05\x06', 'zip'], // without a file in it
  ['PK\x07\x08', 'zip'], // in parts
  ['\x1f\x8b', 'zip'],
  ['\xfd7zXZ', 'zip'],
  ['Rar!\x1a', 'zip'],
  ['7z\xbc\xaf', 'zip'],
  ['%PDF-', 'pdf'],
  ['\x89PNG', 'image'],
  ['\xff\xd8\xff', 'image'],
  ['GIF87a', 'image'],
  ['GIF89a', 'image'],
  ['II*\0', 'image'],
  ['MM\0*', 'image'],
  ['{\\rtf', 'binary'],
];
/** Signatures with something in them that varies. */
const PATTERNS: [signature: RegExp, code: StopCode][] = [
  [/^BZh[1-9]1AY&SY/, 'zip'],
  [/^RIFF.{4}WEBP/s, 'image'],
];
const MARKUP = /^(?:\xef\xbb\xbf)?\s*<(?:!doctype|html|head|body|table|meta|\?xml|!--)/i;
const JSON_OBJECTS = /^(?:\xef\xbb\xbf)?\s*(?:\[\s*)?\{\s*"[^"]*"\s*:/;
const START = 4096;
/** A text has next to no control characters; of 100 bytes this many make it no text. */
const MOST_CONTROLS = 5;

/** What a file is, by its first bytes and not by its name: text that may be a list, a workbook, or neither. */
export function containerOf(head: Uint8Array): 'text' | 'xlsx' | StopCode {
  const start = latin1(head.subarray(0, START));
  const signed = signedAs(start);
  if (signed === 'zip' && start.startsWith('PK')) return isWorkbook(latin1(head)) ? 'xlsx' : 'zip';
  if (signed === 'old-spreadsheet') return isLocked(head) ? 'spreadsheet-locked' : signed;
  if (signed) return signed;
  if (MARKUP.test(start)) return 'html';
  if (JSON_OBJECTS.test(start)) return 'binary';
  return isText(head.subarray(0, START)) ? 'text' : 'binary';
}

function signedAs(start: string): StopCode | undefined {
  const found =
    SIGNATURES.find(([signature]) => start.startsWith(signature)) ??
    PATTERNS.find(([pattern]) => pattern.test(start));
  return found?.[1];
}

/** The parts of a ZIP are named in it as they come. */
function isWorkbook(text: string): boolean {
  if (text.includes('xl/')) return true;
  return text.includes('[Content_Types].xml') && !/word\/|ppt\//.test(text);
}

/** A workbook with a password is a container of Excel's old kind around an encrypted one. */
function isLocked(head: Uint8Array): boolean {
  return latin1(head).includes(Array.from('EncryptedPackage').join('\0'));
}

function isText(start: Uint8Array): boolean {
  let controls = 0;
  for (const byte of start) {
    if (byte < 32 && byte !== 0 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 26) controls += 1;
  }
  return controls * 100 <= start.length * MOST_CONTROLS;
}

/** Each byte as the sign of that code: a TextDecoder of that name is Windows-1252, which moves some. */
function latin1(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += START) {
    text += String.fromCharCode(...bytes.subarray(at, at + START));
  }
  return text;
}
