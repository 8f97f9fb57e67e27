import type { Encoding } from '../readSettings';

/**
 * The encoding that bytes speak for: a byte order mark; UTF-16 by where its NULs stand; UTF-8 if they are
 * that in all but a few lines; else Windows-1252, which fits any bytes and so is what is left.
 * @param isWhole whether the file ends here; else its last character may be cut
 */
export function guessEncoding(head: Uint8Array, isWhole: boolean): Encoding {
  return byMark(head) ?? byNuls(head) ?? (isUtf8(head, isWhole) ? 'utf-8' : 'windows-1252');
}

function byMark([first, second, third]: Uint8Array): Encoding | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return null;
}

/** Much of a phone list is ASCII, of which UTF-16 makes a NUL in every other byte; null when it is not so. */
function byNuls(head: Uint8Array): Encoding | null {
  const sample = head.subarray(0, 4096);
  let [even, odd] = [0, 0];
  for (let at = 0; at < sample.length; at += 1) {
    if (sample[at] !== 0) continue;
    if (at % 2 === 0) even += 1;
    else odd += 1;
  }
  const enough = sample.length / 6; // a third of the bytes at the one place: names may be in another script
  if (odd > enough && odd > 20 * even) return 'utf-16le';
  return even > enough && even > 20 * odd ? 'utf-16be' : null;
}

/**
 * Whether it is UTF-8; also where a few lines are not, and others have characters of several bytes, which no text of
 * another encoding has by chance line after line. Those few were put together with the rest, and are refused by themselves.
 */
function isUtf8(head: Uint8Array, isWhole: boolean): boolean {
  const text = new TextDecoder('utf-8').decode(head, { stream: !isWhole });
  if (!text.includes('\ufffd')) return true;
  let [good, bad] = [0, 0];
  for (const line of text.split(/[\r\n]+/)) {
    if (line.includes('\ufffd')) bad += 1;
    else if (/[^\0-\x7f]/.test(line)) good += 1;
  }
  return good >= bad * GOOD_LINES_A_BAD_ONE || (bad === 1 && good > 0);
}

const GOOD_LINES_A_BAD_ONE = 4;
