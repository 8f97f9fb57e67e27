import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { receiptNamedIn } from './receiptCsv';
import type { ReceiptFile, ReceiptHashes } from './receiptFiles';
import { AFTER_CONTENT_LENGTH, AFTER_HASH, BEFORE_CONTENT, BEFORE_HASH } from './receiptJson';

/**
 * Whether a file is a receipt as it was downloaded; each has its sentence, `receipts.check.<verdict>`.
 *
 * | verdict      | the file                                                                        |
 * |--------------|---------------------------------------------------------------------------------|
 * | `unchanged`  | is, byte for byte, a file of a receipt in this browser                          |
 * | `edited`     | names a receipt in this browser, and is not what that one's file is             |
 * | `intact`     | agrees with the hash that stands in it, and its receipt is not in this browser   |
 * | `broken`     | does not agree with the hash that stands in it; its receipt is not here either   |
 * | `unknown`    | looks like a receipt's, and no receipt here has such a file                      |
 * | `noReceipt`  | is something else                                                               |
 */
export type FileVerdict =
  | { verdict: 'unchanged'; receiptId: string; file: ReceiptFile }
  | { verdict: 'edited'; receiptId: string }
  | { verdict: 'intact' | 'broken' | 'unknown' | 'noReceipt' };

export interface KnownReceipts {
  /** The ended receipts of this browser, by their ids. */
  ids: readonly string[];
  /** The hashes of one of them. */
  hashes(id: string, signal: AbortSignal): Promise<ReceiptHashes>;
  /** Those of its files as they were written by an earlier version of the console. */
  earlierHashes(id: string, signal: AbortSignal): Promise<ReceiptHashes>;
}

/**
 * Judges a file that was downloaded from a receipt, perhaps long ago and by somebody else.
 * @throws what reading the file or the journal throws; the signal's reason when stopped
 */
export async function checkReceiptFile(
  file: Blob,
  known: KnownReceipts,
  signal: AbortSignal,
): Promise<FileVerdict> {
  const head = await file.slice(0, HEAD_BYTES).text();
  const found = claimOf(head);
  if (!found) return { verdict: 'noReceipt' };
  const { format, ids } = found;
  const { hash, isOwn } = format === 'json' ? await hashContent(file, signal) : await hashWhole(file, signal);
  const id = ids.find((each) => known.ids.includes(each));
  if (id) {
    const now = compare(id, hash, format, isOwn, await known.hashes(id, signal));
    if (now.verdict === 'unchanged' || format === 'json') return now;
    return compare(id, hash, format, isOwn, await known.earlierHashes(id, signal));
  }
  // A list to upload again names no receipt.
  for (const other of ids.length > 0 ? [] : known.ids) {
    const isThis =
      (await known.hashes(other, signal)).upload === hash ||
      (await known.earlierHashes(other, signal)).upload === hash;
    if (isThis) return { verdict: 'unchanged', receiptId: other, file: 'upload' };
  }
  if (format === 'csv') return { verdict: 'unknown' };
  return { verdict: isOwn ? 'intact' : 'broken' };
}

function compare(
  receiptId: string,
  hash: string,
  format: 'csv' | 'json',
  isOwn: boolean,
  hashes: ReceiptHashes,
): FileVerdict {
  const isSame = isOwn && hashes[format] === hash;
  return isSame ? { verdict: 'unchanged', receiptId, file: format } : { verdict: 'edited', receiptId };
}

/** More than the headings of a list, and than what comes before the id in JSON, also where it was laid out anew. */
const HEAD_BYTES = 64 * 1024;

/** What a file says that it is, with the ids that may be its receipt's; null when it is no receipt's. */
function claimOf(head: string): { format: 'csv' | 'json'; ids: string[] } | null {
  if (/^\s*\{\s*"receipt"\s*:/.test(head)) {
    const ids = [...head.matchAll(/"id"\s*:\s*"([^"\\]+)"/g)].map(([, id = '']) => id);
    return { format: 'json', ids };
  }
  const [firstLine = ''] = head.split(/[\r\n]/, 1);
  const id = receiptNamedIn(firstLine);
  if (id) return { format: 'csv', ids: [id] };
  return /^"?number"?($|[,;\t])/.test(firstLine) ? { format: 'csv', ids: [] } : null;
}

async function hashWhole(file: Blob, signal: AbortSignal) {
  return { hash: await hashOf(file, signal), isOwn: true };
}

/** The hash of the content of a JSON receipt, and whether the file says that very hash around it. */
async function hashContent(file: Blob, signal: AbortSignal) {
  const end = Math.max(BEFORE_CONTENT.length, file.size - AFTER_CONTENT_LENGTH);
  const hash = await hashOf(file.slice(BEFORE_CONTENT.length, end), signal);
  const before = await file.slice(0, BEFORE_CONTENT.length).text();
  const after = await file.slice(end).text();
  return { hash, isOwn: before === BEFORE_CONTENT && after === BEFORE_HASH + hash + AFTER_HASH };
}

/** Read at once, hashed in one task: a few milliseconds. */
const SLICE = 512 * 1024;

async function hashOf(bytes: Blob, signal: AbortSignal): Promise<string> {
  const hash = sha256.create();
  for (let at = 0; at < bytes.size; at += SLICE) {
    signal.throwIfAborted();
    hash.update(new Uint8Array(await bytes.slice(at, at + SLICE).arrayBuffer()));
  }
  return bytesToHex(hash.digest());
}
