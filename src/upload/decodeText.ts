import { type Encoding, type ReadSettings, ReadStop } from './csvTypes';
import { FORMAT_BYTES, foreignFormat } from './fileFormat';

export interface Decoded {
  encoding: Encoding;
  /** The text in pieces, every line ended by `\n` whatever the file uses. */
  texts: AsyncIterable<string>;
}

/**
 * Decodes a file by one strict decoder over the whole stream, so that a character across a chunk's
 * edge is exact: UTF-8, UTF-16 by its byte order mark, or Windows-1252 when the user asks for it.
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
  const encoding = marked ?? chosen ?? 'utf-8';
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
    const text = heldReturn + decodeChunk(decoder, chunk);
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

function decodeChunk(decoder: TextDecoder, chunk: Uint8Array | null): string {
  try {
    return chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode();
  } catch {
    throw new ReadStop('undecodable');
  }
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
