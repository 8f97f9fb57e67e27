import type { Container } from '../readSettings';
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
  ['{\\rtf', 'document'],
  ['ID;P', 'sylk'],
  ['SQLite format 3\0', 'database'],
  ['\0\x01\0\0Standard ', 'database'], // Access
];
/** Signatures with something in them that varies. */
const PATTERNS: [signature: RegExp, code: StopCode][] = [
  [/^BZh[1-9]1AY&SY/, 'zip'],
  [/^RIFF.{4}WEBP/s, 'image'],
  [/^TABLE\r?\n0,1\r?\n/, 'sylk'],
];
const MARKUP = /^(?:\xef\xbb\xbf)?\s*<(?:!doctype|html|head|body|table|meta|style|div|\?xml|!--)/i;
const CARDS = /^(?:\xef\xbb\xbf)?\s*BEGIN:VCARD\s/i;
const JSON_OBJECTS = /^(?:\xef\xbb\xbf)?\s*(?:\[\s*)?\{\s*"[^"]*"\s*:/;
const START = 4096;
/** A text has next to no control characters; of 100 bytes this many make it no text. */
const MOST_CONTROLS = 5;

/** What a file is, by its first bytes and not by its name: text that may be a list, a workbook, or neither. */
export function containerOf(head: Uint8Array): Container | StopCode {
  const start = latin1(head.subarray(0, START));
  const signed = signedAs(start);
  if (signed === 'zip' && start.startsWith('PK')) return packedKind(latin1(head));
  if (signed === 'old-spreadsheet') return isLocked(head) ? 'spreadsheet-locked' : signed;
  if (signed) return signed;
  return markedUp(start) ?? (isText(head.subarray(0, START)) ? 'text' : 'binary');
}

/** What a text is that is no list of rows and cells; null of others. */
export function markedUp(start: string): Container | StopCode | null {
  if (MARKUP.test(start)) return 'markup';
  if (CARDS.test(start)) return 'vcard';
  return JSON_OBJECTS.test(start) ? 'json' : null;
}

function signedAs(start: string): StopCode | undefined {
  const found =
    SIGNATURES.find(([signature]) => start.startsWith(signature)) ??
    PATTERNS.find(([pattern]) => pattern.test(start));
  return found?.[1];
}

/** The parts of a ZIP are named in it as they come. */
function packedKind(text: string): Container | StopCode {
  const [, openDocument] =
    /mimetypeapplication\/vnd\.oasis\.opendocument\.([a-z]+)/.exec(text.slice(0, 200)) ?? [];
  if (openDocument) return openDocument === 'spreadsheet' ? 'ods' : 'document';
  if (text.includes('xl/workbook.bin')) return 'xlsb';
  if (text.includes('xl/')) return 'xlsx';
  if (/Index\/(?:Document|Tables|CalculationEngine)|Index\.zip/.test(text)) return 'numbers';
  if (/(?:word|ppt)\//.test(text)) return 'document';
  return text.includes('[Content_Types].xml') ? 'xlsx' : 'zip';
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
