import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { type ReadItems, type WalkOptions, walkItems } from './readItems';
import { numbersIn, type ReceiptItem, type ReceiptJob } from './receipt';
import { csvBlock, csvHead, uploadBlock, uploadHead } from './receiptCsv';
import { AFTER_HASH, BEFORE_CONTENT, BEFORE_HASH, JSON_FOOT, jsonBlock, jsonHead } from './receiptJson';
import type { ReceiptGuard } from './receiptLines';
import type { ReceiptSums } from './sumUpReceipt';

/** `csv`: every number with its outcome. `upload`: a list to upload again (see uploadBlock). `json`: everything. */
export type ReceiptFile = 'csv' | 'upload' | 'json';

/** The SHA-256 in hex of each file's bytes; of `json` that of its content, which is inside the file. */
export type ReceiptHashes = Record<ReceiptFile, string>;

interface Content {
  head: string;
  block(items: ReceiptItem[], from: number): string;
  foot: string;
}

/** What is hashed of a file. The same receipt gives the same text in every browser and language. */
function contentOf(file: ReceiptFile, job: ReceiptJob, sums: ReceiptSums, guard?: ReceiptGuard): Content {
  const { kind } = job;
  const { varCount } = sums;
  const contents: Record<ReceiptFile, () => Content> = {
    csv: () => ({
      head: csvHead(job, varCount),
      block: (items, from) => csvBlock(job, items, from, varCount, guard),
      foot: '',
    }),
    upload: () => ({
      head: uploadHead(kind, varCount),
      block: (items) => uploadBlock(kind, items, varCount, guard),
      foot: '',
    }),
    json: () => ({
      head: jsonHead(job, sums),
      block: (items, from) => jsonBlock(kind, items, from),
      foot: JSON_FOOT,
    }),
  };
  return contents[file]();
}

/**
 * Hashes what the files of a receipt would be, without building them.
 * @param options `guard`: as they were written by that rule
 * @throws as walkItems
 */
export async function hashReceipt(
  job: ReceiptJob,
  sums: ReceiptSums,
  read: ReadItems,
  { guard, ...options }: WalkOptions & { guard?: ReceiptGuard } = {},
): Promise<ReceiptHashes> {
  const makings = FILES.map((file) => startHash(contentOf(file, job, sums, guard)));
  for await (const { from, items } of walkItems(read, numbersIn(job), options)) {
    for (const { content, add } of makings) add(content.block(items, from));
  }
  const [csv = '', upload = '', json = ''] = makings.map(({ finish }) => finish());
  return { csv, upload, json };
}

/** Builds a file. @returns it with its hash, as in ReceiptHashes @throws as walkItems */
export async function buildReceiptFile(
  file: ReceiptFile,
  job: ReceiptJob,
  sums: ReceiptSums,
  read: ReadItems,
  options?: WalkOptions,
): Promise<{ content: Blob; hash: string }> {
  const pieces = collectPieces();
  if (file === 'json') pieces.add(encode(BEFORE_CONTENT));
  const { content, add, finish } = startHash(contentOf(file, job, sums), pieces.add);
  for await (const { from, items } of walkItems(read, numbersIn(job), options)) {
    add(content.block(items, from));
  }
  const hash = finish();
  if (file === 'json') pieces.add(encode(BEFORE_HASH + hash + AFTER_HASH));
  return { content: pieces.toBlob(TYPES[file]), hash };
}

const FILES = ['csv', 'upload', 'json'] as const;
const TYPES: Record<ReceiptFile, string> = {
  csv: 'text/csv',
  upload: 'text/csv',
  json: 'application/json',
};

const encoder = new TextEncoder();
const encode = (text: string) => encoder.encode(text);

/** Hashes a content from its head on; `finish` adds its foot. */
function startHash(content: Content, also: (bytes: Uint8Array<ArrayBuffer>) => void = () => undefined) {
  const hash = sha256.create();
  const add = (text: string) => {
    const bytes = encode(text);
    hash.update(bytes);
    also(bytes);
  };
  add(content.head);
  return {
    content,
    add,
    finish: () => {
      add(content.foot);
      return bytesToHex(hash.digest());
    },
  };
}

/** Handed to a Blob in pieces of about this many bytes: the browser may keep those outside of its memory. */
const PIECE_BYTES = 1024 * 1024;

function collectPieces() {
  const pieces: Blob[] = [];
  let waiting: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  const flush = () => {
    pieces.push(new Blob(waiting));
    [waiting, size] = [[], 0];
  };
  return {
    add(bytes: Uint8Array<ArrayBuffer>) {
      waiting.push(bytes);
      size += bytes.length;
      if (size >= PIECE_BYTES) flush();
    },
    toBlob(type: string): Blob {
      flush();
      return new Blob(pieces, { type });
    },
  };
}
