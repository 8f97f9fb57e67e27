import { type Encoding, type ReadSettings, ReadStop } from './csvTypes';
import { FORMAT_BYTES, foreignFormat } from './fileFormat';

export interface Decoded {
  encoding: Encoding;
  /** The text in pieces, every line ended by `\n` whatever the file uses. */
  texts: AsyncIterable<string>;
}

/**
 * Decodes a file by one strict decoder over the whole stream, so that a character across a chunk's
 * edge is exact: UTF-8, UTF-16 by its byte order mark or by where its NULs stand, or Windows-1252
 * when the user asks for it.
 * `\r\n` and `\r` become `\n`, in quoted cells too.
 * @throws {ReadStop} here for an empty file or another format; while reading, for bytes that are no text
 */
export async function decodeText(
  chunks: AsyncIterable<Uint8Array>,
  chosen: ReadSettings['encoding'],
): Promise<Decoded> {
  const source = chunks[Symbol.asyncIterator]();
  const head = await readHead(source);
  if (head.length === 0) throw new ReadStop('empty');
  const foreign = foreignFormat(head);
  if (foreign) throw new ReadStop(foreign);
  const marked = encodingByMark(head);
  const encoding = marked ?? encodingByNuls(head) ?? chosen ?? 'utf-8';
  return { encoding, texts: decode(head, source, encoding, marked !== null) };
}

async function* decode(
  head: Uint8Array,
  rest: AsyncIterator<Uint8Array>,
  encoding: Encoding,
  hasMark: boolean,
): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  let isEmpty = true;
  let heldReturn = '';
  for (let chunk: Uint8Array | null = head; ; chunk = await readNext(rest)) {
    const decoded = decodeChunk(decoder, chunk);
    if (decoded === null) {
      // "Undecodable" offers another encoding: not for what is no text in any that has single bytes.
      const isBinary = encoding.startsWith('utf-16') || (await holdsNul(chunk, rest));
      throw new ReadStop(isBinary ? 'binary' : 'undecodable');
    }
    const text = heldReturn + decoded;
    if (text.includes('\0')) throw new ReadStop('binary');
    // A \r at the edge may be the first half of \r\n.
    heldReturn = chunk && text.endsWith('\r') ? '\r' : '';
    const whole = heldReturn ? text.slice(0, -1) : text;
    if (text) isEmpty = false;
    if (whole) yield whole.includes('\r') ? whole.replace(/\r\n?/g, '\n') : whole;
    if (!chunk) break;
  }
  if (isEmpty) throw new ReadStop(hasMark ? 'bom-only' : 'empty');
}

/** The text of a chunk, or of what was held back when there is none; null when it is not in this encoding. */
function decodeChunk(decoder: TextDecoder, chunk: Uint8Array | null): string | null {
  try {
    return chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode();
  } catch {
    return null;
  }
}

async function holdsNul(first: Uint8Array | null, rest: AsyncIterator<Uint8Array>): Promise<boolean> {
  for (let chunk = first; chunk; chunk = await readNext(rest)) if (chunk.includes(0)) return true;
  return false;
}

async function readNext(source: AsyncIterator<Uint8Array>): Promise<Uint8Array | null> {
  const { done, value } = await source.next();
  return done ? null : value;
}

async function readHead(source: AsyncIterator<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for (let size = 0; size < FORMAT_BYTES; ) {
    const part = await readNext(source);
    if (!part) break;
    parts.push(part);
    size += part.length;
  }
  const head = new Uint8Array(parts.reduce((size, part) => size + part.length, 0));
  let at = 0;
  for (const part of parts) {
    head.set(part, at);
    at += part.length;
  }
  return head;
}

function encodingByMark([first, second, third]: Uint8Array): Encoding | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return null;
}

/** Much of a phone list is ASCII, of which UTF-16 makes a NUL in every other byte; null when it is not so. */
function encodingByNuls(head: Uint8Array): Encoding | null {
  const sample = head.subarray(0, FORMAT_BYTES);
  const nuls: [even: number, odd: number] = [0, 0];
  for (const [at, byte] of sample.entries()) if (byte === 0) nuls[at % 2 === 0 ? 0 : 1] += 1;
  const [even, odd] = nuls;
  const enough = sample.length / 6; // a third of the bytes at the one place: names may be in another script
  if (odd > enough && odd > 20 * even) return 'utf-16le';
  return even > enough && even > 20 * odd ? 'utf-16be' : null;
}
