import type { Encoding } from '../readSettings';

/** What was taken out of a text because no one sees it and no one means it. */
export interface Stripped {
  nuls: number;
  /** Zero-width and direction marks, byte order marks within the text. */
  invisible: number;
  /** Ctrl-Z, with which old programs end a file. */
  ctrlZ: number;
}

/** Joiners (U+200C, U+200D) mean something in names and stay. */
const INVISIBLE = /[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;
const CTRL_Z = '\u001a';

/**
 * Text out of bytes, by one decoder over the whole stream, so that a character across a chunk's edge is
 * exact. What is no text in this encoding becomes U+FFFD, which the reader rejects row by row.
 */
export function createTextDecoder(encoding: Encoding) {
  const decoder = new TextDecoder(encoding);
  const stripped: Stripped = { nuls: 0, invisible: 0, ctrlZ: 0 };
  let held = '';

  const clean = (decoded: string, isLast: boolean): string => {
    let text = held + decoded;
    held = '';
    if (text.includes('\0')) text = strip(text, /\0/g, 'nuls');
    if (text.search(INVISIBLE) !== -1) text = strip(text, INVISIBLE, 'invisible');
    const tail = startOfTail(text);
    if (tail === text.length) return text;
    if (isLast) return text.slice(0, tail) + strip(text.slice(tail), CTRL_Z, 'ctrlZ');
    // Only at the end of the file is it an end mark.
    held = text.slice(tail);
    return text.slice(0, tail);
  };

  const strip = (text: string, what: RegExp | string, count: keyof Stripped): string => {
    const rest = text.replaceAll(what, '');
    stripped[count] += text.length - rest.length;
    return rest;
  };

  return {
    stripped,
    decode: (bytes: Uint8Array) => clean(decoder.decode(bytes, { stream: true }), false),
    end: () => clean(decoder.decode(), true),
  };
}

/** Where the Ctrl-Z marks begin with which a text ends, among white space; its length when there are none. */
function startOfTail(text: string): number {
  let at = text.length;
  while (at > 0 && (text[at - 1] === CTRL_Z || text[at - 1] === '\n' || text[at - 1] === '\r')) at -= 1;
  const first = text.indexOf(CTRL_Z, at);
  return first === -1 ? text.length : first;
}
